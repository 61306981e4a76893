import { randomUUID } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import type { Inbound, Language } from '../inbound.ts';
import { describeError, type Log } from '../log.ts';
import { sentenceFor } from '../refused.ts';
import { NotDownloaded, teamsFileHosts, type DownloadRules } from '../papers/download.ts';
import { refuse, say, type Reply } from '../reply.ts';
import { incomingActivity, type IncomingActivity } from './activity.ts';
import { activityOf, fileSent, type Shown } from './activity-of.ts';
import type { Connection } from './connection.ts';
import { inboundOf } from './inbound-of.ts';
import { buttonAnswer, dialogAnswer, searchAnswer, searchMessage, taken } from './invoke-answer.ts';
import { routeAction, routeFile, routeMessage, type Features, type Routed } from './routing.ts';
import { createSeen } from './seen.ts';
import { sentencesIn } from './sentences.ts';
import { type Mark, silent, type Telemetry } from '../telemetry/telemetry.ts';
import { createTurnLimit, usualTurnPace, type TurnPace } from './turn-pace.ts';
import { undelivered, untilTaken } from './undelivered.ts';
import { type TypingPace, whileWorking } from './typing.ts';
import { upload } from './upload.ts';

export type TeamsParts = {
  connection: Connection;
  features: Features;
  languageOf: (text: string) => Language;
  log: Log;
  /** Waits for so many milliseconds before sending again; a timer when left out. */
  pause?: (milliseconds: number) => Promise<unknown>;
  /** Where files may be put; where Teams keeps them when left out. */
  files?: DownloadRules;
  /** When typing is shown; Teams' own pace when left out. */
  typing?: TypingPace;
  telemetry?: Telemetry;
  /** How much one person may ask; the usual when left out. */
  turnPace?: TurnPace;
};

/** What became of a posted activity, for the server to answer. Refusals carry no text. */
export type Handled = { status: number; body?: unknown };

/**
 * The bot as the server sees it: takes an unchecked body and the Authorization header, and does the rest –
 * check, guard, route, reply. Never throws.
 */
