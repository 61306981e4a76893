import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundsOf, findDates } from '../../data/language/dates.ts';
import type { DateContext } from '../../data/language/dates.ts';
import type { When } from '../../data/model/time.ts';

const show = (when: When): string =>
  typeof when === 'string' ? when : `${when.words}: ${when.from ?? ''}..${when.to ?? ''}`;
const read = (text: string, context?: DateContext): string[] =>
  findDates(text, context).map(({ when }) => show(when));

describe('dates', () => {
  const days: [string, string][] = [
    ['30-11-2023', '2023-11-30'],
    ['22-04-2021 10:00', '2021-04-22'],
    ['2023-11-30', '2023-11-30'],
    ['Torsdag d. 30. november 2023 kl. 08:30', '2023-11-30'],
    ['1/9/2016', '2016-09-01'],
    ['pr. 1/9/16 er', '2016-09-01'],
    ['28/11 2016', '2016-11-28'],
    ['28/11-2016', '2016-11-28'],
    ['20. sep. 2023', '2023-09-20'],
    ['19.11.19', '2019-11-19'],
    ['30. 11. 2023', '2023-11-30'],
    ['den 1. oktober\n2023', '2023-10-01'],
    ['1.maj 2023', '2023-05-01'],
    ['30 November 2023', '2023-11-30'],
    ['Nov 30, 2023', '2023-11-30'],
    ['December 5th, 2023', '2023-12-05'],
    ['the 3rd of May 2024', '2024-05-03'],
    ['11/30/2023', '2023-11-30'],
    ['29. februar 2024', '2024-02-29'],
    ['30. NOVEMBER 2023', '2023-11-30'],
  ];
  for (const [text, day] of days)
    it(`reads ${JSON.stringify(text)} as ${day}`, () => assert.deepEqual(read(text), [day]));

  const vague: [string, string][] = [
    ['ultimo 2024', 'ultimo 2024: 2024-09-01..2024-12-31'],
    ['primo 2024', 'primo 2024: 2024-01-01..2024-04-30'],
    ['medio marts 2023', 'medio marts 2023: 2023-03-11..2023-03-20'],
    ['start januar 2024', 'start januar 2024: 2024-01-01..2024-01-10'],
    ['inden udgangen af april 2024', 'udgangen af april 2024: 2024-04-30..2024-04-30'],
    ['1. kvartal 2021', '1. kvartal 2021: 2021-01-01..2021-03-31'],
    ['første kvartal af 2021', 'første kvartal af 2021: 2021-01-01..2021-03-31'],
    ['2. halvår 2021', '2. halvår 2021: 2021-07-01..2021-12-31'],
    ['Q4 2023', 'Q4 2023: 2023-10-01..2023-12-31'],
    ['uge 35, 2023', 'uge 35, 2023: 2023-08-28..2023-09-03'],
    ['uge 35-36 2023', 'uge 35-36 2023: 2023-08-28..2023-09-10'],
    ['foråret 2023', 'foråret 2023: 2023-03-01..2023-05-31'],
    ['vinteren 2023/24', 'vinteren 2023/24: 2023-12-01..2024-02-29'],
    ['efter sommer 2024', 'efter sommer 2024: 2024-08-01..'],
    ['juni 2023', 'juni 2023: 2023-06-01..2023-06-30'],
    ['March 2024', 'March 2024: 2024-03-01..2024-03-31'],
    ['the end of 2024', 'end of 2024: 2024-12-31..2024-12-31'],
    ['årsskiftet 2023/24', 'årsskiftet 2023/24: 2023-12-31..2024-01-01'],
    ['snarest muligt', 'snarest muligt: ..'],
    ['på et kommende møde', 'på et kommende møde: ..'],
  ];
  for (const [text, range] of vague)
    it(`keeps the words and range of ${text}`, () => assert.deepEqual(read(text), [range]));

  const none = [
    '§ 205', 'kl. 10.50', '10.50', '1.874.400 kr.', '2024-2027', 'version 2.1.19', 'afsnit 3.2.10', '3-4', 'DokID: 977979',
    'EMN-2025-010561', '31-02-2023', '31. februar 2023', '00-00-2023', 'pr. uge 37 timer', 'døgnåbent 24/7', '2024',
    '1/2 stilling', '12 34 56 78', 'kan man godt det', 'rule 3 may be', 'punkt 3',
    'tidligere end i 2020',
    'med start i 2020', '10.10.10.10', 'S. 12, stk. 3',
  ]; // prettier-ignore
  for (const text of none) it(`sees no date in ${text}`, () => assert.deepEqual(read(text), []));

  it('leaves a plain year alone unless asked', () => {
    assert.deepEqual(read('budget i 2024', { years: true }), ['2024: 2024-01-01..2024-12-31']);
    assert.deepEqual(read('budget 2024-2027 og 2.024 kr. og 2024 kr.', { years: true }), []);
  });

  it('keeps only the words where no year is to be had', () => {
    for (const text of ['8. nov', '25. marts', 'uge 35', 'årsskiftet'])
      assert.deepEqual(read(text), [`${text}: ..`]);
    assert.deepEqual(read('i efteråret'), ['efteråret: ..']);
  });

  it('takes a missing year from the context and says so', () => {
    const [date] = findDates('mødet den 25. marts', { year: 2021 });
    assert.equal(date?.when, '2021-03-25');
    assert.equal(date?.assumedYear, true);
  });

  it('takes the nearest year to a reference day, or the one the weekday fits', () => {
    assert.deepEqual(read('8. nov', { reference: '2023-11-30' }), ['2023-11-08']);
    assert.deepEqual(read('25. januar', { reference: '2023-11-30' }), ['2024-01-25']);
    assert.deepEqual(read('torsdag den 25. januar', { reference: '2023-07-30' }), ['2024-01-25']);
  });

  it('lets two ends of a range share a year', () => {
    const [from, to] = findDates('kan ses fra 1. februar til 27. marts 2023.');
    assert.deepEqual([from?.when, to?.when], ['2023-02-01', '2023-03-27']);
    assert.deepEqual([from?.range?.part, to?.range?.part], ['from', 'to']);
    assert.deepEqual([from?.range?.start, from?.range?.end], [12, 41]);
  });

  it('puts the first end in the year before where the range crosses new year', () => {
    assert.deepEqual(read('flyttet fra 14. december til start januar 2024'), [
      '2023-12-14',
      'start januar 2024: 2024-01-01..2024-01-10',
    ]);
  });

  it('reads ranges of vague dates, of days in a month and over two lines', () => {
    assert.deepEqual(read('medio marts til ultimo december 2023'), [
      'medio marts: 2023-03-11..2023-03-20',
      'ultimo december 2023: 2023-12-21..2023-12-31',
    ]);
    assert.deepEqual(read('1.-3. marts 2023'), ['2023-03-01', '2023-03-03']);
    assert.deepEqual(read('den 3. og 4. maj 2023'), ['2023-05-03', '2023-05-04']);
    assert.deepEqual(read('19.11.19 -\n22.11.19'), ['2019-11-19', '2019-11-22']);
    assert.deepEqual(read('01.02.2023-27.03.2023'), ['2023-02-01', '2023-03-27']);
  });

  it('reads the time of day with the date', () => {
    const times = (text: string) => findDates(text).map(({ time, timeTo }) => [time, timeTo]);
    assert.deepEqual(times('Torsdag d. 30. november 2023 kl. 08:30'), [['08:30', undefined]]);
    assert.deepEqual(times('22-04-2021 10:00'), [['10:00', undefined]]);
    assert.deepEqual(times('06-12-2023 kl. 13.00 – 15.30'), [['13:00', '15:30']]);
    assert.deepEqual(times('kl. 12.00 den 3. maj 2023'), [['12:00', undefined]]);
    assert.deepEqual(times('30-11-2023'), [[undefined, undefined]]);
  });

  it('tells when the weekday does not fit the date', () => {
    assert.equal(findDates('Fredag d. 30. november 2023')[0]?.weekdayConflict, true);
    assert.equal(findDates('Torsdag d. 30. november 2023')[0]?.weekdayConflict, undefined);
  });

  it('counts the preposition into the bounds', () => {
    const bounds = (text: string) => findDates(text).map(boundsOf)[0];
    assert.deepEqual(bounds('before March 2024'), { from: null, to: '2024-02-29' });
    assert.deepEqual(bounds('inden 1. marts 2024'), { from: null, to: '2024-02-29' });
    assert.deepEqual(bounds('senest den 1. marts 2024'), { from: null, to: '2024-03-01' });
    assert.deepEqual(bounds('inden udgangen af april 2024'), { from: null, to: '2024-04-30' });
    assert.deepEqual(bounds('efter den 1. marts 2024'), { from: '2024-03-02', to: null });
    assert.deepEqual(bounds('siden 1. juli 2022'), { from: '2022-07-01', to: null });
    assert.deepEqual(bounds('i marts 2024'), { from: '2024-03-01', to: '2024-03-31' });
  });

  it('reads month first only where the context or the figures say so', () => {
    assert.deepEqual(read('03/04/2023'), ['2023-04-03']);
    assert.deepEqual(read('03/04/2023', { monthFirst: true }), ['2023-03-04']);
  });

  it('finds dates in decomposed and hyphen-softened text at their places', () => {
    const text = 'Å å: fora\u030aret 2023 og 1. novem\u00adber 2023';
    const found = findDates(text);
    assert.deepEqual(
      found.map(({ words }) => words),
      ['fora\u030aret 2023', '1. novem\u00adber 2023'],
    );
    assert.equal(found[1]?.when, '2023-11-01');
  });

  it('marks what is approximate', () => {
    assert.equal(findDates('klar omkring 1. juni 2024')[0]?.approximate, true);
  });

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '30',
      '. ',
      'november',
      ' 2023',
      '-',
      '/',
      'uge ',
      'til ',
      'å\u030a',
      '\u00ad',
      'kl. ',
      '10:00',
      'ultimo ',
      '\n',
      'İ',
      '🙂',
    ),
  );
  it('never throws, and its offsets slice to the words, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, years) => {
        const text = pieces.join('');
        let last = 0;
        for (const date of findDates(text, { years, reference: '2023-11-30' })) {
          assert.equal(text.slice(date.start, date.end), date.words);
          assert.ok(date.start >= last && date.end > date.start);
          last = date.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads every day of the calendar back from its Danish and numeric forms', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        assert.deepEqual(read(`den ${d}-${m}-${y}.`), [iso]);
        assert.deepEqual(read(`${Number(d)}/${Number(m)} ${y}`), [iso]);
      }),
    );
  });

  it('takes work in proportion to the length of hostile text', () => {
    const counts = ['1. ', '1.-', '30-11-', 'uge 3 til ', '. . ', 'fra til ', '\n \n', 'november '].map(
      (part) => findDates(part.repeat(20_000)).length,
    );
    assert.equal(counts.length, 8);
  });
});
