import type { Block } from '../layout/blocks.ts';
import { labelOf } from './labels.ts';

/** Where an agenda item begins. `block` is its heading's place among the blocks, `body` the first one after it. */
export interface ItemHeading {
  readonly number: number | null;
  readonly title: string;
  readonly minutes: number | null;
  readonly closed: boolean;
  readonly block: number;
  readonly body: number;
}

type Candidate = Omit<ItemHeading, 'minutes' | 'closed' | 'title'> & {
  written: string;
  openMark?: string;
};
type Style = (blocks: readonly Block[], at: number) => Candidate | null;

const text = (block: Block | undefined): string => block?.clean.text ?? '';
const bulletNumber = (block: Block | undefined): number | null =>
  block?.kind === 'bullet' && /^\d{1,3}[.)]$/.test(block.mark) ? Number.parseInt(block.mark, 10) : null;

const namedBy =
  (pattern: RegExp): Style =>
  (blocks, at) => {
    const block = blocks[at]!;
    if (block.kind === 'bullet' || block.kind === 'row' || block.kind === 'note' || text(block).length > 260)
      return null;
    const match = pattern.exec(text(block));
    return match ? { number: Number(match[1]), written: match[2]!, block: at, body: at + 1 } : null;
  };

/** `Punkt 3: Title - 10 minutter`, `Pkt. 3. Title`, `Ad 3: Title` */
const named = namedBy(
  /^(?:dagsordens)?(?:punkt|pkt\.?|ad\.?(?: punkt| pkt\.?)?|sag)(?:\s*nr\.?)?\s*(\d{1,3})\s*[:.–-]\s*(\S.*)$/iu,
);

/** `PUNKT 3`, and the title on the line below */
const namedAbove: Style = (blocks, at) => {
  const match = /^(?:dagsordens)?(?:punkt|pkt\.?)(?:\s*nr\.?)?\s*(\d{1,3})\s*[:.]?$/iu.exec(text(blocks[at]));
  const title = blocks[at + 1];
  if (!match || !title || title.kind === 'bullet' || title.kind === 'row' || text(title).length > 220)
    return null;
  return { number: Number(match[1]), written: text(title), block: at, body: at + 2 };
};

/** `Punkt 3 Title`, which only a run of such lines tells from a sentence about item 3 */
const namedLoosely = namedBy(/^(?:punkt|pkt\.?|ad\.?(?: punkt| pkt\.?)?)\s+(\d{1,3})\s+(\p{Lu}[^.]*)$/iu);

/** `3 (Åben) Title` */
const marked: Style = (blocks, at) => {
  const block = blocks[at]!;
  const match = /^(\d{1,3})\.?\s*[-–]?\s*\((åben|åbent|lukket)[^)]*\)\s*(.*)$/iu.exec(text(block));
  if (match)
    return { number: Number(match[1]), written: match[3]!, openMark: match[2]!, block: at, body: at + 1 };
  const number = bulletNumber(block);
  const inner = number === null ? null : /^\((åben|åbent|lukket)[^)]*\)\s*(.*)$/iu.exec(text(block));
  return inner ? { number, written: inner[2]!, openMark: inner[1]!, block: at, body: at + 1 } : null;
};

/** Inside a list that counts from 1. Items without any text stand right below each other too, but count on. */
const inListFromOne = (blocks: readonly Block[], at: number, number: number): boolean => {
  let [first, from] = [number, at];
  while (bulletNumber(blocks[from - 1]) === first - 1) [first, from] = [first - 1, from - 1];
  return first === 1 && (from < at || bulletNumber(blocks[at + 1]) === number + 1);
};

/** Right below a label or a colon stands a list, be it of one entry. */
const opensList = (before: Block | undefined): boolean =>
  before !== undefined &&
  (/[:,]$/.test(text(before)) ||
    /\bat$/.test(text(before)) ||
    labelOf(text(before), true)?.length === text(before).length);

/** `1. Title` / `2. Title` / …: an agenda that is nothing but its list */
const listed: Style = (blocks, at) => {
  const block = blocks[at]!;
  const number = bulletNumber(block);
  return number === null || text(block).length > 160
    ? null
    : { number, written: text(block), block: at, body: at + 1 };
};

/** `3. Title`, standing by itself and not inside a numbered list */
const numbered: Style = (blocks, at) => {
  const block = blocks[at]!;
  const number = bulletNumber(block);
  if (
    number === null ||
    text(block).length > 220 ||
    (/[.;,]$/.test(text(block)) && !/^evt\.$/i.test(text(block)))
  )
    return null;
  if (/^\p{Ll}/u.test(text(block))) return null;
  return !block.heading && (inListFromOne(blocks, at, number) || (number === 1 && opensList(blocks[at - 1])))
    ? null
    : { number, written: text(block), block: at, body: at + 1 };
};

