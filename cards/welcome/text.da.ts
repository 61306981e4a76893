/** What the card welcome says in Danish. */
export const danish = {
  title: 'Hej, jeg er Punkt',
  leads: {
    personal: 'Jeg hjælper dig med jeres grupper, aftaler, møder og beslutninger.',
    group:
      'Jeg hjælper jer med grupper, aftaler, møder og beslutninger. Nævn mig med @Punkt, så svarer jeg her i chatten.',
    channel:
      'Jeg hjælper jer med grupper, aftaler, møder og beslutninger. Nævn mig med @Punkt, så svarer jeg her i kanalen.',
  },
  bound: (group: string) => `Spørgsmål her forstås om ${group}.`,
  helpHow: {
    personal: 'Skriv hjælp, når du vil se det igen.',
    group: 'Skriv @Punkt hjælp, når I vil se det igen.',
    channel: 'Skriv @Punkt hjælp, når I vil se det igen.',
  },
  tryOne: 'Prøv for eksempel:',
  summary: 'Punkt er klar til at hjælpe.',
};
export type Sentences = typeof danish;
