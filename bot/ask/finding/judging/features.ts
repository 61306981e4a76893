import type { Hit } from '../passage-search.ts';
import { newWords } from '../new-words.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../role.ts';
import type { IndexedPassage, TextIndex } from '../text-index.ts';
import { matchesIn } from './matches.ts';
import { pairsSaid } from './pairs-said.ts';
import type { QuestionFrame } from './question-frame.ts';
import { saidByValue } from './said-by-value.ts';
import { heavyShare, wordsSaid } from './words-said.ts';

/** All that is looked at to judge a passage. */
export interface Evidence {
  frame: QuestionFrame;
  index: TextIndex;
  hit: Hit;
  reading: Reading;
  /** What would be told with it, itself included. */
  told: readonly IndexedPassage[];
  /** How well it is of the time asked about, 0–1. */
  inTime: number;
  /** Its paper is of the day, or within the days, asked about. */
  paperInTime: boolean;
  /** What its paper is called. */
  paperTitle: string;
}

/** What speaks for a passage and against it, by name; each 0–1 or about that. Weights go by these names. */
export type Features = Readonly<Record<string, number>>;

const longestText = 500;
const manyNew = 12;
const severalNames = 3;
/** Where a feature does not apply. */
const neither = 0.5;

const negative = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken|aldrig)(?!\p{L})/iu;
/** What is not settled: wished, expected, proposed. */
const unsettled =
  /(?<!\p{L})(?:indstill?es|foreslås|forventes|ønskes|afventer|afventes|skal drøfte\p{L}*|drøfter|eventuelt|mulighed\p{L}*|overvejes)(?!\p{L})/iu;
const someBody =
  /gruppe|udvalg|sekretariat|formand|kommune|region|sygehus|hospital|styrelse|klynge|niveau|råd|forum|administration|praksis|direktør|leder|afdeling|center|forening|ministeri/iu;

const flag = (is: boolean): number => (is ? 1 : 0);

/** How the words that say the question lie in the passage. */
const layoutOf = ({ content, table, heaviest }: QuestionFrame, { words }: Reading) => {
  const matches = matchesIn(words, table);
  const count = Math.max(1, words.length);
  const places = new Set(matches.map(({ at }) => at));
  const heavy = matches.filter(({ word }) => (content[word]?.weight ?? 0) >= heavyShare * heaviest);
  const first = heavy.reduce((least, { at }) => Math.min(least, at), count);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return {
    matches,
    precision: places.size / count,
    opening: 1 - first / count,
    spread: places.size < 2 ? 0 : (to - from + 1 - places.size) / count,
  };
};

/** Whether it names somebody the question did not. */
const newNames = (
  { question: { sought } }: QuestionFrame,
  reading: Reading,
  added: ReturnType<typeof newWords>,
) => {
  if (sought !== 'who' && sought !== 'list') return { person: neither, body: neither, capitals: neither };
  const plain = new Set(added.map((word) => word.plain));
  const person = reading.names.some((name) => name.length > 1 && name.every((word) => plain.has(word)));
  const capitals = added.filter((word) => word.start > 0 && /^\p{Lu}/u.test(word.text)).length;
  return {
    person: sought === 'who' ? flag(person) : neither,
    body: sought === 'who' ? flag(added.length > 0 && reading.says(someBody)) : neither,
    capitals: Math.min(1, capitals / severalNames),
  };
};

/** What speaks for a passage and against it, seen by itself. */
export const featuresOf = (evidence: Evidence): Features => {
  const { frame, index, hit, reading, told, inTime, paperInTime, paperTitle } = evidence;
  const { question, form, content, unknown, unheard } = frame;
  const { sought } = question;
  const { kind, label, source, section, text } = hit.passage.passage;
  const said = wordsSaid(frame, index, hit.passage, told, paperTitle);
  const { matches, precision, opening, spread } = layoutOf(frame, reading);
  const value = frame.wantsValue ? saidByValue(question, content, reading, matches) : { near: 1, held: true };
  const added = newWords(question, reading.words);
  const names = newNames(frame, reading, added);
  return {
    own: said.own,
    around: said.around,
    anywhere: said.anywhere,
    told: said.told,
    exact: said.exact,
    'heaviest said': said.heaviestOwn,
    'heaviest near': said.heaviestAround,
    'least said of the heavy': said.leastOfHeavy,
    'gap near': said.gapTold,
    'gap anywhere': said.gapAnywhere,
    'gap of things': said.gapOfThings,
    'gap of what is asked': said.gapOfAsked,
    'gap of names': said.gapOfNames,
    asked: said.asked,
    'asked said': said.askedOwn,
    'all said': said.leastTold,
    'over it': said.over,
    'over it or said': said.overOrOwn,
    'of the paper': said.ofPaper,
    'words said': said.count,
    'few words': 1 / Math.max(1, content.length),
    'unknown words': unknown,
    'unheard words': unheard,
    holds: hit.holds,
    'holds fully': flag(hit.holds >= 0.95),
    role: roleOf(question, reading) - 1,
    'in time': inTime,
    'paper in time': flag(question.times.length === 0 || paperInTime),
    'paper of the day asked': frame.ofOneDay ? flag(paperInTime) : neither,
    cover: hit.cover,
    score: hit.score * inTime,
    pairs: pairsSaid(content, matches),
    precision,
    'opens with it': opening,
    spread,
    'value by it': value.near,
    'value held': flag(value.held),
    'value asked': flag(frame.wantsValue),
    adds: Math.min(1, added.length / manyNew),
    length: Math.min(1, reading.text.length / longestText),
    heading: flag(kind === 'heading'),
    bullet: flag(kind === 'bullet'),
    row: flag(kind === 'row'),
    decision: flag(label === 'decision'),
    proposed: flag(label === 'recommendation'),
    'head of paper': flag(source.place === 'Hoved'),
    'under title': flag(section.length > 0),
    'title of its item': flag(section.includes(text)),
    'told more': Math.min(1, (told.length - 1) / 4),
    'yes-no': flag(sought === 'yes-no'),
    'yes-no asked': sought === 'yes-no' ? said.asked : 1,
    'who held': flag(sought !== 'who' || hit.holds >= 0.95),
    'person named': names.person,
    'body named': names.body,
    'names added': names.capitals,
    'negation agrees': flag(form.negated === reading.says(negative)),
    'says it is open': flag(reading.says(unsettled)),
    'several sentences asked': flag(frame.isLong),
  };
};
