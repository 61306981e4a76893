import { z } from 'zod';
import { danishTimeOf } from '../../../../data/calendar/danish-time.ts';
import { readMeetings } from '../../../../data/store/meetings/meetings.ts';
import { refuse, show } from '../../../reply.ts';
import { action, type ActionRoute } from '../../../route.ts';
import { callMeeting } from '../../acts/call-meeting.ts';
import { agendaOutOf, arrangedAs, conflictsOn } from '../../rules/extra-meeting.ts';
import { refusalsDa } from '../../text.da.ts';
import { refusalsEn } from '../../text.en.ts';
import { most } from '../act-card.ts';
import { meetingCard } from '../calendar/meeting-card.ts';
import { aboutGroup, orNull } from '../form-values.ts';
import { keeperHere, memberByCard, type MeetingChatParts } from '../parts.ts';
import { rulesOf } from '../year/planned-draft.ts';
import { extraForm, extraPreview, type Wish } from './extra-cards.ts';

const request = z.string().regex(/^[a-z0-9]{4,40}$/);
const wished = aboutGroup.extend({
  day: z.string().max(20).default(''),
  start: z.string().max(20).default(''),
  end: z.string().max(20).default(''),
  place: z
    .string()
    .max(most.place * 4)
    .default(''),
  theme: z
    .string()
    .max(most.theme * 4)
    .default(''),
});

const wishOf = (form: z.infer<typeof wished>, id: string): Wish => ({
  request: id,
  day: form.day,
  start: orNull(form.start)?.slice(0, 5) ?? null,
  end: orNull(form.end)?.slice(0, 5) ?? null,
  place: orNull(form.place, most.place),
  theme: orNull(form.theme, most.theme),
});

/** Calling an extra meeting: asked for, looked through with what speaks against it, and called. */
export const extraActions = (parts: MeetingChatParts): ActionRoute[] => {
  const { meeting: meet } = parts;
  return [
    action(
      'meet.extra',
      wished.extend({ request: request.optional(), filled: z.boolean().default(false) }),
      async (data, pressed) => {
        const { language } = pressed;
        const { group } = keeperHere(await memberByCard(parts, pressed, data.group));
        const wish = wishOf(data, data.request ?? parts.newId());
        if (!data.filled) return show(language, extraForm(group, wish, language), 'form');
        const made = arrangedAs(wish, danishTimeOf(meet.now()));
        if ('refuse' in made)
          return refuse(language, (language === 'da' ? refusalsDa : refusalsEn)[made.refuse]);
        const rules = rulesOf(await parts.papersFor(pressed), group, parts.today());
        const avoided = parts.avoidedFor(group);
        const meetings = await readMeetings(meet.store, meet.tenant, group.groupId);
        const against = {
          conflicts: conflictsOn(wish.day, meetings, { rules, avoided, today: parts.today() }),
          agendaOut: agendaOutOf(wish.day, rules, avoided),
        };
        return show(language, extraPreview(group, wish, against, language), 'asked');
      },
    ),
    action('meet.call', wished.extend({ request }), async (data, pressed) => {
      const { language } = pressed;
      const { group, actor } = keeperHere(await memberByCard(parts, pressed, data.group));
      const rules = rulesOf(await parts.papersFor(pressed), group, parts.today());
      const of = { id: group.groupId, name: group.name, region: group.region };
      const wish = wishOf(data, data.request);
      const outcome = await callMeeting(meet, actor, of, wish, { rules, avoided: parts.avoidedFor(group) });
      if (!outcome.ok) return refuse(language, outcome.refusal[language]);
      parts.changed();
      return show(language, meetingCard(outcome.value, { actor, now: meet.now(), language }), 'done');
    }),
  ];
};
