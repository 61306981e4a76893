import type { Sentences } from './text.da.ts';

/** What the card ballot-act says in English. */
export const english: Sentences = { summary: 'Punkt asks before anything is done.' };
