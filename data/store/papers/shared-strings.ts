type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Makes what was read from JSON share its texts: the papers of a register say the same names and headings ten thousand
 * times, and most of what was read out of a paper is a stretch of its raw text. Changes the value it is given, and no
 * text in it. One for all the papers that are loaded together.
 */
export class SharedStrings {
  readonly #known = new Map<string, string>();
  readonly #lists = new Map<string, Json[]>();

  #text(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }

  /** @param raw the text that the sources in the value point into */
  share<T>(value: T, raw: string): T {
    return this.#share(value as Json, raw) as T;
  }

  #share(value: Json, raw: string): Json {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#list(value, raw);
    const { text, source } = value;
    for (const key in value) value[key] = this.#share(value[key] as Json, raw);
    if (typeof text === 'string' && typeof source === 'object' && source !== null && !Array.isArray(source)) {
      const { start } = source;
      if (typeof start === 'number' && raw.startsWith(text, start))
        value['text'] = raw.slice(start, start + text.length);
    }
    return value;
  }

  /** Lists of texts are shared whole: every passage tells the headings over it. */
  #list(list: Json[], raw: string): Json[] {
    if (!list.every((one) => typeof one === 'string')) {
      for (let i = 0; i < list.length; i++) list[i] = this.#share(list[i] as Json, raw);
      return list;
    }
    const key = list.join('\u0000');
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const shared = list.map((one) => this.#text(one));
    this.#lists.set(key, shared);
    return shared;
  }
}
