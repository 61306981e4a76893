/** What the demo prints. */
export const text = {
  usage: 'Brug: npm run demo -- [--now DATO] [--corpus MAPPE]',
  needless: (what: string) => `${what} kan ikke bruges her.`,
  running: (address: string, papers: number, folder: string) =>
    [
      `Prøv Punkt her: ${address}`,
      `Den har læst ${papers} papirer fra ${folder}. Ctrl+C stopper og rydder op.`,
    ].join('\n'),
  noFolder: (folder: string) => `Mappen ${folder} kan ikke læses; giv en anden med --corpus MAPPE.`,
  noPapers: (folder: string) => `Der er ingen papirer, der kan læses, i ${folder}.`,
  badNow: (now: string) =>
    `${now} er ikke et tidspunkt; skriv --now 2023-12-01 eller --now 2023-12-01T08:30.`,
  stopped: 'Punkt er stoppet, og det midlertidige lager er slettet.',
};
