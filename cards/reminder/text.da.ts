/** What the card reminder says in Danish. */
export const danish = {
  when: 'Frist',
  before: 'Før',
  who: 'Ansvarlig',
  item: 'Punkt',
  why: (why: string) => `Du får den, fordi ${why}.`,
  sources: 'Det står der',
  history: 'Det er sket',
  closing: 'En senere beslutning ser ud til at lukke den. Er den klaret?',
  mail: 'Skriv mail',
  showMail: 'Vis teksten',
  summaries: {
    reminder: 'En frist nærmer sig.',
    today: 'En frist er i dag.',
    overdue: 'En frist er overskredet.',
    escalated: 'En frist i din gruppe er ikke overholdt.',
    shown: 'Her er fristen.',
  },
};
export type Sentences = typeof danish;
