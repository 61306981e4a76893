import { z } from 'zod';
import { readHead } from '../../../data/store/ballots/log.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import type { RenderedCard } from '../../../cards/render.ts';
import type { Sitter } from '../../../data/model/ballot/terms.ts';
import type { CardAction } from '../../inbound.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { action, type ActionRoute } from '../../route.ts';
import { cast } from '../answering/cast.ts';
import { object, recordObjection, withdrawObjection } from '../answering/object.ts';
import { recuse } from '../answering/recuse.ts';
import { recordVote, vote } from '../answering/vote.ts';
import type { Outcome } from '../deciding.ts';
import { look, type BallotPaper } from '../recording/look.ts';
import { recordReport } from '../recording/report.ts';
import { closeEarly } from '../running/close.ts';
import { extend } from '../running/extend.ts';
import { nudge } from '../running/nudge.ts';
import { reseat } from '../running/reseat.ts';
import { voidBallot } from '../running/void.ts';
import { deadlineAt } from '../rules/deadline.ts';
import { mayRun } from '../rules/seats.ts';
import { refusal as refusalOf, type Refusal } from '../refusal.ts';
import type { RefusalCode } from '../words.ts';
import {
  extendCard,
  objectCard,
  recordCard,
  recuseCard,
  reseatCard,
  theGuest,
  voidCard,
} from './act-cards.ts';
import { aboutBallot, aboutSeat, answerChosen, objects, reason } from './answer-choice.ts';
import { castChosen } from './casting-card.ts';
import { decisionOffer } from './decision-file.ts';
import { openingActions } from './opening-actions.ts';
import { outcomeCard } from './outcome-reply.ts';
import { actingIn, actorOf, type ActingIn, type BallotChatParts } from './parts.ts';
import { cardOf, seatedPeople, showBallot } from './show-ballot.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { statusCard } from './status-reply.ts';

const remark = z.string().max(1_100_000).default('');

/** After these a card shows what no longer is: the ballot as it is now takes its place. */
const outdated: ReadonlySet<RefusalCode> = new Set([
  'stale',
  'other-text',
  'deadline-passed',
  'closed',
  'objected',
  'void',
  'tied',
  'spokesperson-voted',
  'recused',
]);

/**
 * What the buttons of a ballot's cards do. Who presses comes from the activity; what a card carries is only ever a wish,
 * which the service accepts or refuses.
 */
