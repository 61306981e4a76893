import type { ContentWord, Question } from '../../question/question.ts';
import { formOf } from '../../question/form.ts';
import { levelsAt } from '../passage-search.ts';
import type { Hit } from '../passage-search.ts';
import { newWords } from '../new-words.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../role.ts';
import type { IndexedPassage, TextIndex } from '../text-index.ts';
import { clausesOf, holdsValue } from './clauses.ts';
import { matchesIn } from './matches.ts';
import type { Match, TermTable } from './matches.ts';

/** All that is looked at to judge a passage. */
export interface Evidence {
  question: Question;
  content: readonly ContentWord[];
  index: TextIndex;
  table: TermTable;
  hit: Hit;
  reading: Reading;
  /** What would be told with it, itself included. */
  told: readonly IndexedPassage[];
  /** How well it is of the time asked about, 0–1. */
  inTime: number;
  /** What its paper is called. */
  paperTitle: string;
  /** Its paper is of the day, or within the days, asked about. */
  paperInTime: boolean;
}

/**
 * What a passage is judged by, each 0–1 or about that. The weights of `weights.json` go with these names.
 */
export const featureNames = [
  'own',
  'around',
  'anywhere',
  'told',
  'exact',
  'heaviest said',
  'heaviest near',
  'least said of the heavy',
  'gap near',
  'gap anywhere',
  'gap of things',
  'gap of what is asked',
  'asked',
  'asked said',
  'all said',
  'holds',
  'holds fully',
  'role',
  'in time',
  'cover',
  'old score',
  'pairs',
  'precision',
  'opens with it',
  'spread',
  'value by it',
  'adds',
  'length',
  'heading',
  'bullet',
  'row',
  'decision',
  'proposed',
  'head of paper',
  'told more',
  'under title',
  'yes-no',
  'yes-no asked',
  'value asked',
  'value held',
  'who held',
  'negation agrees',
  'over it',
  'over it or said',
  'of the paper',
  'words said',
  'few words',
  'unknown words',
  'paper in time',
  'day asked and paper of it',
  'title of its item',
  'person named',
  'body named',
  'gap of names',
  'several sentences asked',
  'says it is open',
  'new for who',
  'own beside best',
  'around beside best',
  'told beside best',
  'anywhere beside best',
  'score beside best',
  'over it beside best',
  'support of its section',
  'rank',
] as const;

export type FeatureName = (typeof featureNames)[number];

const heavyShare = 0.5;
const mostTold = 6;
const longestText = 500;

const negated = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken|aldrig)(?!\p{L})/iu;

/** Words of the question that stand together, said together in the passage: the nearer, the more. */
const pairsSaid = (content: readonly ContentWord[], matches: readonly Match[]): number => {
  let [all, said] = [0, 0];
  for (let i = 0; i + 1 < content.length; i++) {
    const [a, b] = [content[i] as ContentWord, content[i + 1] as ContentWord];
    const weight = Math.min(a.weight, b.weight);
    all += weight;
    let best = 0;
    for (const one of matches) {
      if (one.word !== i) continue;
      for (const other of matches) {
        if (other.word !== i + 1) continue;
        const apart = Math.abs(other.at - one.at);
        const near = (apart === 0 ? 1 : 1 / apart) * Math.min(one.fit, other.fit);
        const own = other.at >= one.at ? near : near * 0.7;
        if (own > best) best = own;
      }
    }
    said += weight * best;
  }
  return all === 0 ? 0 : said / all;
};

/** Of what the passage says of the question, how much its clause says that holds the value asked for. */
const saidByValue = (
  { question, content, reading }: Evidence,
  matches: readonly Match[],
): { near: number; held: boolean } => {
  const clauses = clausesOf(reading);
  const sums = new Float64Array(clauses.length);
  let all = 0;
  const best = new Map<number, number>();
  for (const { word, fit } of matches) best.set(word, Math.max(best.get(word) ?? 0, fit));
  for (const [word, fit] of best) all += fit * (content[word] as ContentWord).weight;
  for (const [i, clause] of clauses.entries()) {
    const own = new Map<number, number>();
    for (const { at, word, fit } of matches) {
      const start = (reading.words[at] as { start: number }).start;
      if (start >= clause.start && start < clause.end) own.set(word, Math.max(own.get(word) ?? 0, fit));
    }
    for (const [word, fit] of own) sums[i] = (sums[i] as number) + fit * (content[word] as ContentWord).weight;
  }
  let [near, held] = [0, false];
  for (const [i, clause] of clauses.entries()) {
    if (!holdsValue(question, reading.text.slice(clause.start, clause.end))) continue;
    held = true;
    const beside = Math.max(sums[i - 1] ?? 0, sums[i + 1] ?? 0);
    near = Math.max(near, Math.min(all, (sums[i] as number) + 0.5 * beside));
  }
  return { near: all === 0 ? 0 : near / all, held };
};

