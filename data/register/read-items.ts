import type { AgendaItem, Paper } from '../model/paper.ts';
import { rangeOf } from '../model/time.ts';
import type { Fact } from './fact.ts';
import type { PaperReading } from './paper-reading.ts';

/** The meeting itself: who met, when and where; and when the same body is to meet again. */
export const meetingFacts = (reading: PaperReading, paper: Paper): Fact[] => {
  const { meeting } = paper;
  const subject = reading.body();
  if (subject === null) return [];
  return [
    ...(meeting === null
      ? []
      : [
          reading.fact(subject, 'met', meeting.place ?? '', meeting.source, {
            when: meeting.date,
            quality: meeting.time,
          }),
        ]),
    ...(paper.plannedMeetings ?? []).map((one) =>
      reading.fact(subject, 'planned-meeting', one.text, one.source, {
        when: one.date,
        quality: one.time,
        movedFrom: one.movedFrom,
      }),
    ),
  ];
};

/** What happened with one agenda item. A recommendation and a decision are never the same fact. */
export const itemFacts = (reading: PaperReading, item: AgendaItem): Fact[] => {
  const subject = reading.item(item);
  const more = { item: subject };
  return [
    reading.fact(subject, 'on-agenda', item.title, item.source, {
      ...more,
      quality: String(item.minutes ?? ''),
    }),
    ...item.recommendations.map((one) => reading.fact(subject, 'recommendation', one.text, one.source, more)),
    ...(item.decision === null
      ? []
      : [
          reading.fact(subject, 'decision', item.decision.text, item.decision.source, {
            ...more,
            quality: item.decision.outcome,
          }),
        ]),
    ...item.positions.map((one) =>
      reading.fact(subject, 'position', one.text, one.source, { ...more, quality: one.party }),
    ),
    ...item.attachments.map((one) =>
      reading.fact(subject, 'attachment', one.name, one.source, { ...more, quality: one.documentId }),
    ),
  ];
};

/** Follow-ups, deadlines and amounts; they hang on their item, or on the paper's body outside items. */
export const dueFacts = (reading: PaperReading, paper: Paper): Fact[] => {
  const hang = (number: number | null) => {
    const item = paper.items.find((one) => one.number === number && number !== null);
    return item === undefined ? null : reading.item(item);
  };
  const subjectOf = (number: number | null) => hang(number) ?? reading.body();
  const facts: Fact[] = [];
  for (const one of paper.followUps) {
    const subject = subjectOf(one.item);
    if (subject === null) continue;
    const more = { item: hang(one.item), quality: one.responsible, when: one.due };
    facts.push(reading.fact(subject, 'follow-up', one.text, one.source, more));
  }
  for (const one of paper.deadlines) {
    const subject = subjectOf(one.item);
    if (subject === null) continue;
    const more = {
      item: hang(one.item),
      quality: one.kind,
      when: one.date,
      movedFrom: one.movedFrom?.date ?? null,
      also: one.movedFrom?.source == null ? [] : [reading.cite(one.movedFrom.source)],
      validTo: rangeOf(one.date).to,
    };
    facts.push(reading.fact(subject, 'deadline', one.text, one.source, more));
  }
  for (const one of paper.amounts) {
    const subject = subjectOf(one.item);
    if (subject === null) continue;
    const more = { item: hang(one.item), quality: String(one.kroner) };
    facts.push(reading.fact(subject, 'amount', one.text, one.source, more));
  }
  return facts;
};
