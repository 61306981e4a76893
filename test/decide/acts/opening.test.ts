import assert from 'node:assert/strict';
import { mandateLimits, open, prepare, type Deciding } from '../../../bot/decide/decide.ts';
import { refusalCodes } from '../../../bot/decide/words.ts';
import { refusal } from '../../../bot/decide/refusal.ts';
import type { SeatWish, Terms } from '../../../data/model/ballot/terms.ts';
import type { Register } from '../../../data/register/register.ts';
import { fromBeginning, type Store } from '../../../data/store/store.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import {
  codeOf,
  decidingOn,
  member,
  openBallot,
  ownSeats,
  proposalOf,
  rosterFor,
  rosterOf,
  secretary,
  sitter,
  StillClock,
  value,
} from '../fixtures.ts';

const variants = [
  { id: 'a', text: 'Model A' },
  { id: 'b', text: 'Model B' },
];
const basis = { kind: 'stated-by-chair', text: 'Aftalt.' } as const;
const twiceSeated: SeatWish[] = [
  { id: 'k', organisation: 'Varde', people: [sitter('Medlem1'), sitter('Medlem1')] },
];

const faults: [what: string, code: string, terms: Partial<Terms>, seats?: readonly SeatWish[]][] = [
  ['no hjemmel', 'bad-proposal', { legalBasis: undefined }],
  ['an empty hjemmel', 'bad-proposal', { legalBasis: { kind: 'stated-by-chair', text: '  ' } }],
  ['a text of a megabyte', 'bad-proposal', { text: 'x'.repeat(1_000_000) }],
  ['more than all', 'bad-proposal', { rule: { kind: 'qualified', p: 4, q: 3, base: 'cast' } }],
  ['no seats', 'bad-proposal', {}, []],
  ['a deadline before the minimum period', 'too-soon', { deadline: '2026-03-03T07:59:59.999Z' }],
  ['a deadline that has passed', 'too-soon', { deadline: '2026-03-01T08:00:00.000Z', minimumHours: 0 }],
  ['one variant to choose from', 'options-wanted', { form: 'choice', options: variants.slice(1) }],
  ['nothing to join', 'options-wanted', { form: 'accession' }],
  ['variants where it is for or against', 'no-options-wanted', { options: variants }],
  ['a variant twice', 'same-id-twice', { form: 'choice', options: [...variants, ...variants] }],
  ['a seat twice', 'same-id-twice', {}, [...ownSeats(1), ...ownSeats(1)]],
  ['somebody twice in a seat', 'same-id-twice', {}, twiceSeated],
  [
    'silence that the hjemmel does not name',
    'silence-not-in-basis',
    { legalBasis: basis, silence: 'tavshed er samtykke' },
  ],
  [
    'silence that would choose a variant',
    'silence-only-for-one',
    {
      form: 'choice',
      options: variants,
      legalBasis: { kind: 'stated-by-chair', text: 'Tavshed er samtykke' },
      silence: 'tavshed',
    },
  ],
  [
    'a casting vote that the hjemmel does not name',
    'casting-not-in-basis',
    { castingVote: { seat: 's1', words: 'afgørende' } },
  ],
  [
    'a casting vote for a seat that is not there',
    'casting-no-seat',
    {
      legalBasis: { kind: 'stated-by-chair', text: 'afgørende' },
      castingVote: { seat: 'x', words: 'afgørende' },
    },
  ],
  [
    'a casting vote where no tie matters',
    'casting-only-simple',
    { rule: { kind: 'unanimous' }, castingVote: { seat: 's1', words: 'Aftalt' } },
  ],
  ['consent without a number that must answer', 'consent-needs-quorum', { rule: { kind: 'consent' } }],
];

