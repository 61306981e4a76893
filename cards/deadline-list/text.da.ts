/** What the card deadline-list says in Danish. */
export const danish = {
  titles: {
    own: 'Dine frister',
    group: 'Gruppens frister',
    digest: 'Dagens frister',
  },
  empty: {
    own: 'Du har ingen åbne frister.',
    group: 'Gruppen har ingen åbne frister.',
    digest: 'Der er ingen frister i dag.',
  },
  sections: {
    proposed: 'Ser ud til at være klaret – sig ja eller nej',
    overdue: 'Overskredet',
    soon: 'De næste to uger',
    later: 'Senere',
    undated: 'Uden en dag',
  },
  others: (count: number) => (count === 1 ? 'Der er én frist til.' : `Der er ${String(count)} frister til.`),
  summaries: {
    own: 'Her er dine frister.',
    group: 'Her er gruppens frister.',
    digest: 'Her er dagens frister.',
  },
};
export type Sentences = typeof danish;
