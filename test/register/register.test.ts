import assert from 'node:assert/strict';
import { holding, holdsOn, since } from '../../data/register/as-of.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { conflictsOf } from '../../data/register/conflicts.ts';
import type { Register } from '../../data/register/register.ts';
import { predecessors, successors } from '../../data/register/succession.ts';
import type { Thing, ThingKind } from '../../data/register/thing.ts';
import { agreement, emptyPaper, group, placesIn, registerPaper } from './fixtures.ts';
import { draft, mandate, minutes } from './papers.ts';

const named = (register: Register, kind: ThingKind, name: string): Thing[] =>
  [...register.things.values()].filter((thing) => thing.kind === kind && thing.names.includes(name));
const one = (register: Register, kind: ThingKind, name: string): Thing => {
  const [thing, ...more] = named(register, kind, name);
  assert.ok(
    thing !== undefined && more.length === 0,
    `${named(register, kind, name).length} things named ${name}`,
  );
  return thing;
};
/** Groups a paper in a region names, and nothing else. */
const naming = (region: string | null, file: string, ...names: string[]) => {
  const text = names.join('\n');
  const { at } = placesIn(text);
  return registerPaper(text, {
    ...emptyPaper({ file, region }),
    groups: names.map((name) => group(name, at(name, 'Tekst'))),
  });
};

