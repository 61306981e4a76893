/** What the card help says in Danish. */
export const danish = {
  title: 'Det kan jeg hjælpe med',
  lead: 'Står det ikke i jeres papirer, siger jeg det.',
  how: 'Skriv på dansk eller engelsk.',
  howInChannel: 'Skriv på dansk eller engelsk, og nævn mig med @, når I spørger her.',
  tryOne: 'Prøv for eksempel:',
  summary: 'Punkt fortæller, hvad du kan spørge om.',
};
export type Sentences = typeof danish;
