/** What the card correct-field says in Danish. */
export const danish = {
  choose: 'Ret et felt',
  chooseLabel: 'Hvilket felt er forkert?',
  chooseMissing: 'Vælg det felt, der er forkert.',
  choosePlaceholder: 'Vælg et felt',
  field: (label: string, value: string) => `${label}: ${value}`,
  empty: '(tomt)',
  notAll: (count: number) => `Kun de første ${String(count)} felter vises.`,
  next: 'Næste',
  correct: (label: string) => `Ret: ${label}`,
  before: 'Der står',
  after: 'Der skal stå',
  emptiedLabel: 'Eller intet',
  emptied: 'Feltet skal være tomt',
  reason: 'Hvorfor?',
  reasonMissing: 'Skriv, hvorfor det skal rettes.',
  reasonPlaceholder: 'For eksempel: datoen er en tastefejl',
  kept: 'Papirets egne ord bliver stående ved siden af rettelsen.',
  save: 'Ret',
  summary: 'Punkt er klar til at rette et felt i et papir.',
};
export type Sentences = typeof danish;
