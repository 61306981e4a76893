import type { RenderedCard } from '../../../../cards/render.ts';
import { itemKind, type Agenda, type DraftItem } from '../../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { Language } from '../../../inbound.ts';
import { checkAgenda, editionOf } from '../../rules/agenda.ts';
import { askCard, most } from '../act-card.ts';
import { sentencesIn } from '../sentences.ts';
import { momentText, nameOf } from '../wording.ts';

/**
 * The form of an item: a new one to propose, or one that is there to put right.
 * @param now the item with the version of the agenda it was seen on; null for a new one
 */
export const itemFormCard = (
  meeting: PlannedMeeting,
  { id, title, now }: { id: string; title: string; now: { item: DraftItem; version: number } | null },
  language: Language,
): RenderedCard => {
  const text = sentencesIn(language);
  const { form } = text;
  const item = now?.item ?? null;
  const about = { group: meeting.group.id, meeting: meeting.id };
  return askCard(
    language,
    {
      title: item === null ? form.propose : form.change,
      group: meeting.group.name,
      consequence: [form.consequence(nameOf(meeting, language), momentText(meeting, language))],
      inputs: [
        {
          ...{ id: 'title', label: form.title, missing: form.titleMissing, value: item?.title ?? title },
          ...{ variant: 'line', most: most.title },
        },
        {
          ...{ id: 'kind', label: form.kind, missing: form.kindMissing, value: item?.kind ?? '' },
          variant: 'choice',
          choices: itemKind.options.map((kind) => ({ id: kind, title: text.kinds[kind] })),
        },
        {
          ...{ id: 'recommendation', label: form.recommendation, value: item?.recommendation ?? '' },
          ...{ variant: 'lines', most: most.recommendation },
        },
        {
          ...{ id: 'minutes', label: form.minutes, value: item?.minutes?.toString() ?? '' },
          ...{ variant: 'line', most: 4 },
        },
        {
          ...{ id: 'attachments', label: form.attachments, value: item?.attachments.join('\n') ?? '' },
          ...{ variant: 'lines', most: most.attachments },
        },
        {
          ...{
            id: 'closed',
            label: form.closed,
            title: form.closedTitle,
            value: String(item?.closed ?? false),
          },
          variant: 'toggle',
        },
      ],
      confirm:
        now === null
          ? { title: form.confirm, verb: 'agenda.propose', data: { ...about, item: id } }
          : { title: form.save, verb: 'agenda.change', data: { ...about, item: id, version: now.version } },
    },
    { verb: 'agenda.show', data: about },
  );
};

/** Says what sending the agenda out does. */
export const publishCard = (meeting: PlannedMeeting, agenda: Agenda, language: Language): RenderedCard => {
  const { publish } = sentencesIn(language);
  const about = { group: meeting.group.id, meeting: meeting.id };
  const { lacks } = checkAgenda(agenda.items, meeting.minutes);
  return askCard(
    language,
    {
      title: publish.title,
      group: `${nameOf(meeting, language)}, ${momentText(meeting, language)}`,
      consequence: [
        publish.consequence(agenda.items.length),
        ...(lacks.length === 0 ? [] : [publish.lacking(lacks.length)]),
      ],
      inputs: [],
      confirm: {
        title: publish.confirm,
        verb: 'agenda.publish',
        data: { ...about, version: agenda.version },
      },
    },
    { verb: 'agenda.show', data: about },
  );
};

/** Says what sending the changes of an agenda that is out, or dropping them, does. */
export const changesCard = (
  meeting: PlannedMeeting,
  agenda: Agenda,
  act: 'amend' | 'drop',
  language: Language,
): RenderedCard => {
  const { amend, drop } = sentencesIn(language);
  const about = { group: meeting.group.id, meeting: meeting.id };
  const edition = editionOf(agenda);
  const data = { ...about, version: agenda.version };
  return askCard(
    language,
    {
      title: act === 'amend' ? amend.title : drop.title,
      group: `${nameOf(meeting, language)}, ${momentText(meeting, language)}`,
      consequence: [act === 'amend' ? amend.consequence(edition + 1) : drop.consequence(edition)],
      inputs: [],
      confirm:
        act === 'amend'
          ? { title: amend.confirm, verb: 'agenda.amend', data }
          : { title: drop.confirm, verb: 'agenda.drop', data, role: 'destructive' },
    },
    { verb: 'agenda.show', data: about },
  );
};

/** Says what taking an item off does. */
export const removeCard = (
  meeting: PlannedMeeting,
  agenda: Agenda,
  item: DraftItem,
  title: string,
  language: Language,
): RenderedCard => {
  const { remove } = sentencesIn(language);
  const about = { group: meeting.group.id, meeting: meeting.id };
  return askCard(
    language,
    {
      title: remove.title,
      group: nameOf(meeting, language),
      consequence: [remove.consequence(title), ...(agenda.publishedAt === null ? [] : [remove.whenSent])],
      inputs: [],
      confirm: {
        title: remove.confirm,
        verb: 'agenda.remove',
        data: { ...about, item: item.id, version: agenda.version },
        role: 'destructive',
      },
    },
    { verb: 'agenda.show', data: about },
  );
};
