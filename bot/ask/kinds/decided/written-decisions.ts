import { formatDate } from '../../../../data/language/format-date.ts';
import type { IsoDate } from '../../../../data/model/time.ts';
import type { Question } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import type { AnswerKind } from '../kind.ts';
import { isForWritten, recordedIn } from './recorded.ts';

/** What was decided in writing: every decision of the time asked about, each with the line of its minutes. */
export const writtenDecisions: AnswerKind = {
  name: 'written-decisions',
  cues: [
    /\b(?:skriftlig\p{L}*|beslut\p{L}*|vedtag\p{L}*|truffet|afgjort|afgørelse\p{L}*)(?!\p{L})/gu,
    /\b(?:i år|i det år|sidste år|indtil nu|gruppen|udvalget|klyngen)(?!\p{L})/gu,
    /\b(?:in writing|written|decid\p{L}*|decisions?|adopt\p{L}*|this year|last year|the group)(?!\p{L})/gu,
  ],
  candidates: (context) => {
    const { question } = context;
    if (!isForWritten(question.folded)) return [];
    const period = periodOf(question);
    const told = recordedIn(context).filter(
      ({ decided: { day } }) => day >= period.from && day <= period.to && day <= question.asOf,
    );
    const [first] = told;
    if (first === undefined) return [];
    const newest = [...told].sort((a, b) => b.decided.closedAt.localeCompare(a.decided.closedAt));
    return [
      {
        kind: 'written-decisions',
        subject: null,
        label: first.decided.group,
        region: null,
        lead: (language) =>
          textIn(language).writtenDecisions(
            newest.length,
            period.year,
            newest
              .slice(0, mostNamed)
              .map(({ decided: { title, day } }) => `${title} (${formatDate(day, language)})`),
          ),
        body: first.decided.group,
        citations: newest.map(({ decided: { outcome, title } }) => ({
          ...outcome,
          place: `${title}, ${outcome.place}`,
        })),
        accounted: first.share,
        score: first.share + certain,
        missing: [],
      },
    ];
  },
};

const mostNamed = 5;
/** A record goes before whatever minutes say of the matter. */
const certain = 0.3;

interface Period {
  from: IsoDate;
  to: IsoDate;
  /** Where it is one whole year. */
  year: string | null;
}

const periodOf = ({ folded, times, asOf }: Question): Period => {
  const [time] = times;
  const thisYear = Number(asOf.slice(0, 4));
  const relative = /\bi år(?!\p{L})|\bthis year\b/u.test(folded)
    ? thisYear
    : /\b(?:sidste år|i fjor|last year)(?!\p{L})/u.test(folded)
      ? thisYear - 1
      : null;
  if (relative !== null) return ofYear(String(relative));
  if (time === undefined) return { ...always, year: null };
  const [from, to] = [time.from ?? always.from, time.to ?? always.to];
  const year = from.slice(0, 4);
  if (time.side === 'before') return { from: always.from, to: from, year: null };
  if (time.side === 'after') return { from: to, to: always.to, year: null };
  return from === `${year}-01-01` && to === `${year}-12-31` ? ofYear(year) : { from, to, year: null };
};

const always = { from: '0000-01-01', to: '9999-12-31' };
const ofYear = (year: string): Period => ({ from: `${year}-01-01`, to: `${year}-12-31`, year });
