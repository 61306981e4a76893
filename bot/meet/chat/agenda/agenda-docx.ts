import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Agenda, AgendaEdition } from '../../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { Language } from '../../../inbound.ts';
import { sentencesIn } from '../sentences.ts';
import { editionOf, outAs } from '../../rules/agenda.ts';
import { big, dayOfInstant, dayText, momentText, nameOf } from '../wording.ts';
import { titleTold } from './title-told.ts';

/** One line of an agenda; `label` stands out before the text. */
export interface AgendaLine {
  kind: 'title' | 'heading' | 'line';
  label: string | null;
  text: string;
}

/** What a person wrote may have many lines; each is one here. */
const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * An agenda as lines, in order; closed items by that word alone where they may not be told. Pure.
 * @param edition which of those that were sent out; the one that is out when left out, null for a draft
 */
export const agendaLines = (
  meeting: PlannedMeeting,
  agenda: Agenda,
  told: boolean,
  language: Language,
  edition: AgendaEdition | null = outAs(agenda),
): AgendaLine[] => {
  const text = sentencesIn(language);
  const { docx } = text;
  const line = (label: string | null, value: string): AgendaLine => ({ kind: 'line', label, text: value });
  const maybe = (label: string, value: string | null): AgendaLine[] =>
    value === null ? [] : [line(label, value)];
  const current = editionOf(agenda);
  const replacedAt = edition === null ? '' : (agenda.amendments[edition.edition - 1]?.at ?? edition.at);
  return [
    { kind: 'title', label: null, text: `${docx.title}: ${meeting.group.name}` },
    line(null, nameOf(meeting, language)),
    line(docx.when, big(momentText(meeting, language))),
    ...maybe(docx.place, meeting.place),
    ...maybe(docx.leader, meeting.leader),
    ...maybe(docx.minuteTaker, meeting.minuteTaker),
    ...(edition === null
      ? [line(null, docx.draft)]
      : [line(docx.edition, docx.editionOut(edition.edition, dayText(dayOfInstant(edition.at), language)))]),
    ...(edition !== null && edition.edition < current
      ? [line(null, docx.replaced(edition.edition + 1, dayText(dayOfInstant(replacedAt), language)))]
      : []),
    ...(edition ?? agenda).items.flatMap((item, at): AgendaLine[] => {
      const shown = told || !item.closed;
      const { source } = item;
      return [
        { kind: 'heading', label: null, text: text.numbered(at + 1, titleTold(item, told, text)) },
        ...(item.closed && shown ? [line(null, text.closedItem)] : []),
        ...maybe(docx.kind, item.kind === null ? null : text.kinds[item.kind]),
        ...maybe(docx.minutes, item.minutes?.toString() ?? null),
        ...(item.waited === null ? [] : [line(null, text.waited[item.waited])]),
        ...(shown && source !== null
          ? [
              line(
                docx.source,
                `“${source.quote.replace(/\s+/gu, ' ')}” (${source.document}, ${source.place})`,
              ),
            ]
          : []),
        ...(shown
          ? linesIn(item.recommendation ?? '').map((one, first) =>
              line(first === 0 ? docx.recommendation : null, one),
            )
          : []),
        ...(shown && item.attachments.length > 0
          ? [line(docx.attachments, item.attachments.join(', '))]
          : []),
      ];
    }),
  ];
};

const paragraph = ({ kind, label, text }: AgendaLine): Paragraph => {
  if (kind === 'title') return new Paragraph({ text, heading: HeadingLevel.TITLE });
  if (kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const runs = [
    ...(label === null ? [] : [new TextRun({ text: `${label}: `, bold: true })]),
    new TextRun(text),
  ];
  return new Paragraph({ children: runs, spacing: { after: 80 } });
};

/** An agenda as a Word file. */
export const agendaDocx = (lines: readonly AgendaLine[], language: Language): Promise<Buffer> => {
  const value = language === 'en' ? 'en-GB' : 'da-DK';
  return Packer.toBuffer(
    new Document({
      creator: 'Punkt',
      title: lines[0]?.text ?? '',
      styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value } } } } },
      sections: [{ children: lines.map(paragraph) }],
    }),
  );
};
