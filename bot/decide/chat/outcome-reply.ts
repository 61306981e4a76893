import { ballotOutcomeCard, type BallotOutcomeInput } from '../../../cards/ballot-outcome/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { minutesOf, type MinutesLine } from '../../../data/decisions/minutes.ts';
import type { KeptDecision } from '../../../data/store/decisions/decisions.ts';
import type { Language } from '../../inbound.ts';
import { fieldNow } from '../recording/correct-decision.ts';
import type { BallotPaper } from '../recording/look.ts';
import type { BallotView } from '../rules/view.ts';
import { basisText } from './paper-reply.ts';
import { sentencesIn } from './sentences.ts';
import { linesOf, writtenOut } from './written-out.ts';

type Button = BallotOutcomeInput['buttons'][number];

/** The lines under the heading of the decision itself. */
const decisionLines = (minutes: readonly MinutesLine[]): string[] => {
  const from = minutes.findIndex(({ says }) => says === 'decision');
  const rest = minutes.slice(from);
  const to = rest.findIndex(({ kind }) => kind === 'heading');
  return rest.slice(0, to < 0 ? undefined : to).map(({ text }) => text);
};

const toneOf = ({ record }: KeptDecision): BallotOutcomeInput['tone'] => {
  if (record.origin === 'reported') return 'default';
  switch (record.result?.outcome) {
    case 'adopted':
    case 'acceded':
      return 'good';
    case 'not-adopted':
      return 'attention';
    case 'lapsed':
    case 'objected':
    case undefined:
      return 'warning';
  }
};

/**
 * How a ballot came out, in the words of its minutes: figures, remarks by seat, the head of the log. It is the record,
 * so its words are Danish whoever reads it.
 */
export const outcomeCard = (kept: KeptDecision, language: Language, buttons: Button[]): RenderedCard => {
  const { record } = kept;
  const text = sentencesIn(language);
  const minutes = minutesOf(kept);
  const saying = (what: MinutesLine['says']): string[] =>
    minutes.filter(({ says }) => says === what).map((line) => line.text);
  const [outcome = '', ...figures] = decisionLines(minutes);
  const stopped = record.result === null || record.result.outcome === 'objected';
  return render(ballotOutcomeCard, {
    language,
    variant: record.origin === 'reported' ? 'reported' : stopped ? 'stopped' : 'adopted',
    tone: toneOf(kept),
    title: text.item(record.number, fieldNow(kept, 'title')),
    group: record.group.name,
    outcome,
    figures,
    closed: writtenOut(record.closedAt, language),
    decidedBy: record.decidedBy,
    basis: record.legalBasis === null ? null : basisText(record.legalBasis, text),
    lines: record.origin === 'reported' ? [] : linesOf(fieldNow(kept, 'text')),
    seats: saying('position'),
    followUps: saying('follow-up'),
    hash: record.chain.hash,
    buttons,
  });
};

/** A ballot that was voided: nothing of it counts. */
export const voidedCard = (
  { view, text: words, voided }: BallotPaper,
  language: Language,
  buttons: Button[],
): RenderedCard => {
  const text = sentencesIn(language);
  return render(ballotOutcomeCard, {
    language,
    variant: 'stopped',
    tone: 'attention',
    title: text.item(view.number, view.title),
    group: view.group.name,
    outcome: text.voided,
    figures: voided === null ? [] : [text.voidedBecause(voided)],
    ...{ closed: null, decidedBy: null, basis: null, seats: [], followUps: [], hash: null },
    lines: linesOf(words),
    buttons,
  });
};

/** What is told of an end where others than the group read along. */
export const secretEnd = (view: Pick<BallotView, 'group' | 'state'>, language: Language): RenderedCard => {
  const text = sentencesIn(language);
  return render(ballotOutcomeCard, {
    language,
    variant: view.state === 'closed' ? 'adopted' : view.state === 'reported' ? 'reported' : 'stopped',
    tone: 'default',
    title: text.secret,
    group: view.group.name,
    outcome: text.states[view.state],
    figures: [text.secretText],
    ...{ closed: null, decidedBy: null, basis: null, lines: [], seats: [], followUps: [], hash: null },
    buttons: [],
  });
};
