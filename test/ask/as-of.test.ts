import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ask, reach } from '../../bot/ask/ask.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { holdsOn } from '../../data/register/as-of.ts';
import { dayOf } from '../../data/register/paper-names.ts';
import type { RegisterPaper } from '../../data/register/register.ts';
import { draft, mandate, minutes } from '../register/papers.ts';

const papers = [mandate(), minutes(), draft()];
const register = buildRegister(papers);
const owner = 'Hvem ejer aftalen om kompression?';
/** How a lead says that what it tells is not of the day asked about. */
const saysLater = /siger papirerne (?:det )?ikke|først senere|papers do not say|only later/u;

const questions = [
  owner,
  'Who owns the agreement on kompression?',
  'hvem ejer sårplejeaftalen',
  'Hvilke aftaler har arbejdsgruppen for sårpleje?',
  'Hvilke opgaver har den stående arbejdsgruppe for sårpleje?',
  'who are the members of den stående arbejdsgruppe for sårpleje?',
  'Hvem refererer den stående arbejdsgruppe for sårpleje til?',
  'what replaced Sårgruppen?',
  'Hvad blev besluttet om sårplejeaftalen?',
  'Hvornår mødtes Udvalget for Nære Tilbud?',
  'when is the deadline for forslag til projekter?',
  'Hvilke bilag er der til punktet om status på sårplejeaftalen?',
  'Hvem er formand for Udvalget for Nære Tilbud?',
  'Hvem var fraværende på mødet i Udvalget for Nære Tilbud?',
  'hvad betyder TFS?',
  'Hvem betjener gruppen for sårpleje?',
];

/** A mandate whose body has a stated period. */
const inTerm = (from: string | null, to: string | null): RegisterPaper => {
  const paper = mandate();
  const [first] = paper.paper.groups;
  assert.ok(first !== undefined);
  first.validFrom = from;
  first.validTo = to;
  return paper;
};

