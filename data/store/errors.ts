export type StoreErrorCode =
  'conflict' | 'exists' | 'too-large' | 'invalid' | 'unavailable' | 'damaged' | 'foreign';

interface Words {
  da: string;
  en: string;
  fix: string;
}

const words: Record<StoreErrorCode, Words> = {
  conflict: {
    da: 'Det er ændret af en anden i mellemtiden, så intet er gemt. Prøv igen.',
    en: 'Somebody else changed it in the meantime, so nothing was saved. Please try again.',
    fix: 'Read the item again and decide anew: its etag is no longer the one given.',
  },
  exists: {
    da: 'Det findes allerede, så intet er gemt.',
    en: 'It exists already, so nothing was saved.',
    fix: 'Read the item: if it is what you wanted to write, the write had happened before.',
  },
  'too-large': {
    da: 'Det er for meget at gemme på én gang, så intet er gemt.',
    en: 'This is too much to save at once, so nothing was saved.',
    fix: 'Write in chunks: at most 100 operations and 2,000,000 bytes of JSON in one transaction.',
  },
  invalid: {
    da: 'Det kan ikke gemmes i den form, så intet er gemt.',
    en: 'It cannot be saved in this form, so nothing was saved.',
    fix: 'This is an error in Punkt itself: the detail says which rule of data/store/limits.ts was broken.',
  },
  unavailable: {
    da: 'Punkt kan ikke få fat i sine data lige nu. Prøv igen om lidt.',
    en: 'Punkt cannot reach its data right now. Please try again in a moment.',
    fix: 'Check that the database can be reached: the folder PUNKT_DATA and its free space, or COSMOS_ENDPOINT and its key.',
  },
  damaged: {
    da: 'Noget af det gemte kan ikke læses.',
    en: 'Something that was stored cannot be read.',
    fix: 'The detail names the item. Import the paper again, or restore the database from a backup.',
  },
  foreign: {
    da: 'Filen er ikke et lager, som denne udgave af Punkt kan læse.',
    en: 'The file is not a store that this version of Punkt can read.',
    fix: 'Move the file, or name another folder in PUNKT_DATA.',
  },
};

export interface StoreErrorDetail {
  /** For the log, never for the user: which item, which rule. */
  readonly detail: string;
  /** Which operation of the transaction it is about, from 0. */
  readonly operation?: number;
  /** `unavailable` only: the write may have happened although no answer came. */
  readonly maybeDone?: boolean;
  readonly cause?: unknown;
}

/**
 * The one error a store throws. `da` and `en` are one sentence for the user, `fix` is for the operator, and
 * `message` is all an operator needs in a log.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly da: string;
  readonly en: string;
  readonly fix: string;
  readonly operation: number | null;
  readonly maybeDone: boolean;

  constructor(code: StoreErrorCode, { detail, operation, maybeDone, cause }: StoreErrorDetail) {
    super(`${code}: ${detail} ${words[code].fix}`, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.da = words[code].da;
    this.en = words[code].en;
    this.fix = words[code].fix;
    this.operation = operation ?? null;
    this.maybeDone = maybeDone ?? false;
  }
}

/** Is it this error of the store? */
export const isStoreError = (error: unknown, code: StoreErrorCode): error is StoreError =>
  error instanceof StoreError && error.code === code;
