import { render, type RenderedCard } from '../../../../cards/render.ts';
import { unreachableCard } from '../../../../cards/unreachable/view.ts';
import { formatDate } from '../../../../data/language/format-date.ts';
import type { Agenda } from '../../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { Language } from '../../../inbound.ts';
import { editionOf } from '../../rules/agenda.ts';
import type { Unreached } from '../parts.ts';
import { sentencesIn } from '../sentences.ts';
import { momentText, nameOf } from '../wording.ts';
import { titleTold } from './title-told.ts';

/** Items that a mail names; the file that goes with it has them all. */
const mostNamed = 8;

/** Who must have an agenda by mail, each with the mail: it leaves Teams, so it names no closed item. */
export const unreachedCard = (
  meeting: PlannedMeeting,
  agenda: Agenda,
  people: readonly Unreached[],
  language: Language,
): RenderedCard => {
  const text = sentencesIn(language);
  const { mail } = text;
  const edition = editionOf(agenda);
  const titles = agenda.items.map((item, at) => text.numbered(at + 1, titleTold(item, false, text)));
  const others = titles.length - mostNamed;
  const named = [...titles.slice(0, mostNamed), ...(others > 0 ? [mail.others(others)] : [])];
  const when = [momentText(meeting, language), ...(meeting.place === null ? [] : [meeting.place])].join(', ');
  return render(unreachableCard, {
    language,
    group: meeting.group.name,
    people: people.map(({ name, mail: to, why }) => ({
      ...{ name, organisation: null, why },
      mail: {
        to,
        subject: mail.subject(meeting.group.name, formatDate(meeting.day, language), edition),
        text: [
          ...[mail.dear(name), ''],
          ...[mail.lead(nameOf(meeting, language), meeting.group.name, when, edition), ''],
          ...[...named, ''],
          ...[mail.attached, ''],
          ...mail.regards.split('\n'),
        ].join('\n'),
      },
    })),
  });
};
