/** What the card meeting-calendar says in Danish. */
export const danish = {
  title: 'Møder',
  empty: 'Der er ingen kommende møder i kalenderen.',
  past: 'Holdte møder',
  summary: 'Her er gruppens møder.',
};
export type Sentences = typeof danish;
