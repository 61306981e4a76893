import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPaper } from '../../data/importing/read-paper.ts';
import type { Paper } from '../../data/model/paper.ts';
import { counts } from './counts.ts';

/** Five real papers that are not part of the repository; they lie beside it where it is developed. */
const folder = new URL('../../../shared/seeds/', import.meta.url);

/** By the first three characters of the file's name. What a careful reader counts in each paper. */
const expected: Record<string, Record<string, unknown>> = {
  '000': {
    kind: 'kommissorium',
    region: 'Region Syddanmark',
    date: '2024-03-20',
    items: 0,
    people: 1,
    agreementsOwned: 8,
    replacedGroups: 2,
    replacedGroupsParent: 'Følgegruppen for Behandling og Pleje',
    reportsTo: 'Strategisk Sundhedsstyregruppe',
    seatLines: 5,
    seats: 11,
    tasks: 6,
  },
  '001': {
    kind: 'organisation',
    region: 'Region Midtjylland',
    date: '2016-09-01',
    items: 0,
    people: 0,
    groups: 13,
    bodiesWithDuties: 7,
    fixedGroups: 5,
    abbreviations: ['DKS', 'KOSU'],
  },
  '002': {
    kind: 'referat',
    region: 'Region Syddanmark',
    date: '2023-11-30',
    time: '08:30',
    items: 24,
    decisions: 17,
    itemsWithDecision: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    decisionFirstItems: [2, 3],
    itemsWithRecommendation: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 24],
    attachments: 28,
    attachmentsPerItem: { 2: 2, 3: 2, 4: 2, 8: 8, 9: 1, 10: 1, 14: 6, 21: 2, 22: 3, 23: 1 },
    timedItems: 18,
    minutes: 135,
    people: 13,
    followUpsInDecisions: 33,
    followUpsWithResponsible: 10,
    partiesWithPosition: { 8: ['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen', 'øvrige kommuner'] },
    movedDeadlines: [{ item: 14, from: '2023-12-14' }],
    wrongYearItems: [3],
    abbreviations: ['PHV-bil', 'ULRUS'],
  },
  '003': {
    kind: 'kommissorium',
    region: 'Region Syddanmark',
    date: null,
    status: 'draft',
    items: 0,
    people: 0,
    tasks: 9,
    implementationGroups: 5,
    agendaDaysBefore: 10,
  },
  '004': {
    kind: 'referat',
    region: 'Region Sjælland',
    date: '2021-04-22',
    time: '10:00',
    items: 7,
    decisions: 7,
    itemsWithDecision: [1, 2, 3, 4, 5, 6, 7],
    itemsWithRecommendation: [3, 4, 5, 6],
    recommendations: 6,
    attachments: 5,
    attachmentsPerItem: { 2: 1, 5: 4 },
    attachmentsWithDocumentId: 5,
    timedItems: 0,
    people: 26,
    listedPeople: 24,
    absent: 2,
    abbreviations: ['KSS', 'KUF', 'TeleHjerte', 'TeleKOL'],
  },
};

describe('the five real papers', function () {
  before(function () {
    if (existsSync(folder)) return;
    console.log('      ../shared/seeds is not here: the counts in the real papers are not checked');
    this.skip();
  });

  for (const [prefix, facts] of Object.entries(expected)) {
    it(`${prefix}: ${Object.keys(facts).join(', ')}`, () => {
      const file = readdirSync(folder).find((name) => name.startsWith(prefix))!;
      const raw = { text: readFileSync(new URL(file, folder), 'utf8'), pages: [] };
      const { paper } = readPaper(raw, file);
      const found = Object.fromEntries(
        Object.keys(facts).map((key) => [key, counts[key]!(paper, raw) ?? null]),
      );
      assert.deepEqual(found, facts);
    });
  }

  const read = (prefix: string): Paper => {
    const file = readdirSync(folder).find((name) => name.startsWith(prefix))!;
    return readPaper({ text: readFileSync(new URL(file, folder), 'utf8'), pages: [] }, file).paper;
  };

  it('tells what was approved by whom from what was not, and what is awaited', () => {
    const iv = read('002').agreements.find((one) => one.title.startsWith('IV'))!;
    const states = iv.approvals.map(({ body, state, date }) => [body, state, date]);
    assert.deepEqual(states, [
      ['SSS', 'approved', '2023-09-20'],
      ['SSS', 'not-approved', '2023-11-08'],
      ['SSS', 'awaited', null],
      ['formandskabet for SSU', 'awaited', null],
    ]);
    assert.match(iv.approvals[0]!.what, /evaluering/);
  });

  it('takes no recommendation for a decision', () => {
    for (const item of [...read('002').items, ...read('004').items]) {
      for (const proposed of item.recommendations)
        assert.ok(!item.decision?.text.includes(proposed.text), proposed.text);
    }
  });

  it('keeps both dates of a moved deadline, each with its place', () => {
    const moved = read('002').deadlines.find((one) => one.movedFrom)!;
    assert.equal(typeof moved.date === 'string' ? moved.date : moved.date.words, 'start januar 2024');
    assert.match(moved.source.place, /Beslutning/);
    assert.match(moved.movedFrom!.source!.place, /Proces/);
  });
});
