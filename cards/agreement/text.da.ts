/** What the card agreement says in Danish. */
export const danish = {
  region: 'Region',
  scope: 'Gælder for',
  owner: 'Ejer',
  noOwner: 'Papirerne siger ikke, hvem der ejer aftalen nu.',
  formerOwners: 'Tidligere ejere',
  parties: 'Parter',
  approvals: 'Godkendelser',
  states: {
    approved: 'Godkendt',
    'not-approved': 'Ikke godkendt',
    awaited: 'Afventer',
    expected: 'Forventes godkendt',
  },
  history: 'Forløb',
  sources: 'Kilder',
  summary: 'Punkt viser en aftale.',
};
export type Sentences = typeof danish;
