/** What the card minutes says in Danish. */
export const danish = {
  states: {
    draft: 'Udkast',
    submitted: 'Til godkendelse hos formandskabet',
    approved: 'Godkendt af formandskabet',
    confirmed: 'Godkendt af gruppen',
  },
  /** Each button has its own name, for who hears them read aloud. */
  edit: (number: number) => `Skriv til punkt ${String(number)}`,
  page: (page: number, pages: number) => `Del ${String(page)} af ${String(pages)}`,
  summaries: {
    draft: 'Et referat kan skrives.',
    submitted: 'Et referat venter på godkendelse.',
    approved: 'Et referat er godkendt.',
    confirmed: 'Et referat er godkendt af gruppen.',
  },
};
export type Sentences = typeof danish;
