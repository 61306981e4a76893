/** What the card unreachable says in Danish. */
export const danish = {
  title: (count: number) =>
    count === 1 ? '1 person kan ikke nås i Teams' : `${String(count)} personer kan ikke nås i Teams`,
  everyone: 'Alle kan nås i Teams',
  lead: 'Skriv til dem på mail; teksten er klar.',
  write: 'Skriv mail',
  showText: 'Vis teksten',
  others: (count: number) =>
    count === 1 ? 'Der er én person til.' : `Der er ${String(count)} personer til.`,
  summary: 'Nogle i en gruppe kan ikke nås i Teams.',
  summaryEveryone: 'Alle i gruppen kan nås i Teams.',
};
export type Sentences = typeof danish;
