/** What the answer card says in Danish. */
export const danish = {
  nearest: 'Det nærmeste jeg fandt',
  notTheAnswer: 'Det er ikke svaret, men det kan være et sted at lede.',
  more: (count: number) => (count === 1 ? 'Vis 1 sted til' : `Vis ${String(count)} steder til`),
  answered: 'Punkt har svaret på dit spørgsmål.',
  unknown: 'Punkt fandt ikke noget svar i papirerne.',
};
export type Sentences = typeof danish;
