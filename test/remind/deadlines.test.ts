import assert from 'node:assert/strict';
import { registerOfFolder } from '../../bot/commands/load-register.ts';
import { actorOf } from '../../bot/acting-in.ts';
import { deadlineCard } from '../../bot/remind/chat/deadline-card.ts';
import { contactDirectorsIn } from '../../bot/remind/rules/deadlines/contact-directors.ts';
import { askedFor, deriveDeadlines, ownDeadline, remindersOf, whoActs } from '../../bot/remind/remind.ts';
import { meetingDeadlines } from '../../bot/remind/rules/deadlines/from-meetings.ts';
import { paperDeadlines } from '../../bot/remind/rules/deadlines/from-papers.ts';
import { periodDeadlines } from '../../bot/remind/rules/deadlines/from-periods.ts';
import { keptAs, withdrawn } from '../../bot/remind/rules/keep.ts';
import { withClosing } from '../../bot/remind/rules/closed-later.ts';
import { meetingsOf, proposeYear } from '../../bot/meet/meet.ts';
import { rangeOf } from '../../data/model/time.ts';
import type { StatedDeadline } from '../../data/model/deadline.ts';
import type { Register } from '../../data/register/register.ts';
import type { Thing } from '../../data/register/thing.ts';
import { group, personOf, quarterly, roster } from '../meet/fixtures.ts';
import { deadline } from './deadline-fixtures.ts';

const known = '2020-01-01T09:00:00.000Z';

