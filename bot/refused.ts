/**
 * Something Punkt will not do, with the one sentence to the person in both languages. Thrown by features anywhere in a
 * turn; whoever answers the turn says it. Nothing has changed then.
 */
export class Refused extends Error {
  readonly da: string;
  readonly en: string;

  constructor(da: string, en: string) {
    super('refused');
    this.name = 'Refused';
    this.da = da;
    this.en = en;
  }
}

/** The sentence for the person that an error carries, in their language; null for errors that are faults of ours. */
export const sentenceFor = (error: unknown, language: 'da' | 'en'): string | null =>
  error instanceof Error && 'da' in error && 'en' in error ? String(error[language]) : null;
