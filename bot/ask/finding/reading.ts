import { findAmounts } from '../../../data/language/amounts.ts';
import { findDates } from '../../../data/language/dates.ts';
import { regionsNamedIn } from '../../../data/language/regions.ts';
import type { Passage } from '../../../data/model/paper.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { tellingWords } from './new-words.ts';
import type { TellingWord } from './new-words.ts';
import type { IndexedPassage, TextIndex } from './text-index.ts';

const named = /\p{Lu}[\p{Ll}-]+ (?:\p{Lu}[\p{Ll}-]*\.? )?\p{Lu}\p{Ll}+/gu;
/** Capital letters that name nobody. */
const unnamed = /^(?:Region|Punkt|Bilag|Samarbejdsaftale|Referat|Kommissorium|Dagsorden) /u;

/**
 * A passage as it is looked at for an answer: a bullet with what leads it in, a row with the names of its columns. What
 * was once found in it is kept, for the next question.
 */
export class Reading {
  readonly passage: Passage;
  readonly text: string;
  readonly day: IsoDate | null;
  readonly #tested = new Map<RegExp, boolean>();
  #words: readonly TellingWord[] | null = null;
  #names: readonly (readonly string[])[] | null = null;
  #amounts: readonly string[] | null = null;
  #days: readonly string[] | null = null;
  #places: readonly string[] | null = null;

  constructor(passage: Passage, leadIn: string | null, day: IsoDate | null) {
    this.passage = passage;
    this.text = leadIn === null ? passage.text : `${leadIn} ${passage.text}`;
    this.day = day;
  }

  /** Does it say so? The pattern must not be global. */
  says(pattern: RegExp): boolean {
    let found = this.#tested.get(pattern);
    if (found === undefined) this.#tested.set(pattern, (found = pattern.test(this.text)));
    return found;
  }

  get words(): readonly TellingWord[] {
    return (this.#words ??= tellingWords(this.text));
  }

  /** People and bodies by names of several words, each as its words. */
  get names(): readonly (readonly string[])[] {
    return (this.#names ??= [...this.text.matchAll(named)]
      .map(([name]) => name)
      .filter((name) => !unnamed.test(name))
      .map((name) => tellingWords(name).map((word) => word.plain)));
  }

  /** Amounts in kroner. */
  get amounts(): readonly string[] {
    return (this.#amounts ??= findAmounts(this.text).map((amount) => String(amount.kroner)));
  }

  /** Days, as dates or in the paper's words. */
  get days(): readonly string[] {
    const options = this.day === null ? { years: true } : { years: true, reference: this.day };
    return (this.#days ??= findDates(this.text, options).map(({ when }) =>
      typeof when === 'string' ? when : when.words,
    ));
  }

  /** Municipalities. */
  get places(): readonly string[] {
    return (this.#places ??= regionsNamedIn(this.text)
      .filter(({ via }) => via === 'municipality')
      .map(({ name }) => name.toLowerCase()));
  }
}

const kept = new WeakMap<TextIndex, Map<number, Reading>>();
/** Whoever asks can have any passage looked at: not all of them are kept. */
const mostKept = 20_000;

/** The reading of a passage; `day` is the one its paper speaks from. */
export const readingOf = (index: TextIndex, one: IndexedPassage, day: IsoDate | null): Reading => {
  let readings = kept.get(index);
  if (readings === undefined) kept.set(index, (readings = new Map<number, Reading>()));
  let reading = readings.get(one.id);
  if (reading === undefined) {
    if (readings.size >= mostKept) readings.clear();
    const leadIn = one.leadIn === null ? null : (index.passages[one.leadIn]?.passage.text ?? null);
    readings.set(one.id, (reading = new Reading(one.passage, leadIn, day)));
  }
  return reading;
};
