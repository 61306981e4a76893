/** A way of writing the same paper otherwise. The same seed gives the same paper. */
export interface Mutation {
  readonly name: string;
  apply(text: string, seed: number): string;
}

/** A small repeatable random source (mulberry32): numbers from 0 to 1. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/** Labels with writings that mean the same. */
const labels: [RegExp, string[]][] = [
  [/^Beslutning$/gm, ['BESLUTNING', 'Beslutning:', 'Beslutninger', 'beslutning']],
  [/^Bilag$/gm, ['BILAG', 'Bilag:', 'bilag']],
  [/^Indstilling$|^INDSTILLING:?$/gm, ['Indstilling', 'INDSTILLING:', 'indstilling']],
  [/^RESUM[EÉÈ]$/gm, ['Resumé', 'RESUME', 'Resume:', 'RESUMÈ', 'Sagsresumé']],
  [/^Sagsfremstilling$|^SAGSFREMSTILLING$/gm, ['Sagsfremstilling', 'SAGSFREMSTILLING:', 'Sagsbeskrivelse']],
  [/^Proces$|^PROCES$/gm, ['Proces', 'PROCES', 'Proces:', 'Videre proces']],
];

const places: [string, string[]][] = [
  ['Esbjerg', ['Kolding', 'Svendborg']],
  ['Varde', ['Assens', 'Tønder']],
  ['Billund', ['Nyborg', 'Aabenraa']],
  ['Slagelse', ['Næstved', 'Ringsted']],
  ['Sydvestjylland', ['Fynsland', 'Midtsønder']],
  ['Lillebælt', ['Storebælt', 'Kattegat']],
];

const names = ['Aksel', 'Birthe', 'Carsten', 'Ditte', 'Egon', 'Frida', 'Gorm', 'Hedvig'];

/** Long lines are wrapped at a width, as text copied from a PDF is. Tables, bullets and the contents stay. */
const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      if (
        line.length <= width ||
        /\t|^\s*[-·•]|\.{3}|^(?:punkt|referat)|\.(?:docx|pdf|xlsx|potx)/i.test(line)
      )
        return line;
      return line.replace(new RegExp(`(.{${width - 20},${width}}) `, 'g'), '$1\n');
    })
    .join('\n');

const itemHeading = /^Punkt \d+: /m;

/** One entry a mutation; add one here and it is tried on every paper. */
export const mutations: Mutation[] = [
  {
    name: 'labels spelled otherwise',
    apply(text, seed) {
      const random = randomFrom(seed);
      return labels.reduce(
        (was, [label, writings]) => was.replace(label, () => pick(writings, random)),
        text,
      );
    },
  },
  {
    name: 'items numbered otherwise',
    apply: (text, seed) =>
      text.replace(/^Punkt (\d+):/gm, (_, number: string) => `Punkt ${Number(number) + (seed % 40)}:`),
  },
  {
    name: 'items in another order',
    apply(text, seed) {
      if (!itemHeading.test(text)) return text;
      const random = randomFrom(seed);
      const [head, ...items] = text.split(/^(?=Punkt \d+: )/m);
      for (let i = items.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [items[i], items[j]] = [items[j]!, items[i]!];
      }
      return head! + items.map((item) => `${item.trimEnd()}\n\n`).join('');
    },
  },
  {
    name: 'other places',
    apply(text, seed) {
      const random = randomFrom(seed);
      return places.reduce((was, [place, others]) => was.replaceAll(place, pick(others, random)), text);
    },
  },
  {
    name: 'other first names on the list of members',
    apply(text, seed) {
      const random = randomFrom(seed);
      const chosen = new Map<string, string>();
      const end = text.search(/^Indholdsfortegnelse$/m);
      const list = [
        ...text.slice(0, Math.max(0, end)).matchAll(/^(\p{Lu}\p{Ll}+) (?=\p{Lu}[\p{L}. -]+$)/gmu),
      ].map((match) => match[1]!);
      for (const name of new Set(list)) chosen.set(name, `${pick(names, random)}${name.toLowerCase()}`);
      return text.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?= \p{Lu})/gu, (word) => chosen.get(word) ?? word);
    },
  },
  {
    name: 'other figures in sums',
    apply: (text, seed) =>
      text.replace(/\d(?=[\d.,]*\d? ?(?:kr\.|mio))/g, (digit) =>
        String((Number(digit) + (seed % 8)) % 9 || 1),
      ),
  },
  { name: 'paragraphs wrapped', apply: (text, seed) => wrap(text, 80 + (seed % 15)) },
  { name: 'more blank lines', apply: (text) => text.replace(/\n\n/g, '\n\n\n') },
  { name: 'blanks at the ends of lines', apply: (text) => text.replace(/(?<=\S)$/gm, '  ') },
];
