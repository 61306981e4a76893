/** What the card choose says in Danish. */
export const danish = {
  choose: (label: string) => `Vælg ${label}`,
  others: (count: number) =>
    count === 1
      ? 'Der er én mulighed til; spørg mere præcist for at se den.'
      : `Der er ${String(count)} muligheder til; spørg mere præcist for at se dem.`,
  summary: 'Punkt spørger, hvad du mener.',
};
export type Sentences = typeof danish;