/** A portal's web view: the number on a line of its own, then the title (a count of attachments has none). */
const bare: Style = (blocks, at) => {
  const block = blocks[at]!;
  if (block.kind !== 'line' || !/^\d{1,3}\.?$/.test(text(block))) return null;
  const title = blocks[at + 1];
  if (
    !title ||
    title.kind === 'bullet' ||
    title.kind === 'row' ||
    /^\d+$/.test(text(title)) ||
    text(title).length > 220
  )
    return null;
  return { number: Number.parseInt(text(block), 10), written: text(title), block: at, body: at + 2 };
};

const caseNumber = /^(?:EMN-\d{4}-\d+|sagsnr\.?\s.*|\d{2}\/\d{3,6}|\d{7,9})$/i;
/** The same with the case number below the title, which a numbered list within a text has not. */
const bareWithCase: Style = (blocks, at) => {
  if (caseNumber.test(text(blocks[at + 2]))) return bare(blocks, at);
  const wrapped =
    caseNumber.test(text(blocks[at + 3])) && !caseNumber.test(text(blocks[at + 1])) ? bare(blocks, at) : null;
  return wrapped && { ...wrapped, written: `${wrapped.written} ${text(blocks[at + 2])}`, body: at + 3 };
};

/** Of items with case numbers the closed and the standing ones have none; a count of attachments stands right below such a number. */
const bareAmongCases: Style = (blocks, at) => {
  const withCase = bareWithCase(blocks, at);
  if (withCase) return withCase;
  const block = blocks[at]!;
  return block.opens && !caseNumber.test(text(blocks[at - 1])) && !labelOf(text(blocks[at + 1]), true)
    ? bare(blocks, at)
    : null;
};

/** "K: Godkendt.": how terse minutes open what was decided. */
const opensDecision = /^[KB]:\s/u;
const terseHeading = /^(\d{1,3}) (\p{Lu}.*[^.;:,]|[Ee]vt\.)$/u;

/** `41  Title` above a "K:" line; a line without one is an item where it stands first in its group of lines. */
const terse: Style = (blocks, at) => {
  const block = blocks[at]!;
  const match =
    block.kind === 'row' || block.kind === 'bullet' || text(block).length > 90
      ? null
      : terseHeading.exec(text(block));
  return match && block.opens
    ? { number: Number(match[1]), written: match[2]!, block: at, body: at + 1 }
    : null;
};

/** `A1. Title`: an agenda in blocks that have letters; its number is a part of its name. */
const lettered: Style = (blocks, at) => {
  const block = blocks[at]!;
  const match = block.kind === 'line' ? /^[A-Z]\d{1,2}\. \p{Lu}.*$/u.exec(text(block)) : null;
  return match ? { number: null, written: match[0], block: at, body: at + 1 } : null;
};

/** Every number once, and hardly any missing in between: items that were taken in another order than they were announced. */
const inAnyOrder = (candidates: readonly Candidate[]): Candidate[] => {
  const numbers = candidates.map((candidate) => candidate.number!);
  const spread = Math.max(...numbers) - Math.min(...numbers) + 1;
  return new Set(numbers).size === numbers.length && numbers.length >= 3 && spread <= numbers.length * 1.25
    ? [...candidates]
    : [];
};

/** What numbers a style's items must have to be believed: whatever they are, each once in any order, or in a run. */
type Order = 'sure' | 'any' | 'run';
const ordered: Record<Order, (candidates: readonly Candidate[]) => Candidate[]> = {
  sure: (candidates) => [...candidates],
  any: (candidates) => inAnyOrder(candidates),
  run: (candidates) => runOf(candidates),
};

/** Tried in this order; the first that finds items is the paper's. To add a layout, add its style here. */
const styles: { style: Style; order: Order; when?: (blocks: readonly Block[]) => boolean }[] = [
  { style: marked, order: 'sure' },
  {
    style: lettered,
    order: 'sure',
    when: (blocks) => blocks.filter((_, at) => lettered(blocks, at)).length >= 3,
  },
  {
    style: terse,
    order: 'any',
    when: (blocks) => blocks.filter((block) => opensDecision.test(text(block))).length >= 3,
  },
  { style: named, order: 'sure' },
  { style: namedLoosely, order: 'run' },
  { style: namedAbove, order: 'run' },
  {
    style: bareAmongCases,
    order: 'any',
    when: (blocks) => blocks.filter((_, at) => bareWithCase(blocks, at)).length >= 2,
  },
  { style: bareWithCase, order: 'run' },
  { style: numbered, order: 'run' },
  { style: bare, order: 'run' },
];
/** Taken only when a paper that says it is an agenda has nothing else. */
const lastResort: Style = listed;

