import { refusing, startActing, type Acting, type ActOutcome } from '../acting.ts';
import { refusalsDa } from './text.da.ts';
import { refusalsEn } from './text.en.ts';
import type { RefusalCode } from './words.ts';

export { noted } from '../acting.ts';

/** What every act with meetings needs. */
export type Meeting = Acting;

export const startMeeting = startActing;

/** Done, or refused with one sentence for whoever tried. */
export type Outcome<T> = ActOutcome<T, RefusalCode>;

export const refused = refusing<RefusalCode>(refusalsDa, refusalsEn);
