import type { RenderedCard } from '../../../../cards/render.ts';
import type { MeantGroup } from '../../../acting-in.ts';
import type { Language } from '../../../inbound.ts';
import type { Called, Conflict } from '../../rules/extra-meeting.ts';
import { askCard, most } from '../act-card.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sentences } from '../text.da.ts';
import { big, dayText, momentText, nameOf } from '../wording.ts';

/** An extra meeting as its cards carry it, until it is called: nothing of it is kept before. */
export interface Wish extends Called {
  request: string;
}

const carried = (group: MeantGroup, { request, ...called }: Wish) => ({
  group: group.groupId,
  request,
  // A card carries what a form gives: nothing is an empty text.
  ...Object.fromEntries(Object.entries(called).map(([key, value]) => [key, value ?? ''])),
});

/** Asks when and where, and what it is about. */
export const extraForm = (group: MeantGroup, wish: Wish, language: Language): RenderedCard => {
  const { extra, adjust } = sentencesIn(language);
  return askCard(
    language,
    {
      title: extra.title,
      group: group.name,
      consequence: extra.asked,
      inputs: [
        { id: 'day', label: adjust.day, missing: adjust.dayMissing, value: wish.day, variant: 'date' },
        { id: 'start', label: extra.start, value: wish.start ?? '', variant: 'time' },
        { id: 'end', label: extra.end, value: wish.end ?? '', variant: 'time' },
        { id: 'place', label: adjust.place, value: wish.place ?? '', variant: 'line', most: most.place },
        { id: 'theme', label: extra.theme, value: wish.theme ?? '', variant: 'line', most: most.theme },
      ],
      confirm: {
        title: extra.look,
        verb: 'meet.extra',
        data: { group: group.groupId, request: wish.request, filled: true },
      },
    },
    { verb: 'meet.calendar', data: { group: group.groupId } },
  );
};

const conflictText = (conflict: Conflict, text: Sentences, language: Language): string => {
  const { conflicts } = text.extra;
  switch (conflict.what) {
    case 'weekend':
      return text.inHoliday(text.weekend);
    case 'holiday':
      return text.inHoliday(conflict.name);
    case 'same-day':
      return conflicts.sameDay(nameOf(conflict.meeting, language), momentText(conflict.meeting, language));
    case 'agenda-past':
      return conflicts.agendaPast(dayText(conflict.day, language));
  }
};

/** Says what will be called, what speaks against it, and what then happens. */
export const extraPreview = (
  group: MeantGroup,
  wish: Wish,
  { conflicts, agendaOut }: { conflicts: readonly Conflict[]; agendaOut: string | null },
  language: Language,
): RenderedCard => {
  const text = sentencesIn(language);
  const { extra } = text;
  const { day, start, end, place, theme } = wish;
  const when = big(momentText({ day, time: start }, language));
  return askCard(
    language,
    {
      title: extra.title,
      group: group.name,
      consequence: [
        [end === null ? when : extra.until(when, end), ...(place === null ? [] : [place])].join(', '),
        ...(theme === null ? [] : [extra.about(theme)]),
        ...(agendaOut === null ? [extra.noLead] : [text.agendaBy(dayText(agendaOut, language))]),
        ...conflicts.map((one) => conflictText(one, text, language)),
        extra.told,
      ],
      inputs: [],
      confirm: { title: extra.confirm, verb: 'meet.call', data: carried(group, wish) },
    },
    { verb: 'meet.extra', data: carried(group, wish) },
  );
};
