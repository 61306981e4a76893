/** What the card decision says in Danish. */
export const danish = {
  item: (number: number | null, title: string) =>
    number === null ? title : `Punkt ${String(number)}: ${title}`,
  decided: 'Beslutning',
  positions: 'Tilkendegivelser',
  followUps: 'Opfølgning',
  responsible: (party: string) => `ansvarlig: ${party}`,
  due: (date: string) => `frist: ${date}`,
  summary: 'Punkt viser en beslutning.',
};
export type Sentences = typeof danish;
