/** What the card minutes says in Danish. */
export const danish = {
  states: {
    draft: 'Udkast',
    submitted: 'Til godkendelse hos formandskabet',
    approved: 'Godkendt af formandskabet',
    'passed-on': 'Ikke godkendt: på vej til næste møde',
    confirmed: 'Godkendt af gruppen',
  },
  /** Each button has its own name, for who hears them read aloud. */
  edit: (number: number) => `Skriv til punkt ${String(number)}`,
  page: (page: number, pages: number) => `Del ${String(page)} af ${String(pages)}`,
  summaries: {
    draft: 'Et referat kan skrives.',
    submitted: 'Et referat venter på godkendelse.',
    approved: 'Et referat er godkendt.',
    'passed-on': 'Et referat går videre til næste møde uden formandskabets godkendelse.',
    confirmed: 'Et referat er godkendt af gruppen.',
  },
};
export type Sentences = typeof danish;
