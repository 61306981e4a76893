/** What the card absence says in Danish. */
export const danish = {
  forMinutes: 'Til referat',
  change: 'Ret',
  drop: 'Fjern',
  more: (count: number) =>
    count === 1
      ? 'En bemærkning til er ikke vist her.'
      : `${String(count)} bemærkninger til er ikke vist her.`,
  summary: 'Punkt har en besked om et møde.',
};
export type Sentences = typeof danish;
