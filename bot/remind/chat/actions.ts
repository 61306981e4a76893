import { z } from 'zod';
import { noticeCard } from '../../../cards/notice/view.ts';
import { mostOffered } from '../../../cards/reminder-preferences/view.ts';
import { render } from '../../../cards/render.ts';
import { danishTimeOf, instantAt } from '../../../data/calendar/danish-time.ts';
import { isDay } from '../../../data/language/dates/calendar.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { deadlineId, type KeptDeadline } from '../../../data/model/deadline.ts';
import { personId, type PersonId } from '../../../data/model/people.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import type { CardAction } from '../../inbound.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { action, type ActionRoute } from '../../route.ts';
import { askFor } from '../acts/ask-for.ts';
import { handOver, markDone, postpone, reopen, settleClosing } from '../acts/change-deadline.ts';
import { mute, prefer, snooze, unmute, type Wish } from '../acts/preferences.ts';
import { mutableKinds } from '../words.ts';
import { groupCode } from './preferences-card.ts';
import type { Outcome } from '../reminding.ts';
import { mayAct } from '../rules/may.ts';
import { refusalsDa } from '../text.da.ts';
import { refusalsEn } from '../text.en.ts';
import { Refused } from '../../refused.ts';
import { handOverCard, postponeCard, snoozeCard } from './act-cards.ts';
import { listReply } from './listing.ts';
import { actingIn, knownPerson, type RemindChatParts } from './parts.ts';
import { preferencesReply } from './preferring.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { findDeadline, shownTo, type Found } from './shown-deadline.ts';
import type { Sentences } from './text.da.ts';
import { toldOf } from '../rules/told-of.ts';

const group = z.string().min(1).max(300);
const about = z.looseObject({ group, deadline: deadlineId });
const seen = about.extend({ version: z.number().int().nonnegative() });
const day = z.string().max(20);
const clockTime = z.string().max(8);
const yesNo = z.enum(['true', 'false']);
type Seen = z.infer<typeof seen>;

