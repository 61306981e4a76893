/** What the card planned-meeting says in Danish. */
export const danish = {
  day: 'Hvornår',
  place: 'Sted',
  leader: 'Mødeleder',
  minuteTaker: 'Referent',
  agenda: 'Dagsorden',
  sources: 'Kilder',
  history: 'Hvad der er sket med mødet',
  summaries: { shown: 'Her er et møde i kalenderen.', changed: 'Et møde i kalenderen er ændret.' },
};
export type Sentences = typeof danish;
