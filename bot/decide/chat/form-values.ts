import { z } from 'zod';
import {
  formChoices,
  mostWritten,
  statedByChair,
  type FormChoice,
} from '../../../cards/ballot-form/form-choices.ts';
import type { BallotFormInput } from '../../../cards/ballot-form/view.ts';
import type { Proposal, Quorum, Rule, Sitter, Terms } from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import { followUpsWritten } from './follow-ups.ts';
import { localOf } from '../rules/deadline.ts';

const text = (most: number) => z.string().max(most).default('');
const people = z.string().max(20_000).default('');

/** The form as it comes back; nothing in it is believed. */
export const submittedForm = z.looseObject({
  group: z.string().min(1).max(300),
  /** The item it was filled in from, and the round before. */
  number: z.number().int().nonnegative().nullable().default(null),
  document: z.string().max(100).nullable().default(null),
  previous: z.string().max(64).nullable().default(null),
  title: text(mostWritten.title),
  text: text(mostWritten.text),
  form: z.enum(formChoices.form),
  variants: text(mostWritten.variants),
  followUps: text(mostWritten.followUps),
  basis: z.string().max(200),
  basisText: text(mostWritten.basis),
  rule: z.enum(formChoices.rule),
  quorum: z.enum(formChoices.quorum).default('none'),
  seats: z.enum(formChoices.seats),
  without: people,
  date: z.string().max(20),
  time: z.string().max(20),
  which: z.enum(formChoices.which).optional(),
  visibility: z.enum(formChoices.visibility).default('open'),
  attached: z.string().max(10_000).default(''),
  minimum: z.enum(formChoices.minimum).default('24'),
  closed: z.enum(['true', 'false']).default('false'),
  silence: text(mostWritten.words),
  casting: z.string().max(300).default('none'),
  castingWords: text(mostWritten.words),
});
export type SubmittedForm = z.infer<typeof submittedForm>;

export const rules: Record<FormChoice<'rule'>, Rule> = {
  simple: { kind: 'simple' },
  absolute: { kind: 'absolute' },
  'two-thirds': { kind: 'qualified', p: 2, q: 3, base: 'opening' },
  'two-thirds-eligible': { kind: 'qualified', p: 2, q: 3, base: 'eligible' },
  'two-thirds-cast': { kind: 'qualified', p: 2, q: 3, base: 'cast' },
  'three-quarters': { kind: 'qualified', p: 3, q: 4, base: 'opening' },
  'three-quarters-eligible': { kind: 'qualified', p: 3, q: 4, base: 'eligible' },
  'three-quarters-cast': { kind: 'qualified', p: 3, q: 4, base: 'cast' },
  unanimous: { kind: 'unanimous' },
  consent: { kind: 'consent' },
};

export const quorums: Record<FormChoice<'quorum'>, Quorum | null> = {
  none: null,
  half: { p: 1, q: 2, base: 'opening' },
  'half-eligible': { p: 1, q: 2, base: 'eligible' },
  'two-thirds': { p: 2, q: 3, base: 'opening' },
  'two-thirds-eligible': { p: 2, q: 3, base: 'eligible' },
  all: { p: 1, q: 1, base: 'opening' },
  'all-eligible': { p: 1, q: 1, base: 'eligible' },
};

const named = <K extends string, T>(all: Record<K, T>, wanted: T, otherwise: K): K =>
  (Object.keys(all) as K[]).find((key) => JSON.stringify(all[key]) === JSON.stringify(wanted)) ?? otherwise;

const minimumOf = (hours: number): FormChoice<'minimum'> =>
  formChoices.minimum.find((one) => one === String(hours)) ?? '24';

/** What a form shows of terms that were drafted or put to a vote before. */
export const valuesOf = (
  terms: Pick<
    Terms,
    | 'title'
    | 'text'
    | 'options'
    | 'legalBasis'
    | 'silence'
    | 'castingVote'
    | 'form'
    | 'rule'
    | 'quorum'
    | 'visibility'
    | 'minimumHours'
    | 'closed'
    | 'deadline'
    | 'followUps'
  >,
  seats: Proposal['seats'],
  { members }: Pick<Roster, 'members'>,
  seatsId: FormChoice<'seats'>,
): BallotFormInput['values'] => {
  const { day, time } = localOf(terms.deadline);
  const isChair = ({ person }: Sitter): boolean =>
    members.some((one) => one.person === person && one.role === 'chair');
  const casting = seats.find(({ id }) => id === terms.castingVote?.seat)?.people.find(isChair)?.person ?? '';
  return {
    title: terms.title,
    text: terms.text,
    variants: terms.options.map((one) => one.text).join('\n'),
    followUps: followUpsWritten(terms.followUps),
    basisText: terms.legalBasis.kind === 'stated-by-chair' ? terms.legalBasis.text : '',
    silence: terms.silence ?? '',
    castingWords: terms.castingVote?.words ?? '',
    formId: terms.form,
    basisId: terms.legalBasis.kind === 'stated-by-chair' ? statedByChair : '',
    ruleId: named(rules, terms.rule, 'simple'),
    quorumId: named(quorums, terms.quorum, 'none'),
    seatsId,
    visibilityId: terms.visibility,
    minimumId: minimumOf(terms.minimumHours),
    castingId: casting,
    dateId: day,
    timeId: time,
    closed: terms.closed,
  };
};
