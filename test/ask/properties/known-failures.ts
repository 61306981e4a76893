import { readFileSync } from 'node:fs';

/** What does not hold yet, as narrow as it can be told: a property, where it breaks, for which questions. */
export interface KnownFailures {
  /** Manner → ids of questions whose answer changes with it. */
  readonly manners: Readonly<Record<string, readonly string[]>>;
  /** Unrelated document → ids of questions it turns wrong. */
  readonly unrelated: Readonly<Record<string, readonly string[]>>;
  /** Templates that get an answer for some invented name. */
  readonly invented: readonly string[];
}

/** Where the list lies; `write-known-failures.ts` measures it anew. */
export const knownFailuresFile = new URL('known-failures.json', import.meta.url);

export const knownFailures = (): KnownFailures =>
  JSON.parse(readFileSync(knownFailuresFile, 'utf8')) as KnownFailures;

/** Said with a list that is no longer what happens. */
export const howToRenew =
  'known-failures.json is not what happens: mend what newly fails, or take out what holds now ' +
  '(node --import tsx test/ask/properties/write-known-failures.ts measures it anew)';