/** What the buttons of deadlines and reminders do. Who presses comes from the activity; a card's word is only a wish. */
export const remindActions = (parts: RemindChatParts): ActionRoute[] => {
  const { reminding } = parts;

  /** Does something with a deadline and shows it as it is then; a card that showed what no longer is gives a new one. */
  const does = async (
    pressed: CardAction,
    data: Seen,
    act: (
      found: Found,
      of: { groupId: string; id: string; version: number },
    ) => Promise<Outcome<KeptDeadline>>,
    note: (text: Sentences) => string,
  ): Promise<Reply> => {
    const { language } = pressed;
    const found = await findDeadline(parts, pressed, data);
    const of = { groupId: data.group, id: data.deadline, version: data.version };
    const outcome = await act(found, of);
    if (outcome.ok) {
      parts.changed();
      const done = { ...found, deadline: outcome.value };
      return show(language, await shownTo(parts, done, pressed, note(sentencesIn(language))), 'done');
    }
    const { code } = outcome.refusal;
    const told = outcome.refusal[language];
    if (code !== 'stale' && code !== 'done' && code !== 'not-done') return refuse(language, told);
    const now = await findDeadline(parts, pressed, data);
    return show(language, await shownTo(parts, now, pressed, told), 'refused');
  };

  const instantOf = (date: string, time: string): string => {
    if (!isDay(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
      throw new Refused(refusalsDa['bad-time'], refusalsEn['bad-time']);
    return instantAt(date, time);
  };

  /**
   * What a card says is to be muted; nothing where it did not ask, as one made before there was such a choice. Groups they
   * were not asked of stay as they were.
   */
  const mutesIn = async (
    { mutes, kinds, groups }: { mutes?: true | undefined; kinds: string; groups: string },
    person: PersonId,
    own: readonly string[],
  ): Promise<Pick<Wish, 'mutedKinds' | 'mutedGroups'>> => {
    if (mutes !== true) return {};
    const { store, tenant } = reminding;
    const now = await readPreferences(store, tenant, person);
    const offered = own.slice(0, mostOffered);
    const [wantedKinds, wantedGroups] = [new Set(kinds.split(',')), new Set(groups.split(','))];
    return {
      mutedKinds: mutableKinds.filter((kind) => wantedKinds.has(kind)),
      mutedGroups: [
        ...(now?.mutedGroups ?? []).filter((id) => !offered.includes(id)),
        ...offered.filter((id) => wantedGroups.has(groupCode(id))),
      ],
    };
  };

  return [
    action('remind.show', about, async (data, pressed) => {
      const found = await findDeadline(parts, pressed, data);
      return show(pressed.language, await shownTo(parts, found, pressed), 'deadline');
    }),
    action(
      'remind.list',
      z.looseObject({ group: group.nullable(), whose: z.enum(['own', 'group']) }),
      async (data, pressed) => {
        const own = parts.groupsOf(knownPerson(pressed.person));
        const groups = data.group === null ? own : own.filter(({ groupId }) => groupId === data.group);
        if (groups.length === 0) throw refusal((text) => text.noGroupHere);
        return show(pressed.language, await listReply(parts, pressed, groups, data.whose), 'deadlines');
      },
    ),
    action('remind.done', seen, (data, pressed) =>
      does(
        pressed,
        data,
        ({ acting }, of) => markDone(reminding, acting.actor, of),
        (text) => text.did.done,
      ),
    ),
    action('remind.reopen', seen, (data, pressed) =>
      does(
        pressed,
        data,
        ({ acting }, of) => reopen(reminding, acting.actor, of),
        (text) => text.did.reopened,
      ),
    ),
    action('remind.closed', seen.extend({ answer: z.enum(['yes', 'no']) }), (data, pressed) =>
      does(
        pressed,
        data,
        ({ acting }, of) => settleClosing(reminding, acting.actor, of, data.answer === 'yes'),
        (text) => (data.answer === 'yes' ? text.did.done : text.did.keptOpen),
      ),
    ),
    action(
      'remind.ask',
      about.extend({ act: z.enum(['postpone', 'hand-over', 'snooze']) }),
      async (data, pressed) => {
        const { language } = pressed;
        const { acting, roster, deadline, register } = await findDeadline(parts, pressed, data);
        const told = toldOf(deadline, register).text ?? sentencesIn(language).notRead;
        const of = { deadline, roster, told, language, now: reminding.now() };
        if (data.act === 'snooze') return show(language, snoozeCard(of), 'ask');
        if (!mayAct(acting.actor, deadline, roster))
          throw new Refused(refusalsDa['not-yours'], refusalsEn['not-yours']);
        return show(
          language,
          data.act === 'postpone' ? postponeCard(of) : handOverCard(of, parts.nameOf),
          'ask',
        );
      },
    ),
    action(
      'remind.postpone',
      seen.extend({ to: day, reason: z.string().max(100_000).default('') }),
      (data, pressed) =>
        does(
          pressed,
          data,
          ({ acting }, of) => postpone(reminding, acting.actor, of, { to: data.to, reason: data.reason }),
          (text) => text.did.postponed,
        ),
    ),
    action('remind.handOver', seen.extend({ people: z.string().max(20_000).default('') }), (data, pressed) =>
      does(
        pressed,
        data,
        ({ acting }, of) => {
          const chosen = data.people.split(',').filter((one) => one !== '');
          const people = chosen.filter((one) => personId.safeParse(one).success);
          return handOver(reminding, acting.actor, of, people.length === chosen.length ? people : []);
        },
        (text) => text.did.handedOver,
      ),
    ),
    action('remind.snooze', about.extend({ date: day, time: clockTime }), async (data, pressed) => {
      const { language } = pressed;
      const found = await findDeadline(parts, pressed, data);
      const until = instantOf(data.date, data.time);
      const { actor } = found.acting;
      const outcome = await snooze(reminding, actor, { groupId: data.group, id: data.deadline, until });
      if (!outcome.ok) return refuse(language, outcome.refusal[language]);
      parts.changed();
      const text = sentencesIn(language);
      const local = danishTimeOf(until);
      const note = text.did.snoozed(text.at(formatDate(local.day, language), local.time));
      return show(language, await shownTo(parts, found, pressed, note), 'done');
    }),
    action('remind.mute', about, async (data, pressed) => {
      const { language } = pressed;
      const { acting } = await findDeadline(parts, pressed, data);
      await mute(reminding, acting.actor, data.deadline);
      const text = sentencesIn(language);
      const { group: of, deadline } = data;
      const back = { title: text.buttons.unmute, verb: 'remind.unmute' as const };
      return show(
        language,
        render(noticeCard, {
          language,
          tone: 'good',
          title: text.muted.title,
          text: [text.muted.text],
          facts: [],
          buttons: [
            { ...back, data: { group: of, deadline } },
            { title: text.buttons.show, verb: 'remind.show', data: { group: of, deadline } },
          ],
        }),
        'done',
      );
    }),
    action('remind.unmute', about, async (data, pressed) => {
      const found = await findDeadline(parts, pressed, data);
      await unmute(reminding, found.acting.actor, data.deadline, data.group);
      parts.changed();
      const note = sentencesIn(pressed.language).did.unmuted;
      return show(pressed.language, await shownTo(parts, found, pressed, note), 'done');
    }),
    action(
      'remind.keep',
      z.looseObject({
        group,
        who: z.enum(['me', 'us']),
        what: z.string().max(100_000).default(''),
        date: day,
      }),
      async (data, pressed) => {
        const { language } = pressed;
        const what = data.what.replace(/\s+/gu, ' ').trim().slice(0, 400);
        const today = danishTimeOf(reminding.now()).day;
        if (what === '' || !isDay(data.date) || data.date < today)
          throw new Refused(refusalsDa['bad-time'], refusalsEn['bad-time']);
        const acting = await actingIn(parts, pressed.person, data.group);
        const outcome = await askFor(reminding, acting.actor, data.group, {
          who: data.who,
          what,
          when: data.date,
        });
        if (!outcome.ok) return refuse(language, outcome.refusal[language]);
        parts.changed();
        const found = await findDeadline(parts, pressed, {
          group: data.group,
          deadline: outcome.value.stated.id,
        });
        return show(language, await shownTo(parts, found, pressed, sentencesIn(language).did.kept), 'done');
      },
    ),
    action('remind.preferences', z.looseObject({}), async (_, pressed) =>
      show(pressed.language, await preferencesReply(parts, pressed, false), 'preferences'),
    ),
    action(
      'remind.prefer',
      z.looseObject({
        quiet: yesNo,
        from: clockTime,
        to: clockTime,
        daysOff: yesNo,
        digest: yesNo,
        digestAt: clockTime,
        mutes: z.literal(true).optional(),
        kinds: z.string().max(400).default(''),
        groups: z.string().max(4_000).default(''),
      }),
      async (data, pressed) => {
        const person = knownPerson(pressed.person);
        if (pressed.conversation.scope !== 'personal') throw refusal((text) => text.settingsPersonally);
        for (const time of [data.from, data.to, data.digestAt])
          if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw refusal((text) => text.badPreferences);
        const groups = parts.groupsOf(person).map(({ groupId }) => groupId);
        // Somebody in no group is reminded of nothing, and nothing is kept of them.
        if (groups.length === 0) throw refusal((text) => text.noGroupHere);
        const actor = { person, name: pressed.person.name ?? '', rolesIn: () => [] };
        const wish = {
          quiet: data.quiet === 'true' ? { from: data.from, to: data.to } : null,
          daysOff: data.daysOff === 'true',
          digest: data.digest === 'true' ? data.digestAt : null,
        };
        await prefer(reminding, actor, { ...wish, ...(await mutesIn(data, person, groups)) }, groups);
        parts.changed();
        return show(pressed.language, await preferencesReply(parts, pressed, true), 'done');
      },
    ),
  ];
};
