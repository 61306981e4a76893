import { refusalsDa } from './text.da.ts';
import { refusalsEn } from './text.en.ts';
import type { RefusalCode } from './words.ts';

/** Something that was not done, and why: `da` and `en` are one sentence for whoever tried. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly da: string;
  readonly en: string;
}

export const refusal = (code: RefusalCode): Refusal => ({ code, da: refusalsDa[code], en: refusalsEn[code] });
