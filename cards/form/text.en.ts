import type { Sentences } from './text.da.ts';

/** What the card form says in English. */
export const english: Sentences = { summary: 'Punkt asks before anything is done.' };