describe('preparing a ballot', () => {
  let store: Store;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    deciding = decidingOn(store, new StillClock());
  });
  afterEach(() => store.close());

  for (const [what, code, terms, seats = ownSeats(2)] of faults)
    it(`refuses ${what}`, async () => {
      const outcome = await prepare(deciding, secretary, proposalOf(seats, terms), rosterFor(seats));
      assert.equal(codeOf(outcome), code);
    });

  it('follows only a round of the same group', async () => {
    const seats = ownSeats(2);
    const head = await openBallot(deciding, seats);
    const other = { groupId: 'anden', name: 'En anden gruppe', region: null, members: [], contacts: [] };
    const chief = { ...secretary, rolesIn: () => ['secretary' as const] };
    const guests = seats.map((seat) => ({
      ...seat,
      people: seat.people.map((one) => ({ ...one, guest: true })),
    }));
    const theirs = proposalOf(guests, { group: { id: 'anden', name: other.name, region: null } });
    for (const previous of [head.ballot, 'findes-ikke']) {
      const wish = { ...theirs, terms: { ...theirs.terms, previous } };
      assert.equal(codeOf(await prepare(deciding, chief, wish, other)), 'no-ballot');
    }
    value(await prepare(deciding, chief, theirs, other));
  });

  it('is for secretary and chair', async () => {
    const seats = ownSeats(2);
    const outcome = await prepare(deciding, member(1), proposalOf(seats), rosterFor(seats));
    assert.equal(codeOf(outcome), 'only-chair-or-secretary');
  });

  it('seats nobody who is not in the group, unless bound to the seat as a guest', async () => {
    const seats = ownSeats(2);
    const roster = rosterOf(['Medlem1']);
    assert.equal(codeOf(await prepare(deciding, secretary, proposalOf(seats), roster)), 'not-in-group');
    const guests = seats.map((seat) => ({
      ...seat,
      people: seat.people.map((one) => ({ ...one, guest: true })),
    }));
    value(await prepare(deciding, secretary, proposalOf(guests), roster));
  });

  it('shows who will be asked, what it takes and what the mandate says; and sends nothing', async () => {
    const seats = [
      { id: 'k', organisation: 'Varde Kommune', people: [sitter('Medlem1'), sitter('Medlem2')] },
      ...ownSeats(2),
    ];
    const limit = {
      quote: 'udelukkende mandat til at koordinere',
      document: 'Kommissorium.docx',
      place: 'Formål',
    };
    const proposal = proposalOf(seats, { rule: { kind: 'qualified', p: 2, q: 3, base: 'eligible' } });
    const preview = value(await prepare(deciding, secretary, proposal, rosterFor(seats), [limit]));
    assert.deepEqual(
      preview.asked.map(({ label, people }) => `${label}: ${people.join(', ')}`),
      ['Varde Kommune: Medlem1, Medlem2', 'Medlem1: Medlem1', 'Medlem2: Medlem2'],
    );
    assert.deepEqual([preview.needed, preview.warnings], [2, [limit]]);
    assert.deepEqual((await store.changes('outbox', fromBeginning)).changes, []);
  });

  it('opens what the preview showed, and nothing else', async () => {
    const seats = ownSeats(2);
    const roster = rosterFor(seats);
    const { ballot } = value(await prepare(deciding, secretary, proposalOf(seats), roster));
    const forged = { ballot, draft: 'd'.repeat(64) };
    assert.equal(codeOf(await open(deciding, secretary, forged, roster)), 'draft-changed');
    assert.equal(
      codeOf(await open(deciding, secretary, { ...forged, ballot: 'b-ukendt' }, roster)),
      'no-draft',
    );
  });

  it('asks anew at the opening who is in the group, and whether there is time', async () => {
    const clock = new StillClock();
    const late = decidingOn(store, clock);
    const seats = ownSeats(2);
    const { ballot, draft } = value(await prepare(late, secretary, proposalOf(seats), rosterFor(seats)));
    const smaller = rosterOf(['Medlem1']);
    assert.equal(codeOf(await open(late, secretary, { ballot, draft }, smaller)), 'not-in-group');
    clock.set('2026-03-20T10:00:00.000Z');
    assert.equal(codeOf(await open(late, secretary, { ballot, draft }, rosterFor(seats))), 'too-soon');
  });
});

describe('the limits of a mandate', () => {
  it('are those the papers in force state of the group, by any of its names', () => {
    const limit = (subject: string, quote: string, standing = 'in-force') => ({
      ...{ relation: 'limit', subject, standing },
      citation: { quote, document: 'K.docx', place: 'Formål' },
    });
    const register = {
      things: new Map([
        ['g1', { id: 'g1', kind: 'group', names: ['Koordinationsgruppen', 'KG'] }],
        ['g2', { id: 'g2', kind: 'group', names: ['Andre'] }],
      ]),
      facts: [limit('g1', 'kun koordinere'), limit('g2', 'intet'), limit('g1', 'udkast', 'draft')],
    } as unknown as Register;
    assert.deepEqual(mandateLimits(register, ['koordinationsgruppen']), [
      { quote: 'kun koordinere', document: 'K.docx', place: 'Formål' },
    ]);
  });
});

describe('every refusal', () => {
  it('has one sentence in each language', () => {
    for (const code of refusalCodes) {
      const { da, en } = refusal(code);
      for (const sentence of [da, en]) assert.match(sentence, /^[A-ZÆØÅ][^\n]+\.$/u, code);
      assert.notEqual(da, en);
    }
  });
});
