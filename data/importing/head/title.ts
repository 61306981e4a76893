import { danish } from '../../language/word-boundary.ts';
import type { Block } from '../layout/blocks.ts';
import { sliceClean, type CleanText } from '../layout/clean-text.ts';
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
  [danish(/\b(?:beslutnings|møde)?referat(?:et)?\b/iu), 'referat'],
  [danish(/\bkommissori(?:um|et|e)\b|\b(?:arbejdsgrundlag|opdragspapir|opdrag|mandat)\b/iu), 'kommissorium'],
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
const dateOnly = /^(?:\p{L}+dag,? )?(?:d\.|den)?\s*\d{1,2}[-./ ]/iu;

const kindIn = (text: string): PaperKind | null => {
  const hits = kindWords.flatMap(([word, kind]) => {
    const match = word.exec(text);
    return match ? [{ kind, at: match.index }] : [];
  });
  // The paper's own word comes first: "Kommissorium for arbejdsgruppen om samarbejdsaftaler".
  return hits.sort((a, b) => a.at - b.at)[0]?.kind ?? null;
};

/** Dates, periods, marks and filler words around a body's name in a title. */
const around =
  /^(?:(?:udkast(?: til)?|godkendt|revideret|nyt|(?:beslutnings|møde)?referat(?:et)?|dagsorden(?:en)?|kommissori(?:um|et)|mandat|arbejdsgrundlag|(?:ordinært |ekstraordinært )?møde(?:t)?|af|fra|til|for|i|vedr\.|vedrørende)(?!\p{L})|[-–:,\s])+/iu;
const behind = danish(
  /[\s,–-]*(?:\b(?:d\.?|den)\s?\d.*|\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b.*|\bkl\.\s?\d.*|\b\d{1,2}[-./]\s?\d{1,2}.*|\b\d{1,2}\. \p{L}+ \d{4}.*|\b(?:kommissori(?:um|et)|referat|dagsorden)\b.*|\b\d{4}\s?[-–]\s?\d{4}.*|\b(?:19|20)\d{2}\b.*)$/iu,
);

/** The body's name inside a title ("REFERAT Styregruppen for X d. 3-5-2023" → "Styregruppen for X"). */
const bodyIn = (clean: CleanText): CleanText | null => {
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
const bodyLabels = /^(?:udvalg|udvalg\/gruppe|forum|gruppe|råd|navn|gruppens navn|mødeforum|organ)$/;
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
export const titleOf = (blocks: readonly Block[]): Title => fromLabels(blocks, titleLines(blocks));

const titleLines = (blocks: readonly Block[]): Title => {
  const opening = blocks.slice(0, headLines).filter(isText);
  const candidates = opening.filter(
    (block) => !labelLine.test(block.clean.text) || draftMark.test(block.clean.text),
  );
  const draft = opening.some((block) => draftMark.test(block.clean.text));
  const at = candidates.findIndex((block) => kindIn(block.clean.text) !== null);
  const first = candidates[at] ?? null;
  if (!first) {
    const block = candidates[0] ?? opening[0] ?? null;
    return { kind: null, title: block?.clean.text ?? '', body: null, block, draft };
  }
  const kind = kindIn(first.clean.text);
  const next = candidates[at + 1] ?? null;
  const own = bodyIn(first.clean);
  if (own || !next) {
    const body = kind === 'organisation' || kind === 'aftale' ? null : own;
    return { kind, title: first.clean.text, body, block: first, draft };
  }
  // The kind stands alone on its line and the name on the next ("Kommissorium" / "Arbejdsgruppen vedr. X").
  if (dateOnly.test(next.clean.text))
    return { kind, title: first.clean.text, body: null, block: first, draft };
  const title = kindIn(next.clean.text) === kind ? next.clean.text : `${first.clean.text} ${next.clean.text}`;
  return { kind, title, body: bodyIn(next.clean), block: next, draft };
};
