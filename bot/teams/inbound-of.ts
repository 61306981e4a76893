import { z } from 'zod';
import type { Inbound, Language, Mentioned, SentFile } from '../inbound.ts';
import type { IncomingActivity } from './activity.ts';
import { occasionOf } from './occasion.ts';
import { mentionsIn, plainText } from './plain-text.ts';

/** How a text's language is told. */
export type LanguageOf = (text: string) => Language;

type Occasion = NonNullable<ReturnType<typeof occasionOf>>;
type Reading = (activity: IncomingActivity, occasion: Occasion, languageOf: LanguageOf) => Inbound | null;

/**
 * Translates an activity to our own words. Null for what Punkt has no use for: unknown types, typing, reactions.
 */
export const inboundOf = (activity: IncomingActivity, languageOf: LanguageOf): Inbound | null => {
  const occasion = occasionOf(activity);
  if (occasion === null) return null;
  return readings.get(activity.type)?.(activity, occasion, languageOf) ?? null;
};

/** What clients say in; buttons and searches have no text that would tell. */
const localeLanguage = ({ locale }: IncomingActivity): Language =>
  /^en\b/i.test(locale ?? '') ? 'en' : 'da';

const carried = z.looseObject({ verb: z.string().optional(), language: z.enum(['da', 'en']).optional() });

const messageOf: Reading = (activity, occasion, languageOf) => {
  const text = plainText(activity);
  const pressed = carried.safeParse(activity.value);
  if (pressed.success && pressed.data.verb !== undefined && text === '')
    return {
      kind: 'action',
      ...occasion,
      language: pressed.data.language ?? localeLanguage(activity),
      verb: pressed.data.verb,
      data: pressed.data,
      trigger: 'manual',
      messageId: activity.replyToId ?? null,
    };
  return {
    kind: 'message',
    ...occasion,
    text,
    language: languageOf(text),
    mentions: mentionsIn(activity) satisfies Mentioned[],
    files: filesIn(activity),
  };
};

const sentFile = z.looseObject({ downloadUrl: z.string() });

/** Files that Teams offers for download; pictures and cards are none. */
const filesIn = ({ attachments }: IncomingActivity): SentFile[] =>
  (attachments ?? []).flatMap(({ contentType, name, content }) => {
    if (contentType !== 'application/vnd.microsoft.teams.file.download.info') return [];
    const file = sentFile.safeParse(content);
    return file.success ? [{ name: name ?? '', url: file.data.downloadUrl }] : [];
  });

const execute = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.unknown().optional() }),
  trigger: z.enum(['automatic', 'manual']).catch('manual'),
});

const cardActionOf: Reading = (activity, occasion) => {
  const invoke = execute.safeParse(activity.value);
  if (!invoke.success) return null;
  const { action, trigger } = invoke.data;
  const data = carried.safeParse(action.data);
  return {
    kind: 'action',
    ...occasion,
    language: (data.success ? data.data.language : undefined) ?? localeLanguage(activity),
    verb: action.verb,
    data: action.data,
    trigger,
    messageId: activity.replyToId ?? null,
  };
};

const query = z.looseObject({
  commandId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown().optional() })).default([]),
});

const searchOf: Reading = (activity, occasion, languageOf) => {
  const invoke = query.safeParse(activity.value);
  if (!invoke.success) return null;
  const { commandId, parameters } = invoke.data;
  // `initialRun` comes before anything is typed.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value;
  const text = typeof typed === 'string' ? typed.trim() : '';
  const language = text === '' ? localeLanguage(activity) : languageOf(text);
  return { kind: 'search', ...occasion, language, command: commandId, query: text };
};