/** An item counts on from the one before; a second block of the agenda may start over at 1. */
const runOf = (candidates: readonly Candidate[]): Candidate[] => {
  let best: Candidate[] = [];
  for (let first = 0; first < candidates.length; first++) {
    if (best.includes(candidates[first]!)) continue;
    const run: Candidate[] = [];
    for (const candidate of candidates.slice(first)) {
      const last = run.at(-1);
      const next = last === undefined || candidate.number === last.number! + 1;
      const jump =
        last !== undefined && candidate.number! > last.number! && candidate.number! <= last.number! + 3;
      const restart = last !== undefined && candidate.number === 1 && run.length >= 2;
      if (next || jump || restart) run.push(candidate);
    }
    if (run.length > best.length) best = run;
  }
  return best;
};

/** What tells an item from the others of the paper: its number, or the letter it is called by. */
const keyOf = ({ number, written }: Candidate): string => String(number ?? /^\S+/.exec(written)?.[0]);

/** The list at the top repeats the headings with nothing in between; what follows it are the items. */
const withoutListAtTop = (candidates: readonly Candidate[]): Candidate[] => {
  const listed = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    const next = candidates[i + 1];
    const twinLater = candidates.slice(i + 1).some((other) => keyOf(other) === keyOf(candidate));
    const empty = next !== undefined && next.block <= candidate.body + 1;
    if (twinLater && (empty || listed.has(candidates[i - 1]!))) listed.add(candidate);
  });
  return candidates.filter((candidate) => !listed.has(candidate));
};

const minutes = /\s*[-–(,]\s*(\d{1,3})\s*min(?:\.|utter)?\)?\s*$/iu;
const clock = /\s*[-–(,]?\s*(?:kl\.?\s*)(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})\)?\s*$/iu;

/** Minutes allotted: written ("- 10 minutter"), or between the clock times of the heading ("(kl. 9.00–9.20)"). */
const minutesIn = (title: string): { title: string; minutes: number | null } => {
  const written = minutes.exec(title);
  if (written) return { title: title.slice(0, written.index).trim(), minutes: Number(written[1]) };
  const times = clock.exec(title);
  if (!times) return { title: title.trim(), minutes: null };
  const [from, to] = [Number(times[1]) * 60 + Number(times[2]), Number(times[3]) * 60 + Number(times[4])];
  return { title: title.slice(0, times.index).trim(), minutes: to > from ? to - from : null };
};

const finish = (candidate: Candidate): ItemHeading => {
  const { title, minutes } = minutesIn(candidate.written.replace(/\*\*/g, ''));
  const closed = /^lukket/i.test(candidate.openMark ?? '') || /\blukket(?: punkt| dagsorden)?\b/i.test(title);
  const bareTitle = title.replace(/\s*[-–(]*\s*lukket punkt\)?\s*[:.]?\s*/i, ' ').trim();
  return {
    number: candidate.number,
    title: /\p{L}{2}/u.test(bareTitle) ? bareTitle : title,
    minutes,
    closed,
    block: candidate.block,
    body: candidate.body,
  };
};

/** Headings with nothing in between are but a list of what is to come. */
const isList = (items: readonly ItemHeading[]): boolean =>
  items.length >= 3 && items.slice(1).every((item, i) => item.block <= items[i]!.body);

/** What only the list at the top tells of an item: that it is closed. */
const asListed = (item: ItemHeading, listed: readonly ItemHeading[]): ItemHeading => ({
  ...item,
  closed:
    item.closed || listed.some(({ number, closed }) => closed && number !== null && number === item.number),
});

/**
 * The agenda items of a paper, in order. Empty when the paper has none, or lost its headings on the way:
 * nothing is invented then.
 */
export const itemHeadings = (blocks: readonly Block[], isAgenda: boolean): ItemHeading[] => {
  let onlyListed: ItemHeading[] = [];
  for (const { style, order, when } of styles) {
    if (when && !when(blocks)) continue;
    const candidates = withoutListAtTop(blocks.flatMap((_, at) => style(blocks, at) ?? []));
    const items = ordered[order](candidates).map(finish);
    if (items.length < (order === 'sure' ? 1 : 2)) continue;
    if (!isList(items)) return items.map((item) => asListed(item, onlyListed));
    // The paper may write its list at the top in one way, and the items themselves in another.
    if (onlyListed.length === 0) onlyListed = items;
  }
  if (onlyListed.length > 0) return onlyListed;
  const list = isAgenda ? runOf(blocks.flatMap((_, at) => lastResort(blocks, at) ?? [])) : [];
  return list.length >= 3 ? list.map(finish) : [];
};
