import { danish } from '../../language/word-boundary.ts';
import type { Block } from '../layout/blocks.ts';
import { sliceClean, type CleanText } from '../layout/clean-text.ts';
import { labelOf } from '../items/labels.ts';
import { labelledLines } from './labelled-lines.ts';
import type { PaperKind } from '../../model/paper.ts';

/** What the opening of a paper says it is: kind, title as written, and the body named in it. */
export interface Title {
  readonly kind: PaperKind | null;
  readonly title: string;
  readonly body: CleanText | null;
  readonly block: Block | null;
  readonly draft: boolean;
}

/** The words papers call themselves by. To add one: the word, its kind. */
const kindWords: [RegExp, PaperKind][] = [
  [danish(/\bdagsordens?\b(?! og referat)/iu), 'dagsorden'],
  [
    danish(
      /\b(?:beslutnings|møde)?referat(?:et)?\b|\b(?:møde)?protokol(?:len)?\b|\bnoter fra møde(?:t)?\b|\bmødenotat(?:er)?\b/iu,
    ),
    'referat',
  ],
  [
    danish(/\bkommissori(?:um|et|e|er)\b|\b(?:arbejdsgrundlag|opdragspapir|opdrag|mandat)\b/iu),
    'kommissorium',
  ],
  [
    danish(/\b(?:sundheds|samarbejds|delings|ramme)?aftale(?:note|notat|n|r|rne)?\b|\baftalenotat\b/iu),
    'aftale',
  ],
  [
    danish(
      /\b(?:organisering|organisation|struktur|organisationsplan|styringsmodel|samarbejdsorganisation|forretningsorden)(?:en)?\b/iu,
    ),
    'organisation',
  ],
];

const headLines = 14;
const draftMark = danish(
  /\b(?:udkast|kladde|foreløbig(?:t)?(?: udkast)?|høringsversion|ikke (?:endeligt? )?godkendt)\b/iu,
);
const labelLine = /^[\p{L} ]{3,30}:(?:\s|$)/u;
/** "Emne: Status på …" is the title of a note. */
const topicLine = /^(?:emne|titel|vedrørende|vedr\.|angående):\s*/iu;
const dateOnly = /^(?:\p{L}+dag,? )?(?:d\.|den)?\s*\d{1,2}[-./ ]/iu;

/** "D A G S O R D E N" */
const spaced = /^(?:\p{Lu} ){4,}\p{Lu}$/u;
const rulesOfProcedure = danish(/\bforretningsorden(?:en)?\b/iu);

const kindIn = (written: string): PaperKind | null => {
  const text = spaced.test(written) ? written.replaceAll(' ', '') : written;
  const hits = kindWords.flatMap(([word, kind]) => {
    const match = word.exec(text);
    return match ? [{ kind, at: match.index }] : [];
  });
  // The paper's own word comes first: "Kommissorium for arbejdsgruppen om samarbejdsaftaler".
  return hits.sort((a, b) => a.at - b.at)[0]?.kind ?? null;
};

/** Dates, periods, marks and filler words around a body's name in a title. */
const around =
  /^(?:(?:titel|emne|udkast(?: til)?|godkendt|revideret|nyt|(?:beslutnings|møde)?referat(?:et)?|(?:møde)?protokol(?:len)?|noter|dagsorden(?:en)?|kommissori(?:um|et)|forretningsorden(?:en)?|mandat|arbejdsgrundlag|(?:ordinært |ekstraordinært )?møde(?:t)?|af|fra|til|for|i|vedr\.|vedrørende)(?!\p{L})|[-–:,\s])+/iu;
const behind = danish(
  /[\s,–-]*(?:\b(?:d\.?|den)\s?\d.*|\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b.*|\bkl\.\s?\d.*|\b\d{1,2}[-./]\s?\d{1,2}.*|\b\d{1,2}\. \p{L}+ \d{4}.*|\b(?:kommissori(?:um|et)|referat|dagsorden)\b.*|\b\d{4}\s?[-–]\s?\d{4}.*|\b(?:19|20)\d{2}\b.*)$/iu,
);

/** The body's name inside a title ("REFERAT Styregruppen for X d. 3-5-2023" → "Styregruppen for X"). */
const bodyIn = (written: CleanText): CleanText | null => {
  const clean = sliceClean(written, topicLine.exec(written.text)?.[0].length ?? 0, written.text.length);
  const start = around.exec(clean.text)?.[0].length ?? 0;
  const rest = sliceClean(clean, start, clean.text.length);
  const end = behind.exec(rest.text)?.index ?? rest.text.length;
  const body = sliceClean(rest, 0, end);
  return body.text.length >= 3 && /\p{L}{2}/u.test(body.text) ? body : null;
};

const itemHeading = /^(?:punkt|pkt\.?)\s*\d/i;
const isText = (block: Block): boolean =>
  !itemHeading.test(block.clean.text) &&
  (block.kind === 'line' || (block.kind === 'paragraph' && block.clean.text.length < 160));

/** Forms name body and kind under labels: "Udvalg: …", "Navn: …", "Dokumenttype: Kommissorium". */
const bodyLabels =
  /^(?:udvalg|udvalg\/gruppe|forum|gruppe|råd|navn|gruppens navn|mødeforum|organ|gremium|committee|body)$/;
