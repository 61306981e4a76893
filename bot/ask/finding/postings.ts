/** Rising numbers. */
export type Places = ArrayLike<number> & Iterable<number>;

/** Which places hold a term; places are numbered from 0. */
export interface Postings {
  of(term: string): Places;
  has(term: string): boolean;
  terms(): Iterable<string>;
}

const none: Places = [];

/** Puts postings together. */
export class PostingsBuilder {
  readonly #lists = new Map<string, number[]>();

  /** Numbers must come in rising order. */
  add(terms: Iterable<string>, place: number): void {
    for (const term of terms) {
      const list = this.#lists.get(term);
      if (list === undefined) this.#lists.set(term, [place]);
      else if (list[list.length - 1] !== place) list.push(place);
    }
  }

  /** All lists one after the other: numbers by the hundred thousand take little room so. */
  build(): Postings {
    let count = 0;
    for (const list of this.#lists.values()) count += list.length;
    const all = new Uint32Array(count);
    const spans = new Map<string, readonly [from: number, to: number]>();
    let at = 0;
    for (const [term, list] of this.#lists) {
      all.set(list, at);
      spans.set(term, [at, (at += list.length)]);
    }
    this.#lists.clear();
    return {
      of: (term) => {
        const span = spans.get(term);
        return span === undefined ? none : all.subarray(span[0], span[1]);
      },
      has: (term) => spans.has(term),
      terms: () => spans.keys(),
    };
  }
}
