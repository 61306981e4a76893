import type { Language } from './card.ts';

/** What a button of a card asks the bot to do. Bot and cards meet in these names. */
export type Verb =
  | 'ask'
  | 'papers.accept'
  | 'papers.discard'
  | 'papers.fields'
  | 'papers.chooseField'
  | 'papers.correct'
  | 'people.add'
  | 'people.addForm'
  | 'people.remove'
  | 'feedback'
  | 'ballot.form'
  | 'ballot.prepare'
  | 'ballot.edit'
  | 'ballot.open'
  | 'ballot.replace'
  | 'ballot.refresh'
  | 'ballot.show'
  | 'ballot.vote'
  | 'ballot.ask'
  | 'ballot.object'
  | 'ballot.withdraw'
  | 'ballot.recuse'
  | 'ballot.cast'
  | 'ballot.status'
  | 'ballot.extend'
  | 'ballot.nudge'
  | 'ballot.void'
  | 'ballot.closeEarly'
  | 'ballot.record'
  | 'ballot.reseat'
  | 'ballot.report'
  | 'ballot.file'
  | 'meet.plan'
  | 'meet.planOptions'
  | 'meet.planAdjust'
  | 'meet.planChange'
  | 'meet.keepYear'
  | 'meet.calendar'
  | 'meet.adopt'
  | 'meet.show'
  | 'meet.ask'
  | 'meet.arrange'
  | 'meet.cancel'
  | 'meet.file'
  | 'meet.extra'
  | 'meet.call'
  | 'agenda.show'
  | 'agenda.form'
  | 'agenda.propose'
  | 'agenda.change'
  | 'agenda.order'
  | 'agenda.ask'
  | 'agenda.remove'
  | 'agenda.publish'
  | 'agenda.amend'
  | 'agenda.drop'
  | 'agenda.unreached'
  | 'agenda.file'
  | 'keeping.eraseAsk'
  | 'keeping.erase'
  | 'absence.ask'
  | 'absence.show'
  | 'absence.note'
  | 'absence.noteFor'
  | 'absence.give'
  | 'absence.remark'
  | 'absence.drop'
  | 'absence.withdraw'
  | 'minutes.ask'
  | 'minutes.open'
  | 'minutes.show'
  | 'minutes.gather'
  | 'minutes.file'
  | 'minutes.item'
  | 'minutes.attendance'
  | 'minutes.submit'
  | 'minutes.approve'
  | 'minutes.passOn'
  | 'minutes.return'
  | 'minutes.correct'
  | 'minutes.confirm'
  | 'remind.show'
  | 'remind.list'
  | 'remind.done'
  | 'remind.reopen'
  | 'remind.closed'
  | 'remind.ask'
  | 'remind.postpone'
  | 'remind.handOver'
  | 'remind.snooze'
  | 'remind.mute'
  | 'remind.unmute'
  | 'remind.keep'
  | 'remind.preferences'
  | 'remind.prefer';

/** What an action carries besides the inputs of its card. Identifiers and exact values: never shortened or escaped. */
export type ActionData = Record<string, unknown>;

export interface ActionOptions {
  style?: 'positive' | 'destructive';
  /** Sent without the card's inputs, so that they need not be filled in. */
  withoutInputs?: boolean;
}

const imBack = (text: string) => ({ msteams: { type: 'imBack', value: text } });

/**
 * A button that asks the bot to do something. It is a Universal Action, with Action.Submit for clients that know none,
 * and both carry the same data: `verb`, `language`, `data`, and the inputs' values by their ids.
 */
export const action = (
  verb: Verb,
  title: string,
  language: Language,
  data: ActionData = {},
  { style, withoutInputs = false }: ActionOptions = {},
): object => {
  const shared = {
    title,
    ...(style === undefined ? {} : { style }),
    ...(withoutInputs ? { associatedInputs: 'none' } : {}),
    data: { ...data, verb, language },
  };
  return { type: 'Action.Execute', verb, ...shared, fallback: { type: 'Action.Submit', ...shared } };
};

/** A button that writes a text in the conversation for the person, as if they had written it. */
export const say = (title: string, text: string = title): object => ({
  type: 'Action.Submit',
  title,
  data: imBack(text),
});

/** A button that opens an address: `https:` or `mailto:`. */
export const open = (title: string, url: string): object => ({ type: 'Action.OpenUrl', title, url });

/** A button for a dialog, where Teams knows no Universal Actions: the same data by Action.Submit alone. */
export const submit = (verb: Verb, title: string, language: Language, data: ActionData = {}): object => ({
  type: 'Action.Submit',
  title,
  style: 'positive',
  data: { ...data, verb, language },
});

/** A button that shows what is hidden and hides what is shown, by ids, without asking the bot. */
export const toggle = (title: string, targetElements: string[]): object => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements,
});

/** A button as features ask for one, wherever a card has room for some. */
export interface CardButton {
  title: string;
  verb: Verb;
  data: ActionData;
  role?: 'positive' | 'destructive';
}