describe('deadlines', () => {
  let register: Register;
  let niveau: Thing;
  let found: StatedDeadline[];
  const named = (name: RegExp): Thing => {
    const thing = [...register.things.values()].find((one) => one.kind === 'group' && name.test(one.name));
    assert.ok(thing, String(name));
    return thing;
  };
  before(async () => {
    const read = await registerOfFolder('data/samples');
    assert.ok(read);
    register = read;
    niveau = named(/Sydvestjylland - Fagligt strategisk niveau/u);
    found = paperDeadlines(register, niveau, group.id);
  });

  it('from papers have their day, their party where one is named, their item and their places', () => {
    const own = found.find(({ text }) => /Esbjerg Kommune beskriver/u.test(text));
    assert.deepEqual([own?.when, own?.responsible], ['2024-01-25', 'Esbjerg Kommune']);
    assert.match(own?.item ?? '', /^5 /u);
    const sent = found.find(({ when }) => when === '2023-12-13');
    assert.deepEqual(
      [sent?.kind, sent?.responsible],
      ['hard', null],
      'no party is named, and none is guessed',
    );
    for (const { sources, statedOn } of found) {
      assert.ok(sources.length > 0 && sources.every(({ quote }) => quote !== ''));
      assert.ok(statedOn !== null);
    }
  });

  it('that a decision moved have the decided day, keep the first, and remind of the first no more', () => {
    const moved = found.filter(({ first }) => first !== null);
    assert.equal(moved.length, 1);
    const [one] = moved;
    assert.equal(one?.first, '2023-12-14');
    assert.deepEqual(one?.when, { words: 'start januar 2024', from: '2024-01-01', to: '2024-01-10' });
    assert.ok(!found.some(({ item, when }) => item === one?.item && when === '2023-12-14'));
  });

  it('that are vague keep their words and their range, and those without a day have none', () => {
    const vague = found.filter(({ when }) => when !== null && typeof when !== 'string');
    assert.ok(vague.some(({ when }) => typeof when === 'object' && when?.words === 'udgangen af april 2024'));
    assert.ok(found.some(({ when }) => when === null));
  });

  it('are the same however often the papers are read', () => {
    assert.deepEqual(paperDeadlines(register, niveau, group.id), found);
    assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
  });

  it('from periods are when a mandate in force ends, never a date of review, and none from a draft', () => {
    const ends = periodDeadlines(register, named(/stående arbejdsgruppe.*nærmiljø/iu), group.id);
    assert.deepEqual(
      ends.map(({ when }) => when),
      ['2027-12-31'],
    );
    assert.deepEqual(periodDeadlines(register, named(/^SOF-Lillebælt/u), group.id), []);
  });

  it('from meetings are the agenda by its day and the meeting itself; none of one that is cancelled', () => {
    const year = meetingsOf(proposeYear(quarterly, 2027), {
      group,
      by: personOf('S'),
      at: '2026-11-27T09:00:00.000Z',
      rules: quarterly,
      options: {},
    });
    const all = meetingDeadlines(year);
    assert.equal(all.length, 10, 'four meetings and a theme meeting, two each; the chairs have no agenda');
    const agenda = all.find(({ id }) => id === 'agenda-2027-ordinary-1');
    assert.deepEqual([agenda?.when, agenda?.sources.length], ['2027-02-02', 1]);
    assert.deepEqual(meetingDeadlines(year.map((one) => ({ ...one, state: 'cancelled' as const }))), []);
  });

  it('from people are read out of what they write, in Danish and English', () => {
    const today = '2026-11-27';
    const said: [string, unknown][] = [
      ['mind os om at sende budgettet den 3. marts', ['us', 'sende budgettet', '2027-03-03']],
      ['Mind mig om den 3. marts 2027 at ringe til Karen', ['me', 'ringe til Karen', '2027-03-03']],
      ['husk mig på at læse referatet senest 4/12', ['me', 'læse referatet', '2026-12-04']],
      ['remind me to call the hospital on 3 March 2027', ['me', 'call the hospital', '2027-03-03']],
      ['mind os om at sende budgettet', null],
      ['mind os om at sende budgettet den 3. marts 2020', null],
      ['hvornår er næste møde?', null],
    ];
    for (const [text, expected] of said) {
      const asked = askedFor(text, today);
      assert.deepEqual(asked && [asked.who, asked.what, asked.when], expected, text);
    }
    const asked = askedFor('mind mig om at ringe den 3. marts', today);
    assert.ok(asked);
    assert.equal(ownDeadline(group.id, 'a:b', asked).id, ownDeadline(group.id, 'a:b', asked).id);
    assert.notEqual(ownDeadline(group.id, 'a:b', asked).id, ownDeadline(group.id, 'a:c', asked).id);
  });

  it('reach the contacts of the party, its members, a role, and the secretary where nobody resolves', () => {
    const who = (responsible: string | null) => {
      const { people, resolved } = whoActs(deadline({ responsible }), roster);
      return [people, resolved];
    };
    assert.deepEqual(who('Vestby Kommune'), [[personOf('Karen')], true]);
    assert.deepEqual(who('Østby Kommune'), [[personOf('Mads')], true]);
    assert.deepEqual(who('Vestby Kommune og Østby Kommune'), [[personOf('Karen'), personOf('Mads')], true]);
    assert.deepEqual(who('Sekretariatet'), [[personOf('Signe')], true]);
    assert.deepEqual(who('formandskabet'), [[personOf('Carl')], true]);
    assert.deepEqual(who('Hospitalet'), [[personOf('Signe')], false]);
    assert.deepEqual(who(null), [[personOf('Signe')], false]);
    const handed = whoActs(deadline({}, { handedTo: [personOf('Mads')] }), roster);
    assert.deepEqual(handed, { people: [personOf('Mads')], resolved: true });
  });

  it('are escalated to contact directors only where the group’s mandate names them, with its words', () => {
    const names = contactDirectorsIn(register, named(/behandling i borgerens nærmiljø/));
    assert.match(names?.quote ?? '', /kontaktdirektør/);
    assert.equal(contactDirectorsIn(register, niveau), null);
    const toDirectors = (contactDirectors: StatedDeadline['contactDirectors']) =>
      remindersOf(deadline({ contactDirectors }), {
        roster,
        preferencesOf: () => null,
        now: '2027-03-11T08:00:00.000Z',
      })
        .filter(({ recipient }) => recipient.kind === 'person' && recipient.person === personOf('Dorte'))
        .map(({ why, due }) => `${why} ${due.slice(0, 10)}`);
    assert.deepEqual(toDirectors(null), [], 'a role alone is no mandate');
    assert.deepEqual(toDirectors(names), ['escalated 2027-03-22']);
    const card = (reader: string) =>
      JSON.stringify(
        deadlineCard({
          ...{ deadline: deadline({ contactDirectors: names }), roster, register, preferences: null },
          ...{
            actor: actorOf(roster, personOf(reader)),
            nameOf: () => null,
            mayRead: () => true,
            language: 'da' as const,
          },
          ...{ now: '2027-03-22T08:00:00.000Z', why: 'escalated' as const },
        }).card,
      );
    assert.match(card('Dorte'), /nævner dig som kontaktdirektør.*kontaktdirektør(?:er|en|erne)?/);
    assert.doesNotMatch(card('Signe'), /kontaktdirektør/);
  });

  it('keep what people did with them when their origin is read again, until it decides another day', () => {
    const one = deadline({}, { postponed: { to: '2027-03-20', from: '2027-03-10' }, version: 1 });
    assert.equal(keptAs(one, { ...one.stated }, known), one, 'nothing new: the same object');
    assert.equal(keptAs(one, { ...one.stated, text: 'Rettet.' }, known).postponed?.to, '2027-03-20');
    assert.equal(keptAs(one, { ...one.stated, when: '2027-04-01' }, known).postponed, null);
    assert.equal(withdrawn(one).state, 'withdrawn');
    assert.equal(keptAs(withdrawn(one), one.stated, known).state, 'open');
    assert.equal(withdrawn({ ...one, state: 'done' }).state, 'done');
  });

  it('are proposed as done by a later decision on the same matter, with its place', () => {
    const closing = withClosing(register, niveau);
    const closed = found
      .map((stated) => ({ stated, source: closing(keptAs(null, stated, known)) }))
      .filter(({ source }) => source !== null);
    for (const { source } of closed) assert.match(source?.place ?? '', /25\. januar 2024/u);
    const unrelated = found[0];
    assert.ok(unrelated);
    assert.equal(closing(keptAs(null, { ...unrelated, item: '9 Noget helt andet' }, known)), null);
    assert.equal(closing(keptAs(null, { ...unrelated, statedOn: '2030-01-01' }, known)), null);
  });

  it('come together from all origins for a roster by its name and region', () => {
    const all = deriveDeadlines(
      { register, meetings: [], ballots: [] },
      { groupId: group.id, name: niveau.name, region: niveau.region },
    );
    assert.deepEqual(all.map(({ id }) => id).sort(), found.map(({ id }) => id).sort());
    assert.ok(all.every(({ when }) => when === null || rangeOf(when).from !== undefined));
  });
});
