import assert from 'node:assert/strict';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { sharedIsAbsent, hasShared, shared } from '../../ask/eval/shared.ts';
import { shownIn } from '../../decide/chat/group-in-teams.ts';
import { samples } from '../../teams/import-sample.ts';
import { people } from '../../teams-double/demo/people.ts';
import { startDemo, type Demo } from '../../teams-double/demo/start-demo.ts';

/** What a reminder card told, and on which day it came. */
interface Came {
  day: string;
  card: string;
}

/** More moves than this would be no demo. */
const mostMoves = 80;

for (const [name, corpus] of [
  ['the samples', samples],
  ['the papers in ../shared', shared.papers],
] as const)
  describe(`the demo over ${name}, from 1 December 2023, as its clock is moved`, function () {
    this.timeout(120_000);
    let demo: Demo;
    const moments: string[] = [];
    before(async function () {
      if (corpus === shared.papers && !hasShared()) {
        console.log(`      (${sharedIsAbsent})`);
        this.skip();
      }
      demo = await startDemo({ now: '2023-12-01', corpus });
      for (let moves = 0; moves < mostMoves && demo.travel.now() < '2024-02-01'; moves += 1) {
        await demo.travel.move({ to: 'next' });
        moments.push(demo.travel.now());
      }
    });
    after(() => demo?.stop());

    /** The reminders somebody got, in order. */
    const got = (who: string): Came[] =>
      demo.teams
        .as(who)
        .in('personal')
        .messages()
        .filter((message) => message.from.isBot && /Du får den, fordi/.test(shownIn(message)))
        .map((message) => ({ day: danishTimeOf(message.at).day, card: shownIn(message) }));
    const toSecretary = (...words: RegExp[]): Came[] =>
      got(people.secretary).filter(({ card }) => words.every((word) => word.test(card)));
    const dueOn = (day: string): RegExp =>
      new RegExp(`"title":"Frist","value":"${day.replaceAll('.', '(?:\\\\\\\\)?\\.')}"`);

    it('goes from one reminder to the next, and each says where it stands', () => {
      assert.deepEqual(moments, moments.toSorted());
      const all = got(people.secretary);
      assert.ok(new Set(all.map(({ day }) => day)).size >= 8, String(all.length));
      for (const { card } of all) assert.match(card, /Det står der.*Referat \d+\. \p{L}+ 202\d, Punkt \d+/u);
    });

    it('tells of 13 December to Koordinationsgruppen before it, on it and after it', () => {
      const days = toSecretary(/Koordinationsgruppen/, dueOn('13. december 2023')).map(({ day }) => day);
      assert.deepEqual(days, ['2023-12-01', '2023-12-08', '2023-12-13', '2023-12-14']);
    });

    it('tells of the Hold 3 proposals by the day that was decided, and the first beside it', () => {
      const moved = toSecretary(dueOn('start januar 2024'), /Punkt 14/);
      assert.equal(moved[0]?.day, '2023-12-18');
      for (const { card } of moved) assert.match(card, /14\\*\. december 2023 \(flyttet\)/);
      assert.deepEqual(toSecretary(dueOn('14. december 2023'), /Punkt 14/), []);
    });

    it('tells of what is for 25 January 2024, and the contact of the municipality that is named', () => {
      const told = toSecretary(dueOn('25. januar 2024'));
      const items = new Set(
        told.map(({ card }) => /Referat 30\. november 2023, Punkt (\d+)/.exec(card)?.[1]),
      );
      assert.ok(items.size >= 2, [...items].join());
      const toContact = got(people.municipalChair).filter(({ card }) => dueOn('25. januar 2024').test(card));
      assert.ok(toContact.length >= 2);
      for (const { card } of toContact) assert.match(card, /du svarer for Esbjerg Kommune/);
    });
  });
