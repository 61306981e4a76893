import type { Paper } from '../model/paper.ts';
import type { Fact } from './fact.ts';
import type { PaperReading } from './paper-reading.ts';

/** Who the paper names, in which role, and who of the listed was not there. */
export const peopleFacts = (reading: PaperReading, paper: Paper): Fact[] =>
  paper.people.flatMap((person) => {
    const subject = reading.find('person', person.name, null);
    if (subject === null) return [];
    const post = [person.role, person.title, person.organisation, person.party].filter(
      (part) => part !== null,
    );
    // Only who is on the list is of the body; a chair named in the text chairs something else.
    const listed = person.absent !== null;
    const facts = [
      reading.fact(subject, 'role', post.join(', '), person.source, {
        objectId: listed ? reading.body() : null,
        quality: person.role,
      }),
    ];
    if (listed)
      facts.push(
        reading.fact(subject, 'attendance', person.absent === true ? 'absent' : 'present', person.source, {
          objectId: reading.body(),
          when: paper.meeting?.date ?? null,
        }),
      );
    return facts;
  });

/** Abbreviations the paper itself writes out. They hold in that paper's region only. */
export const meaningFacts = (reading: PaperReading, paper: Paper): Fact[] =>
  Object.entries(paper.abbreviations).flatMap(([short, { meaning, source }]) => {
    const subject = reading.find('term', short, null);
    return subject === null ? [] : [reading.fact(subject, 'meaning', meaning, source)];
  });