describe('the register', () => {
  it('is the same whatever the order of the papers', () => {
    const facts = (register: Register) =>
      register.facts.map((fact) => `${fact.relation} ${fact.object} ${fact.citation.quote}`).sort();
    assert.deepEqual(
      facts(buildRegister([mandate(), minutes(), draft()])),
      facts(buildRegister([draft(), minutes(), mandate()])),
    );
  });

  it('quotes every fact verbatim from its paper', () => {
    const register = buildRegister([mandate(), minutes(), draft()]);
    assert.ok(register.facts.length > 20);
    for (const { citation, document, also } of register.facts)
      for (const { quote } of [citation, ...also])
        assert.ok(register.papers.get(document)?.raw.text.includes(quote), quote);
  });

  describe('knows what is the same thing', () => {
    it('by name in any inflection, with or without its article', () => {
      const register = buildRegister([
        naming('Syddanmark', 'a', 'Den Strategiske Sundhedsstyregruppe', 'Strategisk sundhedsstyregruppe'),
      ]);
      assert.equal([...register.things.values()].length, 1);
    });

    it('by an abbreviation the glossary knows in the region', () => {
      const register = buildRegister([
        naming('Region Syddanmark', 'a', 'SSS'),
        naming('Syddanmark', 'b', 'Strategisk Sundhedsstyregruppe'),
      ]);
      assert.deepEqual(one(register, 'group', 'SSS').papers, ['a', 'b']);
    });

    it('but not by an abbreviation that means something else elsewhere', () => {
      const register = buildRegister([naming('Hovedstaden', 'a', 'SOF'), naming('Syddanmark', 'b', 'SOF')]);
      assert.equal(named(register, 'group', 'SOF').length, 2);
    });

    it('and keeps the same name in two regions apart', () => {
      const register = buildRegister([mandate(), minutes()]);
      assert.deepEqual(
        named(register, 'agreement', 'Sårplejeaftalen')
          .map((thing) => thing.region)
          .sort(),
        ['Sjælland', 'Syddanmark'],
      );
    });

    it('and keeps papers of unknown region apart', () => {
      const register = buildRegister([
        naming(null, 'a', 'Styregruppen for sår'),
        naming(null, 'b', 'Styregruppen for sår'),
      ]);
      assert.equal(named(register, 'group', 'Styregruppen for sår').length, 2);
    });

    it('and tells apart what every cluster has, by the body it is part of', () => {
      const text = 'Klynge Nord har et fagligt niveau. Klynge Syd har et fagligt niveau.';
      const { at } = placesIn(text);
      const paper = emptyPaper({ file: 'a', region: 'Syddanmark' });
      paper.groups = ['Nord', 'Syd'].map((name) =>
        group('fagligt niveau', at(`Klynge ${name} har et fagligt niveau.`, 'Tekst'), {
          parent: `Klynge ${name}`,
        }),
      );
      assert.equal(named(buildRegister([registerPaper(text, paper)]), 'group', 'fagligt niveau').length, 2);
    });

    it('and takes a short form for the one agreement in the region that it fits', () => {
      const text = 'Samarbejdsaftale om dræn i eget hjem. Dræn-aftalen blev drøftet.';
      const { at } = placesIn(text);
      const paper = emptyPaper({ file: 'a', region: 'Syddanmark' });
      paper.agreements = [
        agreement(
          'Samarbejdsaftale om dræn i eget hjem',
          at('Samarbejdsaftale om dræn i eget hjem', 'Tekst'),
        ),
        agreement('Dræn-aftalen', at('Dræn-aftalen', 'Tekst')),
      ];
      assert.equal(
        one(buildRegister([registerPaper(text, paper)]), 'agreement', 'Dræn-aftalen').name,
        'Samarbejdsaftale om dræn i eget hjem',
      );
    });
  });

  describe('as of a day', () => {
    const register = buildRegister([mandate(), minutes(), draft()]);
    const [owner] = register.about(one(register, 'agreement', 'Samarbejdsaftale om kompression').id, 'owner');

    it('tells the owner from the day of the paper on, and not before', () => {
      assert.ok(owner !== undefined);
      assert.equal(holdsOn(owner, '2024-05-02'), 'yes');
      assert.equal(holdsOn(owner, '2024-05-01'), 'unknown');
    });

    it('gives the day of the paper as such, never as an effective date', () => {
      assert.ok(owner !== undefined);
      assert.deepEqual(since(owner), { kind: 'stated', day: '2024-05-02' });
    });

    it('keeps to the period where a paper states one', () => {
      assert.ok(owner !== undefined);
      const inTerm = {
        ...owner,
        validFrom: '2024-01-01',
        validTo: { words: 'til udgangen af 2027', from: '2027-12-31', to: '2027-12-31' },
      };
      assert.deepEqual(
        ['2023-12-31', '2024-01-01', '2027-12-31', '2028-01-01'].map((day) => holdsOn(inTerm, day)),
        ['not-yet', 'yes', 'yes', 'no-longer'],
      );
      assert.deepEqual(since(inTerm), { kind: 'effective', day: '2024-01-01' });
    });

    it('never lets a draft hold', () => {
      const [task] = register.about(one(register, 'group', 'Lokalforum Vest').id, 'task');
      assert.ok(task !== undefined);
      assert.equal(holdsOn(task, '2030-01-01'), 'not-in-force');
    });

    it('lets a newer version hold in the place of the older, which stays citable', () => {
      const both = buildRegister([mandate('gammel.txt', 'ny.txt'), mandate('ny.txt')]);
      const facts = both.about(one(both, 'agreement', 'Samarbejdsaftale om kompression').id, 'owner');
      assert.equal(facts.length, 2);
      assert.deepEqual(
        holding(facts, '2024-06-01').map((fact) => fact.document),
        ['ny.txt'],
      );
    });

    it('keeps a conflict between papers as a conflict', () => {
      const other = mandate('anden.txt');
      for (const one of other.paper.agreements) one.owner = 'Lymfegruppen';
      const both = buildRegister([mandate(), other]);
      const { id } = one(both, 'agreement', 'Samarbejdsaftale om kompression');
      assert.deepEqual(
        conflictsOf(both, id, 'owner', '2024-06-01')
          .map((fact) => fact.object)
          .sort(),
        ['Den stående arbejdsgruppe for sårpleje', 'Lymfegruppen'],
      );
      assert.deepEqual(
        conflictsOf(
          register,
          one(register, 'agreement', 'Samarbejdsaftale om kompression').id,
          'owner',
          '2024-06-01',
        ),
        [],
      );
    });
  });

  describe('knows succession', () => {
    const register = buildRegister([mandate(), draft()]);
    const now = one(register, 'group', 'Den stående arbejdsgruppe for sårpleje');

    it('of several into one', () => {
      assert.deepEqual(
        predecessors(register, now.id)
          .map((fact) => fact.object)
          .sort(),
        ['Arbejdsgruppen for kompression', 'Sårgruppen'],
      );
    });

    it('from the old to the new', () => {
      const [after] = successors(register, one(register, 'group', 'Sårgruppen').id);
      assert.equal(after?.subject, now.id);
    });

    it('and takes a draft for no succession', () => {
      assert.deepEqual(successors(register, now.id), []);
    });
  });

  it('keeps recommendation and decision apart, and gives an item without a decision none', () => {
    const register = buildRegister([minutes()]);
    const items = [...register.things.values()].filter((thing) => thing.kind === 'item');
    const count = (relation: 'decision' | 'recommendation') =>
      items.map((item) => register.about(item.id, relation).length);
    assert.deepEqual(count('decision'), [1, 1, 0]);
    assert.deepEqual(count('recommendation'), [1, 0, 1]);
  });

  it('keeps both days of a moved deadline', () => {
    const [deadline] = buildRegister([minutes()]).facts.filter((fact) => fact.relation === 'deadline');
    assert.deepEqual([deadline?.when, deadline?.movedFrom], ['2022-04-01', '2022-03-01']);
  });

  it('hides the passages of superseded papers', () => {
    const register = buildRegister([mandate('gammel.txt', 'ny.txt'), mandate('ny.txt')]);
    assert.deepEqual([...new Set(register.passages().map((passage) => passage.document))], ['ny.txt']);
  });
});