export const ballotActions = (parts: BallotChatParts): ActionRoute[] => {
  const { deciding } = parts;
  const { store, tenant } = deciding;

  /** Who sees a paper of their own in the place of a shared one. */
  const refreshIds = async ({ conversation }: CardAction, ballot: string): Promise<string[] | null> =>
    conversation.scope === 'personal' ? null : parts.teamsIds(await seatedPeople(deciding, ballot));

  const sentence = ({ da, en }: Refusal, { language }: CardAction): string => (language === 'en' ? en : da);

  /** A refusal: the sentence alone, or with the ballot as it is now where the card shows what is no longer so. */
  const refused = async (
    refusal: Refusal,
    pressed: CardAction,
    acting: ActingIn,
    ballot: string,
  ): Promise<Reply> => {
    const told = sentence(refusal, pressed);
    if (!outdated.has(refusal.code)) return refuse(pressed.language, told);
    const { language } = pressed;
    const now = await look(deciding, acting.actor, ballot);
    if (!now.ok) return refuse(language, told);
    const open = now.value.view.state === 'open' || now.value.view.state === 'awaiting';
    if (!open) return refuse(language, told);
    const ids = await refreshIds(pressed, ballot);
    const card = await cardOf(deciding, now.value, { language, lead: told, refreshIds: ids });
    return show(language, card, 'refused');
  };

  const lookFor = async (
    pressed: CardAction,
    data: { ballot: string; group: string },
  ): Promise<{ acting: ActingIn; paper: BallotPaper } | Reply> => {
    const acting = await actingIn(parts, pressed.person, data.group);
    const looked = await look(deciding, acting.actor, data.ballot);
    return looked.ok
      ? { acting, paper: looked.value }
      : refuse(pressed.language, sentence(looked.refusal, pressed));
  };

  /** Shows the presser their own paper. */
  const paper = async (
    pressed: CardAction,
    acting: ActingIn,
    ballot: string,
    options: { seat?: string | null; change?: boolean; lead?: string | null } = {},
    status = 'ballot',
  ): Promise<Reply> => {
    const { language } = pressed;
    const ids = await refreshIds(pressed, ballot);
    const shown = await showBallot(deciding, acting.actor, ballot, { language, refreshIds: ids, ...options });
    return shown.ok
      ? show(language, shown.value, status)
      : refuse(language, sentence(shown.refusal, pressed));
  };

  /** Does an act of somebody seated and shows their paper as it is then. */
  const answering = async <T>(
    pressed: CardAction,
    data: { ballot: string; group: string; seat?: string },
    act: (acting: ActingIn) => Promise<Outcome<T>>,
  ): Promise<Reply> => {
    const acting = await actingIn(parts, pressed.person, data.group);
    const outcome = await act(acting);
    if (!outcome.ok) return refused(outcome.refusal, pressed, acting, data.ballot);
    parts.changed(data.ballot);
    return paper(pressed, acting, data.ballot, { seat: data.seat ?? null }, 'answered');
  };

  /** Does an act of secretary or chair and shows where the ballot stands then. */
  const running = async <T>(
    pressed: CardAction,
    data: { ballot: string; group: string },
    note: string | null,
    act: (acting: ActingIn) => Promise<Outcome<T>>,
  ): Promise<Reply> => {
    const { language } = pressed;
    const acting = await actingIn(parts, pressed.person, data.group);
    const outcome = await act(acting);
    if (!outcome.ok) return refuse(language, sentence(outcome.refusal, pressed));
    parts.changed(data.ballot);
    const looked = await look(deciding, acting.actor, data.ballot);
    if (!looked.ok) return refuse(language, sentence(looked.refusal, pressed));
    const { state } = looked.value.view;
    const card =
      state === 'closed' || state === 'void'
        ? await cardOf(deciding, looked.value, { language })
        : statusCard(looked.value, language, note);
    return show(language, card, 'done');
  };

  /** A guest bound to a seat: who may run the ballot alone is told whether somebody is known. */
  const guestIn = async (
    pressed: CardAction,
    { guest, guestName }: { guest: string; guestName: string },
  ): Promise<Sitter[]> => {
    if (guest === '') return [];
    const { id, name } = await parts.picked(pressed, { person: guest, name: guestName });
    return [{ person: id, name: name.slice(0, 200), guest: true }];
  };

  const asked = aboutBallot.extend({
    act: z.enum(['object', 'recuse', 'extend', 'void', 'record', 'reseat']),
    seat: z.string().max(40).optional(),
    version: z.number().int().nonnegative().optional(),
    frozen: z.string().max(64).optional(),
  });

  /** The card that asks what an act needs, and says what it does. */
  const askFor = async (
    { view }: BallotPaper,
    { roster }: ActingIn,
    data: z.infer<typeof asked>,
    pressed: CardAction,
  ): Promise<RenderedCard> => {
    const { language } = pressed;
    const { act, seat = '', version = 0, frozen = '' } = data;
    if (act === 'object') return objectCard(view, { seat, version, frozen }, language);
    if (act === 'recuse') return recuseCard(view, { seat, version, frozen }, language);
    // Only who runs the ballot is shown who sits where.
    if (!view.can.run) throw refusal((text) => text.notRunner(view.group.name, ''));
    if (act === 'extend') return extendCard(view, language);
    if (act === 'void') return voidCard(view, language);
    const head = (await readHead(store, tenant, view.ballot))?.value;
    if (head === undefined || roster === null) throw refusal((text) => text.badCard);
    return act === 'record' ? recordCard(view, head, language) : reseatCard(view, head, roster, language);
  };

  return [
    ...openingActions(parts),
    action(
      'ballot.show',
      aboutBallot.extend({ seat: z.string().max(40).optional(), change: z.boolean().optional() }),
      async (data, pressed) => {
        const acting = await actingIn(parts, pressed.person, data.group);
        const { seat = null, change = false } = data;
        return paper(pressed, acting, data.ballot, { seat, change });
      },
    ),
    action('ballot.refresh', aboutBallot, async (data, pressed) => {
      const acting = await actingIn(parts, pressed.person, data.group);
      return paper(pressed, acting, data.ballot);
    }),
    action(
      'ballot.vote',
      aboutSeat.extend({
        answer: z.string().max(100),
        reserved: z.enum(['true', 'false']).default('false'),
        remark,
      }),
      (data, pressed) =>
        answering(pressed, data, ({ actor }) => {
          const { ballot, seat, version, frozen, remark: words } = data;
          const chosen = answerChosen(data.answer, data.reserved === 'true');
          return vote(deciding, actor, { ballot, seat, version, frozen, ...chosen, remark: words });
        }),
    ),
    action('ballot.ask', asked, async (data, pressed) => {
      const found = await lookFor(pressed, data);
      if (!('paper' in found)) return found;
      return show(pressed.language, await askFor(found.paper, found.acting, data, pressed), 'asked');
    }),
    action('ballot.object', aboutSeat.extend({ remark }), (data, pressed) =>
      answering(pressed, data, ({ actor }) => object(deciding, actor, data)),
    ),
    action('ballot.withdraw', aboutBallot.extend({ seat: z.string().max(40) }), (data, pressed) =>
      running(pressed, data, sentencesIn(pressed.language).withdraw.done, ({ actor }) =>
        withdrawObjection(deciding, actor, data),
      ),
    ),
    action('ballot.recuse', aboutSeat.extend({ remark }), (data, pressed) =>
      answering(pressed, data, ({ actor }) => recuse(deciding, actor, data)),
    ),
    action(
      'ballot.cast',
      aboutBallot.extend({ frozen: z.string().max(64), choice: z.string().max(60) }),
      (data, pressed) =>
        answering(pressed, data, ({ actor }) => {
          const { ballot, frozen } = data;
          return cast(deciding, actor, { ballot, frozen, ...castChosen(data.choice) });
        }),
    ),
    action('ballot.status', aboutBallot, async (data, pressed) => {
      const found = await lookFor(pressed, data);
      if (!('paper' in found)) return found;
      return show(pressed.language, statusCard(found.paper, pressed.language), 'status');
    }),
    action(
      'ballot.extend',
      aboutBallot.extend({
        date: z.string().max(20),
        time: z.string().max(20),
        which: z.enum(['earlier', 'later']).optional(),
        reason,
      }),
      async (data, pressed) => {
        const { language } = pressed;
        const at = deadlineAt(`${data.date}T${data.time.slice(0, 5)}`, data.which ?? null);
        if ('fault' in at) return refuse(language, sentence(refusalOf(at.fault), pressed));
        if ('ask' in at) {
          const found = await lookFor(pressed, data);
          return 'paper' in found
            ? show(language, extendCard(found.paper.view, language, data), 'asked')
            : found;
        }
        return running(pressed, data, null, ({ actor }) =>
          extend(deciding, actor, { ballot: data.ballot, reason: data.reason, deadline: at.at }),
        );
      },
    ),
    action('ballot.nudge', aboutBallot, (data, pressed) =>
      running(pressed, data, sentencesIn(pressed.language).nudge.done, ({ actor }) =>
        nudge(deciding, actor, data),
      ),
    ),
    action('ballot.void', aboutBallot.extend({ reason }), (data, pressed) =>
      running(pressed, data, null, ({ actor }) =>
        voidBallot(deciding, actor, { ballot: data.ballot, reason: data.reason }),
      ),
    ),
    action('ballot.file', aboutBallot, (data, pressed) => decisionOffer(parts, pressed, data)),
    action('ballot.closeEarly', aboutBallot, (data, pressed) =>
      running(pressed, data, null, ({ actor }) => closeEarly(deciding, actor, data)),
    ),
    action(
      'ballot.record',
      aboutBallot.extend({
        frozen: z.string().max(64),
        who: z.string().max(300),
        answer: z.string().max(100),
        remark,
      }),
      (data, pressed) =>
        running(pressed, data, sentencesIn(pressed.language).record.done, ({ actor, roster }) => {
          const [seat = '', person = ''] = data.who.split('|', 2);
          const { ballot, frozen } = data;
          const wish = { ballot, seat, frozen, remark: data.remark };
          const principal = actorOf(roster, person);
          return data.answer === objects
            ? recordObjection(deciding, actor, principal, wish)
            : recordVote(deciding, actor, principal, { ...wish, ...answerChosen(data.answer, false) });
        }),
    ),
    action(
      'ballot.reseat',
      aboutBallot.extend({
        seat: z.string().max(40),
        first: z.string().max(300),
        people: z.string().max(20_000).default(''),
        guest: z.union([z.guid(), z.literal('')]).default(''),
        guestName: z.string().max(200).default(''),
        reason,
      }),
      (data, pressed) =>
        running(pressed, data, sentencesIn(pressed.language).reseat.done, async ({ actor, roster }) => {
          if (roster === null) throw refusal((text) => text.badCard);
          const guestFirst = data.first === theGuest;
          if (guestFirst && data.guest === '') throw refusal((text) => text.reseat.guestMissing);
          const first = guestFirst ? '' : data.first;
          const wanted = [...new Set([first, ...data.people.split(',')])].filter((one) => one !== '');
          const people = wanted.slice(0, 12).map((person) => ({
            person,
            name: actorOf(roster, person).name.slice(0, 200) || '?',
            guest: false,
          }));
          const { ballot, seat } = data;
          const guests = mayRun(actor.rolesIn(roster.groupId)) ? await guestIn(pressed, data) : [];
          const sitters = guestFirst ? [...guests, ...people] : [...people, ...guests];
          return reseat(deciding, actor, { ballot, seat, people: sitters, reason: data.reason }, roster);
        }),
    ),
    action(
      'ballot.report',
      z.looseObject({
        id: z.string().max(64),
        group: z.string().min(1).max(300),
        title: z.string().max(1_000),
        text: z.string().max(100_000),
        decidedBy: z.string().max(1_000),
        decidedOn: z.string().max(20),
        number: z.string().max(10).default(''),
        closed: z.enum(['true', 'false']).default('false'),
      }),
      async (data, pressed) => {
        const { language } = pressed;
        const { actor, roster } = await actingIn(parts, pressed.person, data.group);
        const group = roster ?? { groupId: data.group, name: data.group, region: null };
        const outcome = await recordReport(deciding, actor, data.id, {
          group: { id: group.groupId, name: group.name, region: group.region },
          number: /^\d{1,4}$/.test(data.number.trim()) ? Number(data.number) : null,
          title: data.title,
          text: data.text,
          closed: data.closed === 'true',
          decidedBy: data.decidedBy,
          decidedOn: data.decidedOn,
          followUps: [],
        });
        if (!outcome.ok) return refuse(language, sentence(outcome.refusal, pressed));
        parts.changed(data.id);
        const kept = await readDecision(store, tenant, data.group, data.id);
        if (kept === null) throw refusal((text) => text.badCard);
        return show(language, outcomeCard(kept, language, []), 'done');
      },
    ),
  ];
};