describe('an answer about a day', () => {
  it('does not take a later paper for how things were, but tells what it says', () => {
    const given = ask({ text: owner, asOf: '2023-12-01' }, register);
    assert.equal(given.status, 'answered');
    assert.match(given.lead, /pr\. 1\. december 2023, siger papirerne ikke/u);
    assert.match(given.lead, /kommissoriet af 2\. maj 2024 hører den under Den stående arbejdsgruppe/u);
    assert.match(given.lead, /før den gruppe var det Arbejdsgruppen for kompression/u);
    assert.match(given.citations[0]?.quote ?? '', /afløser Sårgruppen og Arbejdsgruppen for kompression/u);
  });

  it('says so of a day the question itself names', () => {
    assert.match(
      ask({ text: 'Hvem ejede aftalen om kompression i december 2023?' }, register).lead,
      /pr\. december 2023, siger papirerne ikke/u,
    );
  });

  it('says only that the papers do not say, where nothing was replaced', () => {
    const paper = mandate();
    for (const one of paper.paper.groups) one.replaces = [];
    const { lead } = ask({ text: owner, asOf: '2023-12-01' }, buildRegister([paper]));
    assert.match(lead, saysLater);
    assert.doesNotMatch(lead, /før den gruppe/u);
  });

  it('takes a stated start before the paper as a start', () => {
    const { lead } = ask({ text: owner, asOf: '2024-02-01' }, buildRegister([inTerm('2024-01-01', null)]));
    assert.match(lead, /hører under Den stående arbejdsgruppe/u);
    assert.doesNotMatch(lead, saysLater);
  });

  it('tells what is past its stated end as past', () => {
    const ended = buildRegister([inTerm('2024-01-01', '2025-12-31')]);
    for (const text of [owner, 'Hvilke opgaver har den stående arbejdsgruppe for sårpleje?']) {
      assert.match(ask({ text, asOf: '2026-01-01' }, ended).lead, /^Perioden udløb \(31\. december 2025\)/u);
      assert.doesNotMatch(ask({ text, asOf: '2025-12-31' }, ended).lead, /udløb/u);
    }
  });

  it('says how old the paper is to who asks how things are now', () => {
    const asked = (asOf: string) => ask({ text: `${owner.slice(0, -1)} nu?`, asOf }, register).lead;
    assert.match(asked('2026-06-01'), /papiret er over to år gammelt\.$/u);
    assert.doesNotMatch(asked('2024-06-01'), /gammelt/u);
  });

  it('does not give minutes of long ago for the present, but shows them with their day', () => {
    const text = 'Hvem er formand for Udvalget for Nære Tilbud nu?';
    const given = ask({ text, asOf: '2026-01-01' }, register);
    assert.equal(given.status, 'unknown');
    assert.match(given.lead, /nu, siger papirerne ikke.*3\. februar 2022/u);
    assert.match(given.nearest[0]?.quote ?? '', /Bodil Testrup/u);
    assert.equal(ask({ text, asOf: '2022-03-01' }, register).status, 'answered');
  });

  it('tells a deadline that has gone by as past', () => {
    const asked = (asOf: string) =>
      ask({ text: 'Hvad er fristen for forslag til projekter?', asOf }, register);
    assert.match(asked('2022-03-01').lead, /^Fristen er 1\. april 2022/u);
    assert.match(asked('2022-05-01').lead, /^Fristen var 1\. april 2022/u);
  });

  it('never tells what was only expected as done, nor as due', () => {
    const paper = minutes();
    for (const one of paper.paper.deadlines) Object.assign(one, { kind: 'expected', movedFrom: null });
    const { lead } = ask(
      { text: 'Hvornår er forslag til projekter klar?', asOf: '2023-01-01' },
      buildRegister([paper]),
    );
    assert.match(lead, /^Det var ventet 1\. april 2022.*om det skete, siger det ikke/u);
  });

  it('tells the day of a meeting that is only called as ahead, and asks the agenda before its day', () => {
    const paper = minutes();
    paper.paper.document.kind = 'dagsorden';
    const called = buildRegister([paper]);
    const asked = (asOf: string) =>
      ask({ text: 'Hvornår mødes Udvalget for Nære Tilbud?', asOf }, called).lead;
    assert.match(asked('2022-01-20'), /^Udvalget for Nære Tilbud mødes den 3\. februar 2022/u);
    assert.match(asked('2022-02-20'), /^Udvalget for Nære Tilbud mødtes den 3\. februar 2022/u);
  });

  it('answers out of the version that counted on that day', () => {
    const older = mandate('gammel.txt', 'ny.txt');
    const newer = mandate('ny.txt');
    newer.paper.document.date = '2025-05-02';
    for (const one of newer.paper.agreements) one.owner = 'Lymfegruppen';
    const both = buildRegister([older, newer]);
    const told = (asOf: string) => ask({ text: owner, asOf }, both).citations.map((one) => one.document);
    assert.deepEqual([...new Set(told('2024-12-01'))], ['gammel.txt']);
    assert.deepEqual([...new Set(told('2025-12-01'))], ['ny.txt']);
    const replaced = both.facts.filter((fact) => fact.document === 'gammel.txt');
    assert.ok(replaced.every((fact) => holdsOn(fact, '2025-05-02') === 'not-in-force'));
  });

  it('never quotes a paper of a later day as the present', () => {
    const days = fc.date({
      min: new Date('2021-06-01'),
      max: new Date('2025-06-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        days,
        fc.constantFrom('Syddanmark', 'Sjælland', null),
        (text, date, region) => {
          const asOf = date.toISOString().slice(0, 10);
          const { answer, choice } = reach({ text, asOf, region }, register);
          const isLater = ({ document }: { document: string }) => {
            const paper = register.papers.get(document);
            return paper !== undefined && (dayOf(paper) ?? '') > asOf;
          };
          if (answer.citations.some(isLater))
            assert.match(answer.lead, saysLater, `${asOf} ${text}: ${answer.lead}`);
          if (choice.status === 'answered' && choice.candidate.later !== true)
            assert.deepEqual(answer.citations.filter(isLater), []);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is not changed by a paper of a later day where the papers of the day answer', () => {
    const told = [
      'Hvem er formand for Udvalget for Nære Tilbud?',
      'hvad betyder TFS?',
      'Hvad blev besluttet om sårplejeaftalen?',
    ];
    const without = buildRegister([minutes()]);
    for (const text of told) {
      const asked = { text, asOf: '2023-01-01', region: 'Sjælland' };
      assert.deepEqual(ask(asked, register).citations, ask(asked, without).citations, text);
    }
  });
});