const kindLabels = /^(?:dokumenttype|type|dokument)$/;

const fromLabels = (blocks: readonly Block[], title: Title): Title => {
  const labelled = labelledLines(blocks.slice(0, headLines));
  const body = labelled.find((line) => bodyLabels.test(line.label) && line.value);
  const kind = labelled.find((line) => kindLabels.test(line.label) && line.value);
  if (!body?.value) return title;
  const named = bodyIn(body.value) ?? body.value;
  const own = title.kind === 'referat' || title.kind === 'dagsorden' ? title.kind : null;
  const asked = own ?? (kind?.value ? kindIn(kind.value.text) : title.kind);
  return {
    ...title,
    kind: asked,
    title: `${kind?.value?.text ?? title.block?.clean.text ?? ''} ${named.text}`.trim(),
    body: named,
    block: body.block,
  };
};

/** Reads the first lines of a paper. */
export const titleOf = (blocks: readonly Block[]): Title => {
  const title = fromLabels(blocks, titleLines(blocks));
  return { ...title, title: title.title.replace(/^titel:\s*/iu, '') };
};

/** What bodies are called: a line with such a word names one. */
const bodyWord = danish(
  /\p{L}*(?:gruppe|udvalg|råd|forum|klynge|niveau|netværk|sekretariat|formandskab|team|taskforce|komité|bestyrelse)(?:n|en|et|t)?\b/iu,
);
/** What is left of a title that says how the paper is written, not whose it is. */
const noBody = danish(
  /^(?:nr\.?\s?\d+|\p{L}*form|\p{L}*møde(?:t)?(?: nr\.? ?\d+)?|udkast|notat|tre \p{L}+|.*\p{L}*grupper\b.*)$/iu,
);
const onlyRegion = /^(?:Region \p{L}+|REGION \p{Lu}+)(?: og (?:de|DE) .*)?$/u;

/** "for møde i Udvalget X fredag den …", with day and place on the same line */
const calledTo = /^(?:for |til )?(?:\p{L}+ )?møde(?:t)? i (?=\p{Lu})/iu;

const namesBody = (block: Block | undefined): CleanText | null => {
  if (
    !block ||
    (block.clean.text.length > 110 && !calledTo.test(block.clean.text)) ||
    onlyRegion.test(block.clean.text) ||
    /[.:]$/.test(block.clean.text)
  )
    return null;
  if (labelOf(block.clean.text, true) || dateOnly.test(block.clean.text)) return null;
  const body = bodyIn(block.clean);
  return body && bodyWord.test(body.text) ? body : null;
};

/** The body's name on a line near the one with the kind: right below it, else above it, else further below. */
const bodyNear = (lines: readonly Block[], at: number): { body: CleanText; block: Block } | null => {
  for (const near of [at + 1, at + 2, at - 1, at - 2, at + 3]) {
    const block = lines[near];
    const body = namesBody(block);
    if (block && body) return { body, block };
  }
  return null;
};

/** An entry of the list of items at the top: an item may be about another draft. */
const listEntry = /^(?:[A-Z]?\d{1,3}|[A-Z]\d?)[.)]?\s/u;
/** The mark stands in the title, under a label, or on a line of its own; running text may speak of other drafts. */
const isDraftLine = ({ kind, clean: { text } }: Block): boolean =>
  draftMark.test(text) &&
  !listEntry.test(text) &&
  (kind === 'line' || /^(?:udkast|kladde)/iu.test(text)) &&
  !/\.\p{L}{3,4}$/u.test(text);

const titleLines = (blocks: readonly Block[]): Title => {
  const opening = blocks.slice(0, headLines).filter(isText);
  const lines = opening.filter(
    ({ clean: { text } }) =>
      !labelLine.test(text) ||
      topicLine.test(text) ||
      draftMark.test(text) ||
      kindIn(labelLine.exec(text)![0]) !== null,
  );
  const draft = opening.some(isDraftLine);
  const at = lines.findIndex((block) => kindIn(block.clean.text) !== null);
  const first = lines[at];
  if (!first) {
    const block = lines[0] ?? opening[0] ?? null;
    return { kind: null, title: block?.clean.text ?? '', body: null, block, draft };
  }
  const kind = kindIn(first.clean.text);
  const isOfBody = kind === 'organisation' && rulesOfProcedure.test(first.clean.text);
  if ((kind === 'organisation' && !isOfBody) || kind === 'aftale')
    return { kind, title: first.clean.text, body: null, block: first, draft };
  const own = bodyIn(first.clean);
  if (own && !noBody.test(own.text) && !spaced.test(own.text) && !labelOf(own.text, true))
    return { kind, title: first.clean.text, body: own, block: first, draft };
  // The kind stands alone on its line ("Kommissorium" / "Arbejdsgruppen vedr. X"), or the name above it.
  const near = bodyNear(lines, at);
  if (!near) return { kind, title: first.clean.text, body: null, block: first, draft };
  const repeated = kindIn(near.block.clean.text) === kind;
  const title = repeated ? near.block.clean.text : `${first.clean.text} ${near.block.clean.text}`;
  return { kind, title, body: near.body, block: near.block, draft };
};
