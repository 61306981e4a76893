import assert from 'node:assert/strict';
import { agendasOf } from '../../../bot/ask/showing/agenda.ts';
import { agreementInput } from '../../../bot/ask/showing/inputs/agreement-input.ts';
import { decisionInput, undecidedInput } from '../../../bot/ask/showing/inputs/decision-input.ts';
import { groupInput } from '../../../bot/ask/showing/inputs/group-input.ts';
import { meetingInput } from '../../../bot/ask/showing/inputs/meeting-input.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Thing } from '../../../data/register/thing.ts';
import { draft, mandate, minutes } from '../../register/papers.ts';
import { samplesRegister, sightOf } from './sights.ts';

const thing = (register: Register, kind: Thing['kind'], name: string): Thing => {
  const found = [...register.things.values()].find((one) => one.kind === kind && one.names.includes(name));
  assert.ok(found, name);
  return found;
};
const workingGroup = 'Den stående arbejdsgruppe for sårpleje';
const whole = buildRegister([mandate(), minutes(), draft()]);

describe('the card of a group', () => {
  it('holds its mandate with the places where it stands', () => {
    const card = groupInput(thing(whole, 'group', workingGroup), sightOf(whole), 'da');
    assert.deepEqual(card.tasks, [
      {
        text: 'Gruppen skal følge udviklingen i sårpleje.',
        place: { document: 'mandat.txt', place: 'Kommissorium 2. maj 2024, Formål' },
      },
      {
        text: 'Gruppen skal udarbejde forslag til nye aftaler.',
        place: { document: 'mandat.txt', place: 'Kommissorium 2. maj 2024, Formål' },
      },
    ]);
    assert.equal(card.parent?.text, 'Strategisk Sundhedsstyregruppe');
    assert.deepEqual(
      card.replaces.map(({ text }) => text),
      ['Sårgruppen', 'Arbejdsgruppen for kompression'],
    );
    assert.deepEqual([card.period, card.note, card.limits, card.chairs], [null, null, [], []]);
  });

  it('does not let a draft replace it', () => {
    const card = groupInput(thing(whole, 'group', workingGroup), sightOf(whole), 'da');
    assert.deepEqual(card.replacedBy, []);
  });

  it('says once that all of it stands in a draft', () => {
    const card = groupInput(thing(whole, 'group', 'Lokalforum Vest'), sightOf(whole), 'da');
    assert.equal(card.note, 'Det står i et udkast, som ikke gælder.');
    assert.deepEqual(
      card.tasks.map(({ text }) => text),
      ['Lokalforum Vest koordinerer lokale indsatser mod liggesår.'],
    );
  });

  it('says that its papers are of a later day', () => {
    const card = groupInput(
      thing(whole, 'group', workingGroup),
      sightOf(whole, { asOf: '2024-01-01' }),
      'da',
    );
    assert.equal(
      card.note,
      'Pr. 1. januar 2024 siger papirerne det ikke; det, der står her, er fra et papir af 2. maj 2024.',
    );
  });

  it('tells what a replaced version said as that, while it held', () => {
    const newer = mandate('nyere.txt');
    const document = { ...newer.paper.document, date: '2024-09-01' };
    const old = mandate('gammelt.txt', 'nyere.txt');
    const both = buildRegister([old, { ...newer, paper: { ...newer.paper, document } }]);
    const then = groupInput(thing(both, 'group', workingGroup), sightOf(both), 'en');
    assert.equal(then.note, 'This stands in a version that a newer one has replaced since.');
    const now = groupInput(thing(both, 'group', workingGroup), sightOf(both, { asOf: '2025-01-01' }), 'en');
    assert.equal(now.note, null);
  });
});

describe('the card of an agreement', () => {
  it('tells the owner, and whom the owner replaced', () => {
    const card = agreementInput(
      thing(whole, 'agreement', 'Samarbejdsaftale om kompression'),
      sightOf(whole),
      'da',
    );
    assert.equal(card.owner?.text, workingGroup);
    assert.deepEqual(
      card.formerOwners.map(({ text }) => text),
      ['Arbejdsgruppen for kompression, som den nuværende ejer erstattede'],
    );
    assert.deepEqual(card.suggestions, ['Hvem ejer samarbejdsaftalen om kompression?']);
  });

  it('leaves the owner open before any paper tells of one, and says who is told of later', () => {
    const before = sightOf(whole, { asOf: '2024-01-01' });
    const card = agreementInput(thing(whole, 'agreement', 'Samarbejdsaftale om kompression'), before, 'da');
    assert.equal(card.owner, null);
    assert.match(
      card.note ?? '',
      /^Hvem der ejede aftalen pr\. 1\. januar 2024, siger papirerne ikke; senere hører den under/,
    );
  });

  it('tells that papers differ about the owner, each with its place', () => {
    const other = mandate('andet.txt');
    other.paper.agreements = other.paper.agreements.map((one) => ({
      ...one,
      owner: 'Strategisk Sundhedsstyregruppe',
    }));
    const both = buildRegister([mandate(), other]);
    const card = agreementInput(
      thing(both, 'agreement', 'Samarbejdsaftale om kompression'),
      sightOf(both),
      'da',
    );
    assert.match(
      card.owner?.text ?? '',
      /^Papirerne er ikke enige: .*\(Kommissorium 2\. maj 2024, Formål · .*\); .*\.$/,
    );
  });
});

