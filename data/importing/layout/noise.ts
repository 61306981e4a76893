import type { Line } from './lines.ts';

/** What a web page or a portal puts around a paper. Whole lines only, so that no sentence is lost. */
const chrome =
  /^(søg|menu|luk|del|print|udskriv|gå til (hoved)?indhold(et)?|spring til indhold(et)?|hent (som )?pdf|download( som)? pdf|vis (hele )?dagsorden(en)?|vis referat|forrige( punkt)?|næste( punkt)?|tilbage til (dagsorden|referat|oversigt|toppen).*|til toppen|søg (i )?dagsorden(er)?( og referater)?|sådan søger du|vælg et eller flere søgekriterier.*|cookies?|accepter( alle)?( cookies)?|læs op|forside(n)?|log ind|kontakt os|luk alle punkter.*|åbn alle punkter.*|hent bilag|hent alle bilag|dagsordener og referater)$/i;

/** From here on a portal's page has nothing more of the paper. */
const tail =
  /^\.?\s*(tilbage til (dagsorden|referat|oversigt)(en)?|søg i dagsordener|tilgængelighedserklæring|siden er sidst opdateret.*|privatlivspolitik|Region \p{L}+, [^,]{3,40}, \d{4} \p{Lu}\p{L}+.*)$/iu;

const pageNumber = /^(side|page|s\.)?\s*\d{1,3}(\s*(af|of|\/)\s*\d{1,3})?$/i;

/** A running header or footer differs from page to page only in its figures. */
const furnitureKey = (line: Line): string => line.text.replace(/\d+/g, '#').toLowerCase();

const edgeLines = (lines: readonly Line[]): Set<Line> => {
  const edges = new Set<Line>();
  const filled = lines.filter((line) => line.text);
  filled.forEach((line, i) => {
    const before = filled[i - 1];
    const after = filled[i + 1];
    const twoBefore = filled[i - 2];
    const twoAfter = filled[i + 2];
    if ([before, twoBefore].some((other) => other?.page !== line.page)) edges.add(line);
    if ([after, twoAfter].some((other) => other?.page !== line.page)) edges.add(line);
  });
  return edges;
};

/** Running headers and footers: alike but for figures, at the edge of at least three pages. */
const runningFurniture = (lines: readonly Line[]): Set<Line> => {
  if (!lines.some((line) => line.page !== null)) return new Set();
  const pages = new Set(lines.map((line) => line.page)).size;
  const byKey = new Map<string, Line[]>();
  for (const line of edgeLines(lines)) {
    const key = furnitureKey(line);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const furniture = new Set<Line>();
  // A running header may say whose paper it is, and on the first page stand where the title stands; one that says
  // what the paper is only repeats the title.
  const opening = new Set(
    lines.filter((line) => line.text && !/referat|dagsorden|kommissorium/i.test(line.text)).slice(0, 3),
  );
  for (const same of byKey.values()) {
    const onPages = new Set(same.map((line) => line.page)).size;
    const repeats = onPages >= Math.min(3, pages) && onPages > 1;
    if (repeats || (onPages === pages && pageNumber.test(same[0]!.text)))
      same
        .filter((line) => !opening.has(line) || pageNumber.test(line.text))
        .forEach((line) => furniture.add(line));
  }
  return furniture;
};

/**
 * Text copied out of a PDF has lost its pages but kept the furniture: a "Side 3 af 9" line, and the very same
 * line standing next to each of them.
 */
const copiedFurniture = (lines: readonly Line[]): Set<Line> => {
  const furniture = new Set<Line>();
  const filled = lines.filter((line) => line.text);
  const numbered = filled.flatMap((line, i) => (/^side \d+( af \d+)?$/i.test(line.text) ? [i] : []));
  if (numbered.length < 2) return furniture;
  for (const i of numbered) furniture.add(filled[i]!);
  for (const step of [-1, 1]) {
    const neighbours = numbered.map((i) => filled[i + step]).filter((line) => line !== undefined);
    for (const line of neighbours) {
      const twins = neighbours.filter((other) => furnitureKey(other) === furnitureKey(line));
      if (twins.length >= 2 && line.text.length < 120) twins.forEach((twin) => furniture.add(twin));
    }
  }
  // A header with the page number inside it ("Kommissorium  side 3") leaves no line of its own.
  return furniture;
};

const leader = /(?:\.{2,}|…|\t)\s*\d{1,3}$/;
const entry = /\s\d{1,3}$/;

/** The table of contents: from its heading on, as long as lines end in a page number (a long title wraps). */
const tableOfContents = (lines: readonly Line[]): Set<Line> => {
  const contents = new Set<Line>();
  const heading = lines.findIndex((line) => /^(indholdsfortegnelse|indhold)$/i.test(line.text));
  if (heading < 0) return contents;
  contents.add(lines[heading]!);
  let missed = 0;
  // Where the first entry has leaders, so have all: a heading that ends in a figure is then none of them.
  const first = lines.slice(heading + 1).find((line) => line.text);
  const isEntry = (text: string): boolean =>
    leader.test(text) || (!leader.test(first?.text ?? '') && entry.test(text));
  for (let i = heading + 1; i < lines.length && missed < 2; i++) {
    const line = lines[i]!;
    if (!line.text) continue;
    if (isEntry(line.text)) {
      // A wrapped title's first half stands before the line that carries the page number.
      for (let back = i - 1; missed > 0 && back > heading; back--) {
        const skipped = lines[back]!;
        if (contents.has(skipped)) break;
        if (skipped.text) contents.add(skipped);
      }
      missed = 0;
      contents.add(line);
    } else missed++;
  }
  return contents;
};

/** The lines that are not part of the paper's own text: web chrome, running headers and footers, contents. */
export const noiseIn = (lines: readonly Line[]): Set<Line> => {
  const noise = new Set([...runningFurniture(lines), ...copiedFurniture(lines), ...tableOfContents(lines)]);
  const lastThird = Math.floor((lines.length * 2) / 3);
  let ended = false;
  lines.forEach((line, i) => {
    if (i > lastThird && tail.test(line.text)) ended = true;
    if (ended || chrome.test(line.text)) noise.add(line);
  });
  return noise;
};
