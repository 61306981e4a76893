import { noticeCard } from '../../../cards/notice/view.ts';
import { render } from '../../../cards/render.ts';
import type { Verb } from '../../../cards/actions.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { Language } from '../../inbound.ts';
import { show, type Reply } from '../../reply.ts';
import { sentencesIn } from './sentences.ts';
import { whenText } from './wording.ts';

/** Asks which of several meetings is meant; each is a button. */
export const whichMeeting = (
  meetings: readonly PlannedMeeting[],
  { verb, data }: { verb: Verb; data: Record<string, unknown> },
  language: Language,
): Reply => {
  const text = sentencesIn(language);
  return show(
    language,
    render(noticeCard, {
      language,
      tone: 'warning',
      title: text.which,
      text: [],
      facts: meetings.map((one) => ({ title: one.group.name, value: whenText(one, language) })),
      buttons: meetings.map((one) => ({
        title: `${one.group.name}, ${whenText(one, language)}`,
        verb,
        data: { ...data, group: one.group.id, meeting: one.id },
      })),
    }),
    'asked',
  );
};
