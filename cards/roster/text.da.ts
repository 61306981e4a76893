/** What the card roster says in Danish. */
export const danish = {
  people: (count: number) => (count === 1 ? '1 person' : `${String(count)} personer`),
  nobody: 'Der er endnu ingen i gruppen.',
  contacts: 'Kontakter',
  noContact: 'Ingen endnu',
  more: (count: number) => (count === 1 ? 'Vis 1 person til' : `Vis ${String(count)} personer til`),
  notAll: (count: number) => `Kun de første ${String(count)} vises her.`,
  add: 'Tilføj person',
  remove: 'Fjern person …',
  removeLabel: 'Hvem skal fjernes fra gruppen?',
  removeMissing: 'Vælg en person.',
  removePlaceholder: 'Vælg en person',
  removeNow: 'Fjern',
  summary: 'Punkt viser en gruppes personer.',
};
export type Sentences = typeof danish;
