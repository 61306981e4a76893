import assert from 'node:assert/strict';
import { noRules } from '../../bot/meet/rules/meeting-rules.ts';
import { readMeetingRules } from '../../bot/meet/rules/read-meeting-rules.ts';
import { ruleFact } from './fixtures.ts';

const read = (...sentences: string[]) =>
  readMeetingRules(
    sentences.map((one) => ruleFact(one)),
    '2026-11-27',
  );
const valueOf = (sentence: string, rule: keyof typeof noRules): unknown =>
  read(sentence)[rule]?.value ?? null;

describe('the meeting rules of a group', () => {
  it('are read from whatever words papers use for how many and how often', () => {
    const said: [string, number | null, number | null][] = [
      ['Udvalget holder fire ordinære møder om året.', 4, null],
      ['Gruppen afholder 6 møder pr. år.', 6, null],
      ['Gruppen mødes fire gange årligt.', 4, null],
      ['Der holdes møde hver anden måned.', 6, 6],
      ['Udvalget holder fire møder om året – ét i hvert kvartal.', 4, 4],
      ['Styregruppen mødes kvartalsvis og holder møderne virtuelt.', 4, 4],
      ['Der afholdes to årlige møder.', 2, null],
      ['Møderne holdes efter behov.', null, null],
    ];
    for (const [sentence, perYear, spread] of said) {
      assert.equal(valueOf(sentence, 'perYear'), perYear, sentence);
      assert.equal(valueOf(sentence, 'spread'), spread, sentence);
    }
  });

  it('tell how long meetings last, and theme meetings apart from the others', () => {
    assert.equal(valueOf('Møderne har en varighed på to timer.', 'duration'), 120);
    assert.equal(valueOf('Et møde varer 90 minutter.', 'duration'), 90);
    assert.equal(valueOf('Møderne varer halvanden time.', 'duration'), 90);
    assert.equal(valueOf('Møderne varer 2,5 timer.', 'duration'), 150);
    const both = read(
      'Et møde varer to timer.',
      'Temamødet varer fire timer.',
      'Der holdes desuden et temamøde.',
    );
    assert.deepEqual([both.duration?.value, both.themeDuration?.value, both.themes?.value], [120, 240, 1]);
  });

  it('tell the same in other words', () => {
    const both = read('Et møde varer normalt to timer og temamødet fire timer.');
    assert.deepEqual([both.duration?.value, both.themeDuration?.value], [120, 240]);
    const places = valueOf(
      'Mødestedet er som udgangspunkt Vestby Sygehus – to gange i Nordby og to gange i Sydby.',
      'places',
    );
    assert.deepEqual(places, [
      { place: 'Vestby Sygehus, Nordby', times: 2 },
      { place: 'Vestby Sygehus, Sydby', times: 2 },
    ]);
    assert.deepEqual(valueOf('Kommunernes formand og sygehuset skiftes til at lede møderne.', 'leaders'), [
      'Kommunernes formand',
      'sygehuset',
    ]);
  });

  it('tell when the agenda goes out', () => {
    const leads: [string, unknown][] = [
      ['Dagsordenen sendes ud senest 5 hverdage før mødet.', { amount: 5, unit: 'weekdays' }],
      ['Dagsorden udsendes minimum 10 dage forud for møderne.', { amount: 10, unit: 'days' }],
      ['Dagsorden med bilag fremsendes en uge før mødet.', { amount: 1, unit: 'weeks' }],
      ['Referatet udsendes senest 10 dage efter mødet.', null],
    ];
    for (const [sentence, lead] of leads) assert.deepEqual(valueOf(sentence, 'agendaLead'), lead, sentence);
  });

  it('tell who takes turns, and where', () => {
    const rules = read(
      'Mødeledelsen går på skift mellem borgmesteren og Vestby Sygehus.',
      'Referatskrivning går på skift mellem en kommunal medarbejder og sygehusets sekretær.',
      'Møderne afholdes som regel på Vestby Sygehus – to i Nordby og to i Sydby.',
    );
    assert.deepEqual(rules.leaders?.value, ['borgmesteren', 'Vestby Sygehus']);
    assert.deepEqual(rules.minuteTakers?.value, ['en kommunal medarbejder', 'sygehusets sekretær']);
    assert.deepEqual(rules.places?.value, [
      { place: 'Vestby Sygehus, Nordby', times: 2 },
      { place: 'Vestby Sygehus, Sydby', times: 2 },
    ]);
  });

  it('tell of the chairs before each meeting, and of the order of the agenda', () => {
    assert.equal(
      valueOf('Forud for hvert møde mødes formandskabet og aftaler dagsordenen.', 'chairsBefore'),
      true,
    );
    assert.equal(valueOf('Formandskabet leder møderne.', 'chairsBefore'), null);
    const order = 'Dagsordenen har drøftelses- og beslutningspunkter først og orienteringspunkter sidst.';
    assert.equal(valueOf(order, 'informationLast'), true);
  });

  it('prefer what holds to what has ended and to a draft, and say which it is', () => {
    const rules = readMeetingRules(
      [
        ruleFact('Gruppen holder otte møder om året.', { standing: 'draft' }),
        ruleFact('Gruppen holder fire møder om året.'),
        ruleFact('Et møde varer to timer.', { standing: 'draft', validTo: '2023-12-31' }),
      ],
      '2026-11-27',
    );
    assert.deepEqual([rules.perYear?.value, rules.perYear?.draft], [4, false]);
    assert.deepEqual([rules.duration?.draft, rules.duration?.until], [true, '2023-12-31']);
  });

  it('are never guessed: a paper that says nothing gives none', () => {
    assert.deepEqual(read(), noRules);
    assert.deepEqual(read('Referaterne er beslutningsreferater.', 'Formanden indkalder til møde.'), noRules);
  });
});