/** What speaks for a passage and against it, in the order of {@link featureNames}. Levels are those of the last search. */
export const featuresOf = (evidence: Evidence): number[] => {
  const { question, content, index, table, hit, reading, told, inTime } = evidence;
  const { passage } = hit;
  const { id } = passage;
  const total = content.reduce((sum, word) => sum + word.weight, 0) || 1;
  const most = Math.max(1e-9, ...content.map((word) => word.weight));
  let [own, around, anywhere, tells, exact] = [0, 0, 0, 0, 0];
  let [heaviest, heaviestSaid, heaviestNear, leastHeavy] = [0, 0, 0, 1];
  let [gapNear, gapAny, gapThing, gapAsked] = [0, 0, 0, 0];
  let [askedAll, askedTold, askedOwn, allSaid] = [0, 0, 0, 1];
  let gapName = 0;
  let [over, overOrSaid, ofPaper, wordsSaid, unknown] = [0, 0, 0, 0, 0];
  const inHeading = saidIn(index.termsIn(passage.passage.section.join(' \n ')), table);
  const inTitle = saidIn(index.termsIn(evidence.paperTitle), table);
  for (const [i, { weight, predicate, sayings }] of content.entries()) {
    const levels = levelsAt(index, i);
    const [said, near, any] = [levels.said[id] as number, levels.around[id] as number, levels.anywhere[id] as number];
    let best = near;
    for (const one of told.slice(0, mostTold)) best = Math.max(best, levels.said[one.id] as number);
    own += weight * said;
    around += weight * near;
    anywhere += weight * any;
    tells += weight * best;
    if (said >= 0.95) exact += weight;
    if (weight > heaviest) [heaviest, heaviestSaid, heaviestNear] = [weight, said, near];
    if (weight >= heavyShare * most) leastHeavy = Math.min(leastHeavy, near);
    gapNear = Math.max(gapNear, (weight / most) * (1 - best));
    gapAny = Math.max(gapAny, (weight / most) * (1 - any));
    if (nameLike.test(question.content[i]?.text ?? '') && i > 0) gapName = Math.max(gapName, 1 - best);
    if (predicate) gapAsked = Math.max(gapAsked, (weight / most) * (1 - best));
    else gapThing = Math.max(gapThing, (weight / most) * (1 - best));
    allSaid = Math.min(allSaid, best);
    over += weight * (inHeading.get(i) ?? 0);
    overOrSaid += weight * Math.max(said, inHeading.get(i) ?? 0);
    ofPaper += weight * (inTitle.get(i) ?? 0);
    if (best >= 0.5) wordsSaid++;
    if (sayings.length === 0) unknown += weight;
    if (predicate) {
      askedAll += weight;
      askedTold += weight * best;
      askedOwn += weight * said;
    }
  }
  const matches = matchesIn(reading.words, table);
  const matched = new Set(matches.map(({ at }) => at));
  const words = Math.max(1, reading.words.length);
  const first = matches.length === 0 ? words : Math.min(...matches.filter(({ word }) => (content[word] as ContentWord).weight >= heavyShare * most).map(({ at }) => at), words);
  const places = [...matched];
  const spread = places.length < 2 ? 0 : (Math.max(...places) - Math.min(...places) + 1 - places.length) / words;
  const wantsValue = holdsValue(question, null);
  const { near: byValue, held } = wantsValue ? saidByValue(evidence, matches) : { near: 1, held: true };
  const fresh = newWords(question, reading.words);
  const added = fresh.length;
  const capitals = fresh.filter((word) => /^\p{Lu}/u.test(word.text) && word.start > 0).length;
  const freshPlain = new Set(fresh.map((word) => word.plain));
  const namesNewOne = reading.names.some((name) => name.length > 1 && name.every((word) => freshPlain.has(word)));
  const dayAsked = question.times.some(({ from, to }) => from !== null && from === to);
  const isTitle = passage.passage.section.includes(passage.passage.text);
  const { sought } = question;
  const { kind, label, source, section } = passage.passage;
  const form = formOf(question);
  const asked = askedAll === 0 ? 1 : askedTold / askedAll;
  const negates = negated.test(reading.text);
  return [
    own / total,
    around / total,
    anywhere / total,
    tells / total,
    exact / total,
    heaviestSaid,
    heaviestNear,
    leastHeavy,
    gapNear,
    gapAny,
    gapThing,
    gapAsked,
    asked,
    askedAll === 0 ? 1 : askedOwn / askedAll,
    allSaid,
    hit.holds,
    hit.holds >= 0.95 ? 1 : 0,
    roleOf(question, reading) - 1,
    inTime,
    hit.cover,
    hit.score,
    pairsSaid(content, matches),
    matched.size / words,
    1 - first / words,
    spread,
    byValue,
    Math.min(1, added / 12),
    Math.min(1, reading.text.length / longestText),
    kind === 'heading' ? 1 : 0,
    kind === 'bullet' ? 1 : 0,
    kind === 'row' ? 1 : 0,
    label === 'decision' ? 1 : 0,
    label === 'recommendation' ? 1 : 0,
    source.place === 'Hoved' ? 1 : 0,
    Math.min(1, (told.length - 1) / 4),
    section.length > 0 ? 1 : 0,
    sought === 'yes-no' ? 1 : 0,
    sought === 'yes-no' ? asked : 1,
    wantsValue ? 1 : 0,
    wantsValue && !held ? 0 : 1,
    sought === 'who' && hit.holds < 0.95 ? 0 : 1,
    form.negated === negates ? 1 : 0,
    over / total,
    overOrSaid / total,
    ofPaper / total,
    wordsSaid / Math.max(1, content.length),
    1 / Math.max(1, content.length),
    unknown / total,
    question.times.length === 0 || evidence.paperInTime ? 1 : 0,
    dayAsked ? (evidence.paperInTime ? 1 : 0) : 0.5,
    isTitle ? 1 : 0,
    sought === 'who' ? (namesNewOne ? 1 : 0) : 0.5,
    sought === 'who' ? (added > 0 && reading.says(body) ? 1 : 0) : 0.5,
    gapName,
    /[.:!?] \p{Lu}|[.:!?] (?=hv|wh)/u.test(question.text) ? 1 : 0,
    reading.says(open) ? 1 : 0,
    sought === 'who' || sought === 'list' ? Math.min(1, capitals / 3) : 0.5,
  ];
};

