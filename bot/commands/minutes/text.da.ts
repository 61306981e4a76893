import type { Minutes } from '../../../data/model/minutes/minutes.ts';

const states: Readonly<Record<Minutes['state'], string>> = {
  draft: 'udkast',
  submitted: 'til godkendelse hos formandskabet',
  approved: 'godkendt af formandskabet',
  'passed-on': 'ikke godkendt af formandskabet, på vej til næste møde',
  confirmed: 'godkendt af gruppen',
};

/** What `punkt minutes` says. */
export const minutesText = {
  which: 'Sig, hvilket referat det er, med --group GRUPPE og --meeting DATO.',
  none: (group: string, meeting: string) =>
    `${group} har intet referat af et møde ${meeting}: sekretæren begynder det ved at skrive “referat” til Punkt i Teams.`,
  wrote: (file: string, state: Minutes['state']) => `Skrevet: ${file} (${states[state]})`,
  hash: (hash: string) => `Tekstens kode: SHA-256 ${hash}`,
};
