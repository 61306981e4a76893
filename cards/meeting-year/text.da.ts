/** What the card meeting-year says in Danish. */
export const danish = {
  head: 'Forslag',
  title: (year: number) => `Møder i ${String(year)}`,
  missing: 'Det mangler, eller forslaget har valgt det',
  rules: 'Reglerne står her',
  choose: 'Møde, der skal rettes eller udelades',
  adjust: 'Ret det valgte møde …',
  options: 'Ret forudsætningerne …',
  keep: 'Gem i kalenderen',
  nothingKept: 'Intet er gemt, før du trykker Gem i kalenderen, og ingen får besked af det.',
  summary: 'Her er et forslag til et år med møder.',
};
export type Sentences = typeof danish;
