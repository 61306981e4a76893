/** What the card ballot-list says in Danish. */
export const danish = {
  title: 'Skriftlige behandlinger',
  empty:
    'Der er ingen skriftlige behandlinger, du er med i. Skriv »start skriftlig behandling« for at begynde en.',
  summary: 'Her er dine skriftlige behandlinger.',
};
export type Sentences = typeof danish;
