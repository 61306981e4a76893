import { answerCard } from '../../../cards/answer/view.ts';
import { render } from '../../../cards/render.ts';
import { decisionList } from '../../../data/decisions/decision-list.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { Citation } from '../../../data/model/answer.ts';
import type { Language } from '../../inbound.ts';
import type { Reply } from '../../reply.ts';
import type { ReadableDecision } from './known-ballots.ts';
import { sentencesIn } from './sentences.ts';

const answer = (language: Language, lead: string, citations: Citation[]): Reply => ({
  kind: 'card',
  status: citations.length === 0 ? 'unknown' : 'answered',
  language,
  rendered: render(answerCard, {
    language,
    status: citations.length === 0 ? 'unknown' : 'answered',
    lead,
    note: null,
    citations,
    nearest: [],
    suggestions: [],
  }),
  citations,
  feedback: true,
});

/** What was decided in writing in a year, or ever: each with the line of its minutes that says how it came out. */
export const decisionsAnswer = (
  decisions: readonly ReadableDecision[],
  year: string | null,
  language: Language,
): Reply => {
  const text = sentencesIn(language);
  const period =
    year === null ? { from: '0000-01-01', to: '9999-12-31' } : { from: `${year}-01-01`, to: `${year}-12-31` };
  const written = decisions.filter(({ kept }) => kept.record.origin === 'ballot').map(({ kept }) => kept);
  const listed = decisionList(written, period);
  const told = year === null ? text.periods.all : text.periods.year(year);
  if (listed.length === 0) return answer(language, text.noDecisions(told), []);
  const titles = listed
    .slice(0, 5)
    .map(({ title, day }) => `${title} (${formatDate(day, language)})`)
    .join('; ');
  const more = listed.length > 5 ? ' …' : '';
  return answer(
    language,
    `${text.decisionsIn(listed.length, told)} ${titles}${more}.`,
    listed.slice(0, 20).map(({ outcome, title }) => ({ ...outcome, place: `${title}, ${outcome.place}` })),
  );
};

/** Who was against in one decision, in the line of its minutes that says so, with what each of them said. */
export const againstAnswer = ({ kept }: ReadableDecision, language: Language): Reply => {
  const text = sentencesIn(language);
  const [listed] = decisionList([kept], { from: '0000-01-01', to: '9999-12-31' });
  if (listed?.against == null) return answer(language, text.noSuchDecision, []);
  const opposed = listed.positions.filter(({ counted }) => counted === 'against' || counted === 'objection');
  return answer(language, `${text.against(listed.title)} ${listed.against.quote}`, [
    listed.against,
    ...opposed.map(({ citation }) => citation),
  ]);
};
