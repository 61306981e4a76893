/** Which places hold a term; places are numbered from 0. */
export class Postings {
  readonly #lists = new Map<string, number[]>();

  /** Numbers must come in rising order. */
  add(terms: Iterable<string>, place: number): void {
    for (const term of terms) {
      const list = this.#lists.get(term);
      if (list === undefined) this.#lists.set(term, [place]);
      else if (list[list.length - 1] !== place) list.push(place);
    }
  }

  of(term: string): readonly number[] {
    return this.#lists.get(term) ?? [];
  }

  terms(): Iterable<string> {
    return this.#lists.keys();
  }
}
