/** What the card ballot-outcome says in Danish. */
export const danish = {
  closed: 'Afsluttet',
  decidedBy: 'Besluttet af',
  basis: 'Hjemmel',
  case: 'Forslaget',
  seats: 'Svar og bemærkninger',
  followUps: 'Det følger heraf',
  chain: (hash: string) => `Loggens sidste kode: ${hash}`,
  summaries: {
    adopted: 'En skriftlig behandling er afsluttet.',
    stopped: 'En skriftlig behandling er stoppet.',
    reported: 'En beslutning er noteret.',
  },
};
export type Sentences = typeof danish;
