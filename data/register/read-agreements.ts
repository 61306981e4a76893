import type { AgreementRecord } from '../model/paper.ts';
import type { Fact } from './fact.ts';
import { citationOf } from './citations.ts';
import type { PaperReading } from './paper-reading.ts';

/**
 * The facts a paper states about an agreement. The owner is only who a paper says maintains it; who approved,
 * revises or implements it are facts of their own and make nobody its owner.
 */
export const agreementFacts = (reading: PaperReading, agreement: AgreementRecord): Fact[] => {
  const subject = reading.find('agreement', agreement.title, null);
  if (subject === null) return [];
  const { groups } = reading.paper.paper;
  // A mandate's portfolio holds as long as the mandate does.
  const owning = groups.find((group) => group.name === agreement.owner);
  const at = (field: string) => agreement.sources[field] ?? agreement.source;
  const line = citationOf(reading.paper, agreement.source);
  return [
    ...(agreement.owner === null
      ? []
      : [
          reading.fact(subject, 'owner', agreement.owner, at('owner'), {
            objectId: reading.find('group', agreement.owner, null),
            also: [line],
            validFrom: owning?.validFrom ?? null,
            validTo: owning?.validTo ?? null,
          }),
        ]),
    ...agreement.parties.map((party) => reading.fact(subject, 'party', party, at('parties'))),
    ...agreement.approvals.map((approval) =>
      reading.fact(subject, 'approval', approval.body, approval.source, {
        objectId: reading.find('group', approval.body, null),
        quality: `${approval.state}: ${approval.what}`,
        when: approval.date,
      }),
    ),
    ...agreement.events.map((event) =>
      reading.fact(subject, 'event', event.text, event.source, { when: event.date }),
    ),
  ];
};