const thumb = z.looseObject({
  actionName: z.literal('feedback'),
  actionValue: z.looseObject({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});
/** Microsoft documents the thumb bare, and its SDKs read it under `data`. */
const wrapped = z.looseObject({ data: thumb });

/** A thumb is pressed, and Teams asks for the dialog (`asked`); or the dialog is sent (`given`). */
const feedbackOf =
  (step: 'asked' | 'given'): Reading =>
  (activity, occasion) => {
    const bare = thumb.safeParse(activity.value);
    const { data } = bare.success ? bare : wrapped.transform((value) => value.data).safeParse(activity.value);
    if (data === undefined) return null;
    const { reaction, feedback } = data.actionValue;
    return {
      kind: 'feedback',
      ...occasion,
      language: localeLanguage(activity),
      messageId: activity.replyToId ?? null,
      step,
      reaction,
      reason: step === 'given' ? reasonIn(feedback) : null,
    };
  };

/** Teams hands the dialog's inputs on as JSON in a text. */
const reasonIn = (feedback: unknown): unknown => {
  if (typeof feedback !== 'string') return feedback;
  try {
    return JSON.parse(feedback);
  } catch {
    return null;
  }
};

const consent = z.discriminatedUnion('action', [
  z.looseObject({
    action: z.literal('accept'),
    context: carried.extend({ file: z.string() }),
    uploadInfo: z.looseObject({
      name: z.string().max(300),
      uploadUrl: z.string().max(8_000),
      contentUrl: z.string().max(8_000),
      uniqueId: z.string().max(200),
      fileType: z.string().max(20),
    }),
  }),
  z.looseObject({ action: z.literal('decline'), context: carried.extend({ file: z.string() }) }),
]);

/** Yes or no to a file that was offered. */
const fileAnswerOf: Reading = (activity, occasion) => {
  const said = consent.safeParse(activity.value);
  if (!said.success) return null;
  const { context } = said.data;
  return {
    kind: 'file',
    ...occasion,
    language: context.language ?? localeLanguage(activity),
    file: context.file,
    data: context,
    place: said.data.action === 'accept' ? said.data.uploadInfo : null,
  };
};

const invokes = new Map<string, Reading>([
  ['fileConsent/invoke', fileAnswerOf],
  ['adaptiveCard/action', cardActionOf],
  ['composeExtension/query', searchOf],
  ['message/submitAction', feedbackOf('given')],
  ['message/fetchTask', feedbackOf('asked')],
]);

/** An upgrade takes the old version away and puts the new one in its place: nothing has gone. */
const installations = new Map<string, 'installed' | 'uninstalled'>([
  ['add', 'installed'],
  ['add-upgrade', 'installed'],
  ['remove', 'uninstalled'],
]);

const installationOf: Reading = (activity, occasion) => {
  const change = installations.get(activity.action ?? '');
  if (change === undefined) return null;
  return { kind: 'presence', ...occasion, language: localeLanguage(activity), change, who: [] };
};

const membersOf: Reading = (activity, occasion) => {
  const { membersAdded, membersRemoved, recipient } = activity;
  const language = localeLanguage(activity);
  const ids = (members: typeof membersAdded): string[] => (members ?? []).map(({ id }) => id);
  const change = (ids(membersAdded).length > 0 ? 'joined' : 'left') satisfies string;
  const who = change === 'joined' ? ids(membersAdded) : ids(membersRemoved);
  if (who.length === 0) return null;
  // The bot itself coming or going: Punkt was put into the conversation, or taken out of it.
  if (recipient !== undefined && who.includes(recipient.id)) {
    const installed = change === 'joined' ? 'installed' : 'uninstalled';
    return { kind: 'presence', ...occasion, language, change: installed, who: [] };
  }
  return { kind: 'presence', ...occasion, language, change, who };
};

/** Add an activity type here. A map, since whoever posts may name a type `constructor`. */
const readings = new Map<string, Reading>([
  ['message', messageOf],
  ['invoke', (activity, ...rest) => invokes.get(activity.name ?? '')?.(activity, ...rest) ?? null],
  ['installationUpdate', installationOf],
  ['conversationUpdate', membersOf],
]);
