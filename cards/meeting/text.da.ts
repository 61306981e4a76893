/** What the card meeting says in Danish. */
export const danish = {
  date: 'Dato',
  time: 'Tid',
  where: 'Sted',
  items: 'Punkter',
  noItems: 'Papirerne nævner ingen punkter.',
  minutes: (minutes: number) => `${String(minutes)} min.`,
  closed: 'Lukket',
  present: 'Til stede',
  absent: 'Fraværende',
  sources: 'Kilder',
  summary: 'Punkt viser et møde.',
};
export type Sentences = typeof danish;
