/** What the card agenda says in Danish. */
export const danish = {
  empty: 'Der er ingen punkter endnu.',
  waiting: 'Venter på et møde',
  choose: 'Punkt',
  place: 'Nyt nummer på dagsordenen',
  up: 'Flyt op',
  down: 'Flyt ned',
  toPlace: 'Flyt til nummeret',
  byRule: 'Ret rækkefølgen ind',
  change: 'Ret punktet …',
  remove: 'Tag af …',
  otherChanges: (count: number) => (count === 1 ? 'og 1 rettelse til' : `og ${String(count)} rettelser til`),
  summary: 'Her er dagsordenen for et møde.',
};
export type Sentences = typeof danish;