/** What is not settled: wished, expected, proposed. */
const open = /(?<!\p{L})(?:indstill?es|foreslås|forventes|ønskes|afventer|afventes|skal drøfte\p{L}*|drøfter|eventuelt|mulighed\p{L}*|overvejes)(?!\p{L})/iu;
const body =
  /gruppe|udvalg|sekretariat|formand|kommune|region|sygehus|hospital|styrelse|klynge|niveau|råd|forum|administration|praksis|direktør|leder|afdeling|center|forening|ministeri/iu;
/** A word that stands for itself: a name, a figure. */
const nameLike = /\d|^\p{Lu}{2,}|^\p{Lu}/u;

const columnOf = (name: FeatureName): number => featureNames.indexOf(name);
const compared = (['own', 'around', 'told', 'anywhere', 'old score', 'over it'] as const).map(columnOf);
const scoreColumn = columnOf('old score');
const mostSupporting = 10;

/** Adds to each passage's features how it stands beside the others found for the question. */
export const withComparison = (
  all: readonly { features: readonly number[]; stretch: number }[],
): number[][] => {
  const best = compared.map((column) => Math.max(1e-9, ...all.map(({ features }) => features[column] as number)));
  const byScore = all.map((_, i) => i).sort((a, b) => (all[b]?.features[scoreColumn] ?? 0) - (all[a]?.features[scoreColumn] ?? 0));
  const rank = new Float64Array(all.length);
  for (const [place, i] of byScore.entries()) rank[i] = 1 / (1 + place);
  const support = new Map<number, number>();
  let sum = 0;
  for (const [place, i] of byScore.slice(0, mostSupporting).entries()) {
    const { stretch } = all[i] as { stretch: number };
    support.set(stretch, (support.get(stretch) ?? 0) + 1 / (2 + place));
    sum += 1 / (2 + place);
  }
  return all.map(({ features, stretch }, i) => [
    ...features,
    ...compared.map((column, j) => (features[column] as number) / (best[j] as number)),
    sum === 0 ? 0 : (support.get(stretch) ?? 0) / sum,
    rank[i] as number,
  ]);
};

/** How much of the question a text says, as a share of its weight by word. */
const saidIn = (terms: ReadonlySet<string>, table: TermTable): Map<number, number> => {
  const best = new Map<number, number>();
  for (const term of terms)
    for (const [word, fit] of table.get(term) ?? []) best.set(word, Math.max(best.get(word) ?? 0, fit));
  return best;
};
