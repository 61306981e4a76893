import { z } from 'zod';
import type { RenderedCard } from '../../../cards/render.ts';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { openMinutes } from '../../../data/minutes/without-closed.ts';
import { meetingId } from '../../../data/model/meeting.ts';
import type { KeptMinutes } from '../../../data/model/minutes/minutes.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import type { CardAction } from '../../inbound.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { action, type ActionRoute } from '../../route.ts';
import {
  approveMinutes,
  confirmMinutes,
  correctMinutes,
  gatherMinutes,
  passOnMinutes,
  returnMinutes,
  setAttendance,
  submitMinutes,
  writeItem,
} from '../acts/write-minutes.ts';
import type { OfMeeting, Outcome } from '../minuting.ts';
import type { RefusalCode } from '../words.ts';
import type { Actor } from '../../actor.ts';
import { aboutMeeting, anId, pageNumber, seenCode, written } from './form-values.ts';
import { minutesReply } from './minutes-card.ts';
import { minutesOffer } from './minutes-file.ts';
import { minutesFor } from './minutes-for.ts';
import { openReply } from './open-minutes.ts';
import {
  attendanceForm,
  confirmForm,
  correctForm,
  itemForm,
  laterMeetings,
  passOnForm,
  none,
  returnForm,
} from './minutes-forms.ts';
import { readerHere, type MinutesChatParts } from './parts.ts';
import { refusal } from './sentences.ts';

type About = z.infer<typeof aboutMeeting>;

/** After these a card shows what no longer is: the minutes as they are now take its place. */
const outdated: ReadonlySet<RefusalCode> = new Set([
  ...['stale', 'other-text', 'approved', 'not-submitted', 'passed-on', 'too-early'],
] as RefusalCode[]);

/** What the buttons of minutes do. Who presses comes from the activity; what a card carries is only ever a wish. */
export const minutesActions = (parts: MinutesChatParts): ActionRoute[] => {
  const { minuting } = parts;
  const ofMeeting = ({ group: groupId, meeting }: About): OfMeeting => ({ groupId, meeting });

  /** Does an act and shows the minutes as they are then; where the card was outdated, the same with the reason. */
  const doing = async (
    pressed: CardAction,
    data: About & { page?: number },
    act: (actor: Actor, of: OfMeeting) => Promise<Outcome<KeptMinutes>>,
  ): Promise<Reply> => {
    const { language } = pressed;
    const of = ofMeeting(data);
    const { actor } = await readerHere(parts, pressed, data.group);
    const done = await act(actor, of);
    if (!done.ok && !outdated.has(done.refusal.code)) return refuse(language, done.refusal[language]);
    if (done.ok) parts.changed();
    const { kept, reader } = await minutesFor(parts, pressed, of);
    const lead = done.ok ? null : done.refusal[language];
    const card = minutesReply(kept, reader, { page: data.page ?? 0, lead });
    return show(language, card, done.ok ? 'done' : 'refused');
  };

  const asked = aboutMeeting.extend({
    act: z.enum(['item', 'attendance', 'return', 'correct', 'confirm', 'pass-on']),
    item: anId.optional(),
    page: pageNumber,
  });

  const formOf = async (pressed: CardAction, data: z.infer<typeof asked>): Promise<RenderedCard> => {
    const { language } = pressed;
    const { kept, reader } = await minutesFor(parts, pressed, ofMeeting(data));
    const { items } = (reader.closed ? kept : openMinutes(kept)).minutes.content;
    switch (data.act) {
      case 'item': {
        const item = items.find(({ id }) => id === data.item);
        if (item === undefined) throw refusal((text) => text.badCard);
        return itemForm(kept, item, data.page, language);
      }
      case 'attendance':
        return attendanceForm(kept, language);
      case 'return':
        return returnForm(kept, language);
      case 'pass-on':
        return passOnForm(kept, reader.roster, language);
      case 'correct':
        return correctForm(kept, items, language);
      case 'confirm': {
        const meetings = await readMeetings(minuting.store, minuting.tenant, data.group);
        const { day } = kept.minutes.content.meeting;
        return confirmForm(kept, laterMeetings(meetings, day, danishTimeOf(reader.now).day), language);
      }
    }
  };

  return [
    action('minutes.ask', asked, async (data, pressed) =>
      show(pressed.language, await formOf(pressed, data), 'asked'),
    ),
    action('minutes.show', aboutMeeting.extend({ page: pageNumber }), async (data, pressed) => {
      const { kept, reader } = await minutesFor(parts, pressed, ofMeeting(data));
      return show(pressed.language, minutesReply(kept, reader, { page: data.page }), 'minutes');
    }),
    action('minutes.open', aboutMeeting, (data, pressed) => openReply(parts, pressed, ofMeeting(data))),
    action('minutes.file', aboutMeeting, (data, pressed) => minutesOffer(parts, pressed, ofMeeting(data))),
    action('minutes.gather', aboutMeeting, (data, pressed) =>
      doing(pressed, data, (actor, of) => gatherMinutes(minuting, actor, of)),
    ),
    action(
      'minutes.item',
      aboutMeeting.extend({
        ...{ item: anId, seen: seenCode, page: pageNumber, text: written.default('') },
        outcome: z.string().max(40).default(none),
      }),
      (data, pressed) =>
        doing(pressed, data, (actor, of) => {
          const { item, seen, text } = data;
          const outcome = data.outcome === none ? null : data.outcome;
          return writeItem(minuting, actor, of, { item, seen, text, outcome });
        }),
    ),
    action(
      'minutes.attendance',
      aboutMeeting.extend({ seen: seenCode, away: written.default(''), others: written.default('') }),
      (data, pressed) =>
        doing(pressed, data, (actor, of) => {
          const away = data.away.split(',').filter((one) => one !== '');
          return setAttendance(minuting, actor, of, { away, others: data.others, seen: data.seen });
        }),
    ),
    action('minutes.submit', aboutMeeting.extend({ seen: seenCode }), (data, pressed) =>
      doing(pressed, data, (actor, of) => submitMinutes(minuting, actor, of, data.seen)),
    ),
    action('minutes.approve', aboutMeeting.extend({ seen: seenCode }), (data, pressed) =>
      doing(pressed, data, (actor, of) => approveMinutes(minuting, actor, of, data.seen)),
    ),
    action('minutes.passOn', aboutMeeting.extend({ seen: seenCode }), (data, pressed) =>
      doing(pressed, data, (actor, of) => passOnMinutes(minuting, actor, of, data.seen)),
    ),
    action('minutes.return', aboutMeeting.extend({ seen: seenCode, words: written }), (data, pressed) =>
      doing(pressed, data, (actor, of) =>
        returnMinutes(minuting, actor, of, { seen: data.seen, words: data.words }),
      ),
    ),
    action(
      'minutes.correct',
      aboutMeeting.extend({ item: z.string().max(64).default(none), text: written }),
      (data, pressed) =>
        doing(pressed, data, (actor, of) => {
          const item = data.item === none ? null : data.item;
          return correctMinutes(minuting, actor, of, { item, text: data.text });
        }),
    ),
    action(
      'minutes.confirm',
      aboutMeeting.extend({ at: z.union([z.literal(none), meetingId]).default(none) }),
      (data, pressed) =>
        doing(pressed, data, (actor, of) =>
          confirmMinutes(minuting, actor, of, data.at === none ? null : data.at),
        ),
    ),
  ];
};
