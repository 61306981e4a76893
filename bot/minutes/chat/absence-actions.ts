import { z } from 'zod';
import type { CardAction } from '../../inbound.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { action, type ActionRoute } from '../../route.ts';
import { readAbsenceRecords } from '../acts/read-records.ts';
import { sayAbsence } from '../acts/say-absence.ts';
import { latestOf, stands, type Wish } from '../rules/absence.ts';
import { mayBeAbsent } from '../rules/who.ts';
import { keepsGroup } from '../../actor.ts';
import { personId } from '../../../data/model/people.ts';
import { listCard } from './absence-list.ts';
import { giveCard, nobody, ownCard, remarkCard, wholeMeeting, whoseCard } from './absence-cards.ts';
import { aboutMeeting, anId, seenNumber, written } from './form-values.ts';
import { readerHere, requirePersonal, type MinutesChatParts } from './parts.ts';
import { refusal } from './sentences.ts';

type About = z.infer<typeof aboutMeeting>;

const remarkValues = {
  id: anId,
  item: z.string().max(64).default(wholeMeeting),
  remark: written.default(''),
  forMinutes: z.enum(['true', 'false']).default('false'),
};
const anyPerson = z.string().max(300).optional();
type RemarkValues = { id: string; item: string; remark: string; forMinutes: 'true' | 'false' };

const remarkFrom = ({ id, item, remark, forMinutes }: RemarkValues) => ({
  id,
  item: item === wholeMeeting ? null : item,
  text: remark.trim(),
  forMinutes: forMinutes === 'true',
});

/** What the buttons of one's own absence do. Who presses comes from the activity, and speaks for nobody else. */
export const absenceActions = (parts: MinutesChatParts): ActionRoute[] => {
  const { minuting } = parts;

  /** The meeting, for somebody of its group who takes part. @throws Refused */
  const mine = async (pressed: CardAction, { group: groupId, meeting }: About) => {
    requirePersonal(pressed);
    const { actor } = await readerHere(parts, pressed, groupId);
    const records = await readAbsenceRecords(minuting, { groupId, meeting });
    if (records === null || !mayBeAbsent(records.roster, actor.person)) throw refusal((text) => text.badCard);
    return { actor, records };
  };

  const say = async (pressed: CardAction, data: About, wish: Wish): Promise<Reply> => {
    const { language } = pressed;
    requirePersonal(pressed);
    const { actor } = await readerHere(parts, pressed, data.group);
    const of = { groupId: data.group, meeting: data.meeting };
    const said = await sayAbsence(minuting, actor, of, wish);
    const now = minuting.now();
    if (said.ok) {
      parts.changed();
      return show(language, ownCard(said.value, actor.person, { now, language }), 'done');
    }
    const { code } = said.refusal;
    if (code !== 'stale-absence') return refuse(language, said.refusal[language]);
    const { records } = await mine(pressed, data);
    const lead = said.refusal[language];
    return show(language, ownCard(records, actor.person, { now, language, lead }), 'refused');
  };

  /** A meeting for somebody who keeps the group's business, who notes what others told them. @throws Refused */
  const keepers = async (pressed: CardAction, { group: groupId, meeting }: About) => {
    requirePersonal(pressed);
    const { actor } = await readerHere(parts, pressed, groupId);
    const records = await readAbsenceRecords(minuting, { groupId, meeting });
    if (records === null || !keepsGroup(actor, groupId)) throw refusal((text) => text.onlyKeepers);
    return { actor, records };
  };

  return [
    action('absence.noteFor', aboutMeeting.extend({ person: anyPerson }), async (data, pressed) => {
      const { actor, records } = await keepers(pressed, data);
      const { language } = pressed;
      const person = data.person ?? '';
      if (!mayBeAbsent(records.roster, person))
        return show(language, whoseCard(records, actor.person, language), 'asked');
      const options = { newId: parts.newId(), now: minuting.now(), language, noting: true };
      return show(language, giveCard(records, person, options), 'asked');
    }),
    action(
      'absence.note',
      aboutMeeting.extend({
        ...remarkValues,
        id: anId.optional(),
        person: personId,
        seen: seenNumber,
        substitute: z.string().max(300).default(nobody),
        comes: z.enum(['true', 'false']).default('false'),
      }),
      async (data, pressed) => {
        const { language } = pressed;
        const { actor } = await keepers(pressed, data);
        const { id, seen, person } = data;
        const given = data.remark.trim() !== '' && id !== undefined;
        const wish: Wish =
          data.comes === 'true'
            ? { act: 'withdraw', seen }
            : {
                ...{ act: 'give', seen, substitute: data.substitute === nobody ? null : data.substitute },
                remark: given ? remarkFrom({ ...data, id }) : null,
              };
        const of = { groupId: data.group, meeting: data.meeting };
        const said = await sayAbsence(minuting, actor, of, wish, person);
        if (said.ok) parts.changed();
        else if (said.refusal.code !== 'stale-absence') return refuse(language, said.refusal[language]);
        const records = said.ok ? said.value : (await keepers(pressed, data)).records;
        const lead = said.ok ? null : said.refusal[language];
        return show(
          language,
          listCard(parts, records, actor.person, language, lead),
          said.ok ? 'done' : 'refused',
        );
      },
    ),
    action(
      'absence.ask',
      aboutMeeting.extend({ act: z.enum(['give', 'remark']), id: anId.optional() }),
      async (data, pressed) => {
        const { actor, records } = await mine(pressed, data);
        const { language } = pressed;
        const now = minuting.now();
        const newId = parts.newId();
        const last = latestOf(records.entries, actor.person);
        if (data.act === 'remark' && last !== null && stands(last, records.meeting))
          return show(language, remarkCard(records, last, { id: data.id ?? null, newId, language }), 'asked');
        return show(language, giveCard(records, actor.person, { newId, now, language }), 'asked');
      },
    ),
    action('absence.show', aboutMeeting, async (data, pressed) => {
      const { actor, records } = await mine(pressed, data);
      const { language } = pressed;
      return show(language, ownCard(records, actor.person, { now: minuting.now(), language }), 'absence');
    }),
    action(
      'absence.give',
      aboutMeeting.extend({
        ...remarkValues,
        id: anId.optional(),
        seen: seenNumber,
        substitute: z.string().max(300).default(nobody),
      }),
      (data, pressed) => {
        const { id, seen } = data;
        const given = data.remark.trim() !== '' && id !== undefined;
        return say(pressed, data, {
          ...{ act: 'give', seen, substitute: data.substitute === nobody ? null : data.substitute },
          remark: given ? remarkFrom({ ...data, id }) : null,
        });
      },
    ),
    action('absence.remark', aboutMeeting.extend({ ...remarkValues, seen: seenNumber }), (data, pressed) =>
      say(pressed, data, { act: 'remark', seen: data.seen, remark: remarkFrom(data) }),
    ),
    action('absence.drop', aboutMeeting.extend({ seen: seenNumber, id: anId }), (data, pressed) =>
      say(pressed, data, { act: 'drop', seen: data.seen, id: data.id }),
    ),
    action('absence.withdraw', aboutMeeting.extend({ seen: seenNumber }), (data, pressed) =>
      say(pressed, data, { act: 'withdraw', seen: data.seen }),
    ),
  ];
};
