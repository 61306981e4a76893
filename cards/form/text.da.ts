/** What the card form says in Danish. */
export const danish = { summary: 'Punkt spørger, før noget bliver gjort.' };
export type Sentences = typeof danish;
