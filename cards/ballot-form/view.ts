import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { choiceInput, dateInput, textInput, timeInput, toggleInput, type Choice } from '../inputs.ts';
import { formChoices, mostWritten, statedByChair, type FormChoice } from './form-choices.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** What a ballot is to be, as far as it is known: the rest is filled in by secretary or chair. */
export interface BallotFormInput extends CardInput {
  group: string;
  /** What comes back as it went: the group, the item it is about, an earlier round. */
  data: ActionData;
  /** Where it was filled in from: "punkt 8 i referat.docx"; null where it was not. */
  origin: string | null;
  /** What the opener should know. */
  notes: string[];
  values: {
    title: string;
    text: string;
    /** One a line. */
    variants: string;
    /** One a line: what; who; when. */
    followUps: string;
    basisText: string;
    silence: string;
    castingWords: string;
    formId: FormChoice<'form'>;
    /** A place in a paper, or {@link statedByChair}; empty while it must be chosen. */
    basisId: string;
    ruleId: FormChoice<'rule'>;
    quorumId: FormChoice<'quorum'>;
    seatsId: FormChoice<'seats'>;
    visibilityId: FormChoice<'visibility'>;
    minimumId: FormChoice<'minimum'>;
    castingId: string;
    /** `YYYY-MM-DD` and `HH:MM`, Danish time; empty while they must be chosen. */
    dateId: string;
    timeId: string;
    closed: boolean;
  };
  /** Places in the group's papers that may allow it. */
  bases: Choice[];
  /** Who is in the group and could be left out. */
  people: Choice[];
  withoutIds: string[];
  chairs: Choice[];
  papers: Choice[];
  attachedIds: string[];
  /** The deadline's time comes twice that night: ask which. */
  twice: boolean;
}

const choices = <K extends keyof typeof formChoices>(
  of: K,
  titles: Record<FormChoice<K>, string>,
): Choice[] => (formChoices[of] as readonly FormChoice<K>[]).map((id) => ({ id, title: titles[id] }));

/** Opens a ballot: filled in and looked through (`ballot.prepare`, with an input for each of {@link formChoices}). */
export const ballotFormCard: Card<BallotFormInput> = {
  name: 'ballot-form',
  template,
  viewOf: ({ language, group, data, origin, notes, values, bases, people, chairs, papers, ...rest }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const several = (id: string, label: string, from: readonly Choice[], value: string[]): object[] =>
      from.length === 0
        ? []
        : [choiceInput({ id, label, choices: from, value: value.join(','), several: true })];
    const { title, text: body, words, variants, basis, followUps } = mostWritten;
    return {
      title: text.head,
      group,
      origin: origin === null ? '' : text.origin(origin),
      hasNotes: notes.length > 0,
      notes: notes.slice(0, 8).map((note) => ({ text: note })),
      inputs: [
        textInput({
          id: 'title',
          label: text.title,
          value: values.title,
          missing: text.titleMissing,
          most: title,
        }),
        textInput({
          id: 'text',
          label: text.text,
          value: values.text,
          missing: text.textMissing,
          most: body,
          long: true,
        }),
        choiceInput({
          id: 'form',
          label: text.form,
          value: values.formId,
          missing: text.formMissing,
          choices: choices('form', text.forms),
        }),
        textInput({
          id: 'variants',
          label: text.variants,
          value: values.variants,
          most: variants,
          long: true,
          placeholder: text.variantsPlaceholder,
        }),
        choiceInput({
          id: 'basis',
          label: text.basis,
          value: values.basisId,
          missing: text.basisMissing,
          choices: [...bases, { id: statedByChair, title: text.stated }],
          folded: false,
        }),
        textInput({
          id: 'basisText',
          label: text.basisText,
          value: values.basisText,
          most: basis,
          long: true,
          placeholder: text.optional,
        }),
        choiceInput({
          id: 'rule',
          label: text.rule,
          value: values.ruleId,
          missing: text.ruleMissing,
          choices: choices('rule', text.rules),
          folded: true,
        }),
        choiceInput({
          id: 'seats',
          label: text.seats,
          value: values.seatsId,
          missing: text.seatsMissing,
          choices: choices('seats', text.seatings),
        }),
        dateInput({ id: 'date', label: text.date, value: values.dateId, missing: text.dateMissing }),
        timeInput({ id: 'time', label: text.time, value: values.timeId, missing: text.timeMissing }),
        ...(rest.twice
          ? [choiceInput({ id: 'which', label: text.which, choices: choices('which', text.whiches) })]
          : []),
        choiceInput({
          id: 'visibility',
          label: text.visibility,
          value: values.visibilityId,
          choices: choices('visibility', text.visibilities),
        }),
        ...several('attached', text.attachments, papers, rest.attachedIds),
      ],
      moreTitle: text.more,
      fewerTitle: text.fewer,
      more: [
        textInput({
          id: 'followUps',
          label: text.followUps,
          value: values.followUps,
          most: followUps,
          long: true,
          placeholder: text.followUpsPlaceholder,
        }),
        choiceInput({
          id: 'quorum',
          label: text.quorum,
          value: values.quorumId,
          choices: choices('quorum', text.quorums),
          folded: true,
        }),
        choiceInput({
          id: 'minimum',
          label: text.minimum,
          value: values.minimumId,
          choices: choices('minimum', text.minimums),
          folded: true,
        }),
        ...several('without', text.without, people, rest.withoutIds),
        toggleInput({
          id: 'closed',
          label: text.closed,
          title: text.closedTitle,
          value: String(values.closed),
        }),
        textInput({
          id: 'silence',
          label: text.silence,
          value: values.silence,
          most: words,
          placeholder: text.optional,
        }),
        ...(chairs.length === 0
          ? []
          : [
              choiceInput({
                id: 'casting',
                label: text.casting,
                value: values.castingId || 'none',
                choices: [{ id: 'none', title: text.castingNone }, ...chairs],
                folded: true,
              }),
              textInput({
                id: 'castingWords',
                label: text.castingWords,
                value: values.castingWords,
                most: words,
                placeholder: text.optional,
              }),
            ]),
      ],
      nothingSent: text.nothingSent,
      actions: [action('ballot.prepare', text.go, language, data, { style: 'positive' })],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
