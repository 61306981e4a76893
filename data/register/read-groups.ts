import type { GroupRecord } from '../model/paper.ts';
import type { Statement } from '../model/source.ts';
import type { Fact, Relation } from './fact.ts';
import type { PaperReading } from './paper-reading.ts';

/** The facts a paper states about a group: its parent, what it replaced, its seats, tasks, rules and limits. */
export const groupFacts = (reading: PaperReading, group: GroupRecord): Fact[] => {
  const subject = reading.find('group', group.name, group.parent);
  if (subject === null) return [];
  const period = { validFrom: group.validFrom, validTo: group.validTo };
  const at = (field: string) => group.sources[field] ?? group.source;
  const one = (relation: Relation, object: string, field: string, quality: string | null = null): Fact =>
    reading.fact(subject, relation, object, at(field), {
      ...period,
      quality,
      objectId: reading.find('group', object, null),
    });
  const all = (relation: Relation, statements: readonly Statement[]): Fact[] =>
    statements.map((statement) => reading.fact(subject, relation, statement.text, statement.source, period));

  return [
    ...(group.parent === null ? [] : [one('parent', group.parent, 'parent')]),
    ...group.replaces.map((old) => one('replaces', old, 'replaces')),
    ...all('task', group.tasks),
    ...group.seats.map((seat) =>
      reading.fact(subject, 'seat', seat.text, seat.source, { ...period, quality: String(seat.count) }),
    ),
    ...all('chair', group.chairs),
    ...all('contact', group.contacts),
    ...all('secretariat', group.secretariat === null ? [] : [group.secretariat]),
    ...all('meeting-rule', group.meetingRules),
    ...all('limit', group.limits),
    ...(group.validFrom === null && group.validTo === null
      ? []
      : [one('period', group.name, group.sources['validTo'] === undefined ? 'validFrom' : 'validTo')]),
  ];
};
