/** What the card ballot-status says in Danish. */
export const danish = {
  deadline: 'Frist',
  figures: 'Tal',
  seats: (count: number) => (count === 1 ? '1 stemme' : `${String(count)} stemmer`),
  missing: (count: number) => (count === 1 ? '1 mangler at svare' : `${String(count)} mangler at svare`),
  extensions: 'Fristen er forlænget',
  summary: 'Her er, hvor en skriftlig behandling står.',
};
export type Sentences = typeof danish;
