import { findDates } from '../../../../data/language/dates.ts';
import { formatDate } from '../../../../data/language/format-date.ts';
import type { IsoDate } from '../../../../data/model/time.ts';
import { citationOf } from '../../../../data/register/citations.ts';
import { nameKey } from '../../../../data/register/name-key.ts';
import { dayOf } from '../../../../data/register/paper-names.ts';
import type { Register, RegisterPaper } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Citation } from '../../../../data/model/answer.ts';
import type { Candidate } from '../../candidate.ts';
import { accountFor } from '../../finding/accounting.ts';
import { allowedIn, timeNear } from '../../finding/scope.ts';
import type { IndexedPassage, TextIndex } from '../../finding/text-index.ts';
import { asLater, isLater } from '../../telling/tenses.ts';
import { textIn } from '../../telling/text.ts';
import { termsOf } from '../../question/words.ts';
import type { AnswerKind, AskContext } from '../kind.ts';

interface Planned {
  group: Thing;
  day: IsoDate;
  citation: Citation;
  paper: RegisterPaper;
}

/** When a group meets next, by what its papers say of meetings to come; asked of nobody, of every group. */
export const nextMeeting: AnswerKind = {
  name: 'next-meeting',
  cues: [
    /\b(?:næste|kommende|efter|hvornår|dato|møde\p{L}*|mødes|igen|gang|vi)\b/gu,
    // A body that goes by no more than its kind is whichever meets.
    /(?<!\p{L})(?:gruppen|udvalget|rådet|forummet|klyngen|styregruppen)(?=\s*[?.!]?$)|(?<!\p{L})(?:tid og sted|og sted|sted|hvor|planlagt|afholdes|holdes)(?!\p{L})/gu,
    /\b(?:group|committee|council|forum|board)(?=\s*[?.!]?$)|\b(?:time and place|place|where|planned|held|scheduled)\b/gu,
    /\b(?:next|upcoming|after|when|meet\p{L}*|date|again|time|we)\b/gu,
  ],
  candidates: (context) => {
    const { question } = context;
    if (
      !/\b(?:møde|mødes|meet)/u.test(question.folded) ||
      !['time', 'place', 'what', 'list'].includes(question.sought)
    )
      return [];
    if (!/\b(?:næste|kommende|efter|igen|next|upcoming|after|again)\b/u.test(question.folded)) return [];
    const links = context.links('group');
    const linked = new Set(links.map((link) => link.thing.id));
    // A question that says more than a group and a day is about something else than the next meeting.
    const names = new Set(
      links.flatMap(({ thing }) => [...thing.names, thing.within ?? '']).flatMap(termsOf),
    );
    if (accountFor(context.content, (term) => names.has(term)).share < 0.9) return [];
    const found = new Map<string, Planned>();
    const last = new Map<string, Planned>();
    for (const one of plannedMeetings(context)) {
      if (linked.size > 0 && !linked.has(one.group.id)) continue;
      const after = afterWhich(context, one.paper);
      const kept = found.get(one.group.id);
      if (one.day > after && (kept === undefined || one.day < kept.day)) found.set(one.group.id, one);
      const latest = last.get(one.group.id);
      if (latest === undefined || one.day > latest.day) last.set(one.group.id, one);
    }
    const ahead = [...found.values()];
    return (ahead.length > 0 ? ahead : [...last.values()]).map((one): Candidate => {
      const day = dayOf(one.paper);
      const later = isLater(context.register, one.paper.documentId, question.asOf);
      const inItsTime = (lead: Candidate['lead']) => (later ? asLater(lead, question.asOf) : lead);
      return {
        kind: 'next-meeting',
        subject: one.group.id,
        label: one.group.name,
        ...(later ? { later } : {}),
        region: one.group.region,
        lead: inItsTime((language) => {
          const text = textIn(language);
          const spoken = text.paper(
            one.paper.paper.document.kind,
            day,
            one.paper.paper.document.status === 'draft',
          );
          const when = formatDate(one.day, language);
          return ahead.length > 0
            ? text.nextMeeting(one.group.name, when, spoken)
            : text.lastMeeting(one.group.name, when, spoken);
        }),
        brief: inItsTime((language) => `${one.group.name} (${formatDate(one.day, language)})`),
        citations: [one.citation],
        accounted: 1,
        score: 1.15,
        missing: [],
      };
    });
  },
};

