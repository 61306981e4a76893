/** What the card notice says in Danish. */
export const danish = {
  summaries: {
    good: 'Punkt har gjort, hvad du bad om.',
    warning: 'Punkt har en besked til dig.',
    attention: 'Punkt kunne ikke gøre, hvad du bad om.',
  },
};
export type Sentences = typeof danish;
