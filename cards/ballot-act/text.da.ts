/** What the card ballot-act says in Danish. */
export const danish = { summary: 'Punkt spørger, før noget bliver gjort.' };
export type Sentences = typeof danish;
