import type { RenderedCard } from '../../../cards/render.ts';
import type { AbsenceEntry } from '../../../data/model/minutes/absence.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { keepsGroup } from '../../actor.ts';
import { actorOf } from '../../acting-in.ts';
import type { Language } from '../../inbound.ts';
import type { AbsenceRecords } from '../acts/read-records.ts';
import { absentFrom } from '../rules/absence.ts';
import { beginsAt } from '../rules/meeting-time.ts';
import { readableBy } from '../rules/remarks.ts';
import { othersCard } from './absence-cards.ts';
import type { MinutesChatParts } from './parts.ts';
import { sentencesIn } from './sentences.ts';
import { whenText } from './wording.ts';

/**
 * Who cannot come to a meeting, for one reader; who keeps the group's business can note it for others there.
 * @param read what of it the reader may read; all they may read by themselves when left out
 */
export const listCard = (
  { minuting }: Pick<MinutesChatParts, 'minuting'>,
  records: AbsenceRecords,
  person: PersonId,
  language: Language,
  lead: string | null = null,
  read: readonly AbsenceEntry[] | null = null,
): RenderedCard => {
  const { meeting, items, roster, entries } = records;
  const { absence: text } = sentencesIn(language);
  const absent =
    read ?? readableBy(absentFrom(entries, meeting), person, { roster, items, reads: minuting.reads });
  const open = minuting.now() < beginsAt(meeting) && meeting.state === 'planned';
  const notes = read === null && open && keepsGroup(actorOf(roster, person), meeting.group.id);
  return othersCard(records, absent, {
    title: text.list(whenText(meeting, language)),
    lines: [...(lead === null ? [] : [lead]), ...(absent.length === 0 ? [text.nobodyAbsent] : [])],
    buttons: notes
      ? [
          {
            title: text.noteButton,
            verb: 'absence.noteFor',
            data: { group: meeting.group.id, meeting: meeting.id },
          },
        ]
      : [],
    language,
  });
};