export const createTeams = ({
  connection: { adapter, guard },
  features,
  languageOf,
  log,
  pause,
  typing,
  files = { hosts: teamsFileHosts, loopback: false },
  telemetry = silent,
  turnPace = usualTurnPace,
}: TeamsParts): ((body: unknown, authorization: string) => Promise<Handled>) => {
  const seen = createSeen();
  const seenFiles = createSeen();
  const isWithinPace = createTurnLimit(turnPace);

  /** What there is to say to whatever was done. A fault of ours is told with a code that finds the log line. */
  const replyTo = async (inbound: Inbound, work: () => Promise<Routed>): Promise<Reply> => {
    const turn = randomUUID().slice(0, 8);
    const { kind, conversation } = inbound;
    const where = { conversation: telemetry.pseudonym(conversation.id), scope: conversation.scope };
    return telemetry.trace('turn', { turn, kind, ...where }, (mark) => reply(turn, inbound, work, mark));
  };

  const reply = async (
    turn: string,
    inbound: Inbound,
    work: () => Promise<Routed>,
    mark: Mark,
  ): Promise<Reply> => {
    const { language, conversation, kind } = inbound;
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    const measure = (route: string, status: string) => {
      mark({ route, status });
      telemetry.count('turns', { kind, route, status, scope: conversation.scope, language });
      telemetry.record('turnTime', took(), { kind, status });
    };
    const tell = (route: string, status: string) => {
      measure(route, status);
      log.info({ turn, kind, route, status, scope: conversation.scope, language, ms: took() }, 'turn');
    };
    try {
      if (!isWithinPace(inbound)) {
        tell('too-fast', 'refused');
        return refuse(language, sentencesIn(language).tooFast);
      }
      const away = features.turnAway(inbound);
      if (away === null) await features.note(inbound);
      const { route, reply } = away === null ? await work() : { route: 'turned-away', reply: away };
      tell(route, reply.kind === 'none' ? 'none' : reply.status);
      return reply;
    } catch (error) {
      const sentence = sentenceFor(error, language);
      if (sentence !== null) {
        measure('none', 'refused');
        log.warn({ turn, kind, error: describeError(error), ms: took() }, 'turn refused');
        return refuse(language, sentence);
      }
      measure('none', 'failed');
      log.error({ turn, kind, error: describeError(error), ms: took() }, 'turn failed');
      return say(language, sentencesIn(language).failed(turn), 'failed');
    }
  };

  const act = async (inbound: Inbound, isInvoke: boolean, context: TurnContext): Promise<void> => {
    const { scope, id: place } = inbound.conversation;
    const sendShown = (shown: Shown): Promise<unknown> =>
      untilTaken(() => context.sendActivity(activityOf(shown, scope)), pause);
    const send = (reply: Reply): Promise<unknown> => {
      if (reply.kind === 'none') return Promise.resolve();
      if (reply.kind !== 'file' || scope === 'personal') return sendShown(reply);
      const told = sentencesIn(reply.language).filesInPersonalChat;
      return sendShown({ ...say(reply.language, told), status: 'refused' } as Shown);
    };
    switch (inbound.kind) {
      case 'message':
        return void (await send(
          await whileWorking(
            context,
            () => replyTo(inbound, () => routeMessage(features.messages, inbound)),
            typing,
          ),
        ));
      case 'action': {
        const work = async (): Promise<Routed> =>
          (await routeAction(features.actions, inbound)) ?? {
            route: 'no-such-button',
            reply: refuse(inbound.language, sentencesIn(inbound.language).oldCard),
          };
        const reply = await replyTo(inbound, work);
        if (!isInvoke) return void (await send(reply));
        if (reply.kind !== 'file') return void (await context.sendActivity(buttonAnswer(reply)));
        // An offer is a message of its own, and cannot take the card's place.
        const { filesInPersonalChat, sayYes } = sentencesIn(reply.language);
        if (scope === 'personal') await send(reply);
        const told = refuse(reply.language, scope === 'personal' ? sayYes : filesInPersonalChat);
        return void (await context.sendActivity(buttonAnswer(told)));
      }
      case 'file': {
        const { place: wanted, language } = inbound;
        // Teams repeats a yes whose answer it did not get.
        if (wanted !== null && seenFiles(place, wanted.uniqueId))
          return void (await context.sendActivity(taken()));
        const text = sentencesIn(language);
        let sent = false;
        const reply = await replyTo(inbound, async () => {
          if (wanted === null) return { route: 'file', reply: say(language, text.fileDeclined, 'declined') };
          const made = await routeFile(features.files, inbound);
          if (made === null) return { route: 'no-such-file', reply: refuse(language, text.oldCard) };
          try {
            await upload(wanted.uploadUrl, made.bytes, files);
          } catch (error) {
            if (!(error instanceof NotDownloaded)) throw error;
            log.warn({ error: describeError(error) }, 'file not taken');
            return { route: 'file', reply: refuse(language, text.fileNotTaken) };
          }
          sent = true;
          return { route: 'file', reply: { kind: 'none' } };
        });
        if (sent && wanted !== null) await untilTaken(() => context.sendActivity(fileSent(wanted)), pause);
        else await send(reply);
        return void (await context.sendActivity(taken()));
      }
      case 'search': {
        let answer: Partial<Activity> | null = null;
        const reply = await replyTo(inbound, async () => {
          const hits = await features.search(inbound);
          answer =
            hits.length === 0
              ? searchMessage(sentencesIn(inbound.language).nothingFound)
              : searchAnswer(hits);
          return { route: 'search', reply: { kind: 'none' } };
        });
        const text = reply.kind === 'text' ? reply.paragraphs.join(' ') : '';
        return void (await context.sendActivity(answer ?? searchMessage(text)));
      }
      case 'feedback': {
        const reply = await replyTo(inbound, async () => ({
          route: `feedback-${inbound.step}`,
          reply: (await features.feedback(inbound)) ?? { kind: 'none' },
        }));
        const { feedbackTitle } = sentencesIn(inbound.language);
        return void (await context.sendActivity(
          reply.kind === 'card' ? dialogAnswer(feedbackTitle, reply.rendered) : taken(),
        ));
      }
      case 'presence':
        return void (await send(
          await replyTo(inbound, async () => ({
            route: inbound.change,
            reply: await features.presence(inbound),
          })),
        ));
    }
  };

  const turn = async (activity: IncomingActivity, context: TurnContext): Promise<void> => {
    const inbound = inboundOf(activity, languageOf);
    if (inbound === null) return;
    // Teams sends a message again when an answer is slow; it was asked once, so it is answered once.
    if (inbound.kind === 'message' && seen(activity.conversation?.id, activity.id)) return;
    await act(inbound, activity.type === 'invoke', context);
  };

  return async (body, authorization) => {
    const parsed = incomingActivity.safeParse(body);
    if (!parsed.success) return { status: 400, body: { error: 'The body is not an activity.' } };
    const admission = await guard(parsed.data, authorization);
    if (!admission.admitted) {
      telemetry.count('refused', { status: admission.status });
      log.warn({ status: admission.status, why: admission.why }, 'activity refused');
      return { status: admission.status };
    }
    try {
      const activity = parsed.data as unknown as Activity;
      const result = await adapter.run(admission.credentials, activity, (context) =>
        turn(parsed.data, context),
      );
      return result === undefined ? { status: 200 } : { status: result.status, body: result.body as unknown };
    } catch (error) {
      // The reply could not be delivered; an apology would meet the same end.
      const why = undelivered(error);
      telemetry.count('undelivered', { status: why.status ?? 'none' });
      log.error({ error: describeError(error), ...why }, 'reply not delivered');
      return { status: 502 };
    }
  };
};