/** The day after which the meeting is to be: one the question names, or the day it is asked. */
const afterWhich = ({ question }: AskContext, paper: RegisterPaper): IsoDate => {
  const [time] = question.times;
  const near = time === undefined ? null : timeNear(time, dayOf(paper));
  return near?.from == null
    ? question.asOf
    : near.side === 'after' && near.from > (near.to ?? near.from)
      ? near.from
      : (near.to ?? near.from);
};

const planned = new WeakMap<Register, readonly Planned[]>();

/** The meetings to come that the papers name, in the region asked about; the papers are looked through once. */
const plannedMeetings = ({ register, index, question }: AskContext): Planned[] => {
  let all = planned.get(register);
  if (all === undefined)
    planned.set(register, (all = [...statedIn(register), ...meetingsIn(register, index)]));
  return all.filter(({ paper }) => allowedIn(register, paper.documentId, question));
};

/** What a body's own papers say of its next meetings. */
const statedIn = (register: Register): Planned[] =>
  register.facts.flatMap(({ relation, subject, when, citation, document, standing }): Planned[] => {
    const [group, paper] = [register.things.get(subject), register.papers.get(document)];
    return relation === 'planned-meeting' &&
      standing !== 'superseded' &&
      typeof when === 'string' &&
      group &&
      paper
      ? [{ group, day: when, citation, paper }]
      : [];
  });

const meetingsIn = (register: Register, index: TextIndex): Planned[] => {
  const groups = [...register.things.values()].filter((thing) => thing.kind === 'group');
  return index.passages.flatMap((one) => {
    if (!/\bmøde(?:t|r|rne|s)?\b/iu.test(one.passage.text)) return [];
    const paper = register.papers.get(one.document);
    const day = paper === undefined ? null : dayOf(paper);
    if (paper === undefined || day === null) return [];
    return findDates(one.passage.text, { reference: day }).flatMap(({ when, start }): Planned[] => {
      if (typeof when !== 'string' || when <= day) return [];
      const group = groupMeeting(one, start, groups) ?? ownGroup(one, start, paper, groups);
      return group === null
        ? []
        : [{ group, day: when, citation: citationOf(paper, one.passage.source), paper }];
    });
  });
};

/** "Næste møde: 27/9", "Møde den 2. oktober": without a name it is the body's whose paper it is. */
const ownGroup = (
  { passage }: IndexedPassage,
  dateAt: number,
  { paper }: RegisterPaper,
  groups: readonly Thing[],
): Thing | null => {
  const { body } = paper.document;
  const before = passage.text.slice(0, dateAt);
  const isOwn =
    /^(?:\W*)(?:næste (?:\p{L}+ )?møde|(?:kommende )?møder?)(?: (?:er|holdes|afholdes|finder sted|bliver))?:? ?(?:\p{L}*dag )?(?:den |d\. )?$/iu.test(
      before,
    );
  if (body === null || !isOwn) return null;
  return groups.find(({ names }) => names.some((name) => nameKey(name) === nameKey(body))) ?? null;
};

/** Between the body's name and the day stand only a few words. */
const nearBy = 70;

/** The group whose name stands last before the day, near it. */
const groupMeeting = (
  { passage, document }: IndexedPassage,
  dateAt: number,
  groups: readonly Thing[],
): Thing | null => {
  const before = passage.text.slice(Math.max(0, dateAt - nearBy), dateAt);
  if (!/møde|mødes|mødet/iu.test(before)) return null;
  const said = new Set(termsOf(before));
  let best: { group: Thing; length: number } | null = null;
  for (const group of groups) {
    if (!group.papers.includes(document)) continue;
    for (const name of group.names) {
      const terms = termsOf(name);
      if (terms.length > 0 && terms.every((term) => said.has(term)) && terms.length > (best?.length ?? 0))
        best = { group, length: terms.length };
    }
  }
  return best?.group ?? null;
};
