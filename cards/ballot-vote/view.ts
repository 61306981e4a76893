import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { choiceInput, textInput, toggleInput, type Choice } from '../inputs.ts';
import { fact, sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** The seat the reader answers for on this card. */
export interface OwnPaper {
  /** What the seat is called, where that is not the reader. */
  label: string | null;
  /** What was answered: "Dit svar: For"; or why the reader cannot answer. Null: nothing yet. */
  told: string | null;
  tone: 'good' | 'warning' | 'default';
  /** More about it, one sentence each. */
  notes: string[];
  /** The remark as it stands, to be changed. */
  remark: string;
  receipt: { seq: number | null; code: string; received: string } | null;
  /** What a vote from this card carries. */
  data: ActionData;
  /** Empty where the reader cannot answer here and now. */
  answers: Choice[];
  /** The answer that stands, of these. */
  answerId: string;
  hasReservation: boolean;
  reserved: boolean;
  mayChange: boolean;
  mayObject: boolean;
  mayRecuse: boolean;
}

/** A ballot as one person may see it, with what they can do; or as everybody in a channel may. */
export interface BallotVoteInput extends CardInput {
  /** Why it comes now: a reminder, a new deadline. */
  lead: string | null;
  title: string;
  group: string;
  /** Written out. */
  deadline: string;
  rule: string;
  basis: string | null;
  visibility: string;
  /** The proposal's own lines. */
  lines: string[];
  variants: string[];
  attachments: string[];
  /** The ballot: what buttons carry. */
  data: ActionData;
  own: OwnPaper | null;
  /** Is it the same for everybody who sees it? Then one asks for one's own. */
  shared: boolean;
  /** The reader's other seats. */
  otherSeats: Choice[];
  /** How many have answered, where everybody may know; or where one answers. */
  counts: string | null;
  /** May the reader look at who has answered? */
  status: boolean;
  /** By Teams' ids, for whom Teams fetches the card anew; null where it is the same for all who see it. */
  refreshIds: string[] | null;
}

const mostLines = 12;
const mostOthers = 2;
/** Teams reads no more. */
const mostRefreshed = 60;

/**
 * The ballot paper: `ballot.vote` with the inputs `answer`, `reserved` and `remark`; `ballot.ask` leads to what must be
 * said before an objection or recusal is made; `ballot.show` to the paper of another seat or to changing the answer.
 */
export const ballotVoteCard: Card<BallotVoteInput> = {
  name: 'ballot-vote',
  template,
  viewOf: (input) => {
    const { language, data, own } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const statements = (lines: string[]) => lines.map((line) => ({ text: line, place: null }));
    const facts = [
      ...fact(text.deadline, input.deadline),
      ...fact(text.rule, input.rule),
      ...fact(text.basis, input.basis),
      ...fact(text.visibility, input.visibility),
    ];
    const receipt = own?.receipt ?? null;
    const asks = own !== null && own.answers.length > 0;
    const receiptFacts =
      receipt === null || own === null
        ? []
        : [
            ...(asks ? [] : fact(text.remarked, own.remark)),
            ...fact(text.at, receipt.received),
            ...fact(text.sequence, receipt.seq === null ? null : text.number(receipt.seq)),
            ...fact(text.hash, receipt.code),
          ];
    const answerLabel = own?.label == null ? text.answer : text.answerFor(own.label);
    const ask = (act: 'object' | 'recuse', title: string) =>
      action('ballot.ask', title, language, { ...own?.data, act }, { withoutInputs: true });
    return {
      lead: input.lead ?? '',
      title: input.title,
      group: input.group,
      hasFacts: facts.length > 0,
      facts,
      text: input.lines.slice(0, mostLines).map((line) => ({ text: line })),
      sections: [
        ...sectionOf('variants', text.variants, statements(input.variants), language),
        ...sectionOf('attachments', text.attachments, statements(input.attachments), language),
      ],
      hasOwn: own !== null && own.told !== null,
      tone: own?.tone ?? 'default',
      own: own?.told ?? '',
      notes: (own?.notes ?? []).slice(0, 4).map((note) => ({ text: note })),
      hasReceipt: receiptFacts.length > 0,
      receipt: receiptFacts,
      hasInputs: asks,
      inputs: asks
        ? [
            choiceInput({
              id: 'answer',
              label: answerLabel,
              value: own.answerId,
              missing: text.answerMissing,
              choices: own.answers,
              folded: false,
            }),
            ...(own.hasReservation
              ? [
                  toggleInput({
                    id: 'reserved',
                    label: text.reservation,
                    title: text.reservationTitle,
                    value: String(own.reserved),
                  }),
                ]
              : []),
            textInput({
              id: 'remark',
              label: text.remark,
              value: own.remark,
              most: 4_000,
              long: true,
              placeholder: text.remarkPlaceholder,
            }),
          ]
        : [],
      hasSend: asks,
      send: asks ? [action('ballot.vote', text.send, language, own.data, { style: 'positive' })] : [],
      counts: input.counts ?? '',
      // Some clients show no more in a row.
      actions: [
        ...(input.shared ? [action('ballot.show', text.mine, language, data)] : []),
        ...(own?.mayChange === true
          ? [
              action(
                'ballot.show',
                text.change,
                language,
                { ...own.data, change: true },
                { withoutInputs: true },
              ),
            ]
          : []),
        ...(own?.mayObject === true ? [ask('object', text.object)] : []),
        ...(own?.mayRecuse === true ? [ask('recuse', text.recuse)] : []),
        ...input.otherSeats
          .slice(0, mostOthers)
          .map(({ id, title }) =>
            action(
              'ballot.show',
              text.other(title),
              language,
              { ...data, seat: id },
              { withoutInputs: true },
            ),
          ),
        ...(input.status
          ? [action('ballot.status', text.status, language, data, { withoutInputs: true })]
          : []),
      ].slice(0, 5),
    };
  },
  summary: ({ language, own }) => {
    const { summaries } = inLanguage(language, { da: danish, en: english });
    if (own === null) return summaries.look;
    return own.receipt === null && own.answers.length > 0 ? summaries.ask : summaries.answered;
  },
  refresh: ({ language, data, refreshIds }) =>
    refreshIds === null || refreshIds.length === 0
      ? null
      : {
          action: action('ballot.refresh', 'Punkt', language, data),
          userIds: refreshIds.slice(0, mostRefreshed),
        },
};