describe('the card of a meeting', () => {
  const [meeting] = agendasOf(whole).meetings;
  assert.ok(meeting);

  it('tells when, where, what and who, written out', () => {
    const card = meetingInput(meeting, sightOf(whole), 'da');
    assert.deepEqual(
      [card.date, card.time, card.where],
      ['torsdag den 3. februar 2022', 'kl. 10.00', 'Lokale 7'],
    );
    assert.deepEqual(
      card.items.map(({ number, outcome }) => [number, outcome]),
      [
        [1, 'adopted'],
        [2, 'adopted-changed'],
        [3, null],
      ],
    );
    assert.deepEqual(card.attendance, {
      present: ['Bodil Testrup', 'Bodil Prøvegaard'],
      absent: ['Karsten Fiktionsen'],
    });
    assert.equal(meetingInput(meeting, sightOf(whole), 'en').date, 'Thursday 3 February 2022');
  });

  it('says that only the agenda is known', () => {
    const paper = minutes();
    const document = { ...paper.paper.document, kind: 'dagsorden' as const };
    const agenda = buildRegister([{ ...paper, paper: { ...paper.paper, document } }]);
    const [called] = agendasOf(agenda).meetings;
    assert.ok(called);
    assert.match(meetingInput(called, sightOf(agenda), 'da').note ?? '', /Kun dagsordenen er læst ind/);
  });
});

describe('the card of a decision', () => {
  const points = agendasOf(whole).points;

  it('quotes it, and tells that a deadline was moved', () => {
    const point = points.find(({ item }) => item.number === 2);
    assert.ok(point?.decision);
    const card = decisionInput({ ...point, decision: point.decision }, sightOf(whole), 'da');
    assert.equal(
      card.text,
      'Processen blev godkendt, men fristen rykkes fra den 1. marts 2022 til den 1. april 2022.',
    );
    assert.equal(card.note, 'En frist er flyttet fra 1. marts 2022 til 1. april 2022.');
  });

  it('is none for an item with a recommendation alone', () => {
    const point = points.find(({ item }) => item.number === 3);
    assert.ok(point);
    const card = undecidedInput(point, sightOf(whole), 'da');
    assert.match(card.lead, /Papirerne siger ikke, hvad der blev besluttet; her er indstillingen\.$/);
    assert.deepEqual(
      card.citations.map(({ quote }) => quote),
      ['Det indstilles, at udvalget godkender den nye bygning.'],
    );
  });
});

describe('the cards of the samples', () => {
  const flat = (text: string) => text.replace(/[-‐­]?\s+|\*/gu, '').toLowerCase();

  it('hold nothing that does not stand in the paper they name', async () => {
    const register = await samplesRegister();
    const texts = new Map([...register.papers.values()].map(({ file, raw }) => [file, flat(raw.text)]));
    const sight = sightOf(register, { takesQuestions: false });
    let statements = 0;
    for (const one of register.things.values()) {
      if (one.kind !== 'group') continue;
      const card = groupInput(one, sight, 'da');
      for (const { text, place } of [
        ...card.tasks,
        ...card.limits,
        ...card.contacts,
        ...card.meetingRules,
        ...card.chairs,
      ]) {
        const said =
          text
            .replace(/ \((?:kun i et udkast|udløbet|først i|senere erstattet)[^)]*\)$/u, '')
            .split(', formand')[0] ?? '';
        assert.ok(place !== null && texts.get(place.document)?.includes(flat(said)), `${one.name}: ${text}`);
        statements++;
      }
    }
    for (const point of agendasOf(register).points) {
      if (point.decision === null) continue;
      const { text, place } = decisionInput({ ...point, decision: point.decision }, sight, 'da');
      assert.ok(place !== null && register.papers.get(point.paper.documentId)?.raw.text.includes(text));
      statements++;
    }
    assert.ok(statements > 60);
  });
});
