import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import {
  correctDecision,
  exportBallot,
  lookAfterBallots,
  newReportId,
  object,
  recordReport,
  recordVote,
  vote,
  type Deciding,
} from '../../../bot/decide/decide.ts';
import { listedDecision } from '../../../data/decisions/listed-decision.ts';
import { minutesDocx } from '../../../data/decisions/minutes-docx.ts';
import { minutesOf } from '../../../data/decisions/minutes.ts';
import { decisionPaper } from '../../../data/decisions/paper-of.ts';
import { paper as paperSchema, passage } from '../../../data/model/paper.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import { readDecision, readDecisions } from '../../../data/store/decisions/decisions.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import {
  actor,
  codeOf,
  deadline,
  decidingOn,
  group,
  headNow,
  member,
  openBallot,
  recounts,
  secretary,
  sitter,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

const kommuner = ['Vejen', 'Varde', 'Fanø', 'Esbjerg'].map((name, at) => ({
  id: name.toLowerCase().replace('ø', 'oe'),
  organisation: `${name} Kommune`,
  people: [sitter(`Medlem${String(at + 1)}`), sitter(`Suppleant${String(at + 1)}`)],
}));
const models = [
  { id: 'a', text: 'Model A, med akutteam' },
  { id: 'b', text: 'Model B, som hidtil' },
];
const followUps = [{ text: 'Tilpas samarbejdsaftalen', responsible: 'Sekretariatet', due: '2026-05-01' }];

describe('the record', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());

  /** Four municipalities, two models: three join one, the fourth the other, with a remark. */
  const joined = async (): Promise<string> => {
    const head = await openBallot(deciding, kommuner, { form: 'accession', options: models, followUps });
    value(await vote(deciding, member(1), voteOn(head, 'vejen', { option: 'a' })));
    value(await vote(deciding, actor('Suppleant2', 'substitute'), voteOn(head, 'varde', { option: 'a' })));
    value(await recordVote(deciding, secretary, member(3), voteOn(head, 'fanoe', { option: 'a' })));
    const remark = 'Uden begrænsning af\nmålgruppen.';
    value(
      await vote(
        deciding,
        member(4),
        voteOn(head, 'esbjerg', { answer: 'reservation', option: 'b', remark }),
      ),
    );
    clock.set(deadline);
    await lookAfterBallots(deciding);
    return head.ballot;
  };
  const against = async (): Promise<string> => {
    const head = await openBallot(deciding, kommuner, { title: 'Fælles kørsel' });
    for (const number of [1, 2])
      value(await vote(deciding, member(number), voteOn(head, number === 1 ? 'vejen' : 'varde')));
    const no = { answer: 'against', remark: 'Økonomien er ikke afklaret.' };
    value(await vote(deciding, member(4), voteOn(head, 'esbjerg', no)));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    return head.ballot;
  };
  const keptOf = async (ballot: string) => {
    const kept = await readDecision(store, tenant, group.id, ballot);
    assert.ok(kept);
    return kept;
  };

  it('of an accession lists what each joined, with remarks by seat and who was asked', async () => {
    const ballot = await joined();
    const lines = minutesOf(await keptOf(ballot)).map(({ text }) => text);
    assert.deepEqual(lines, [
      'Beslutningsreferat',
      'Skriftlig behandling i Fagligt strategisk niveau',
      'Punkt 8: Udvidet samarbejde om akutteam',
      'Åbnet: 2. marts 2026 kl. 09.00 af Sekretær',
      'Frist: 20. marts 2026 kl. 12.00',
      'Afsluttet: 20. marts 2026 kl. 12.00',
      'Hjemmel: Angivet af formanden: Aftalt på mødet i januar.',
      'Beslutning',
      'Tilslutning (hver part er bundet af sit eget svar).',
      '4 for, 0 imod, 0 undlod; 4 af 4 svarede.',
      '1 af dem for havde forbehold.',
      '“Model A, med akutteam”: 3.',
      '“Model B, som hidtil”: 1.',
      'Med forbehold: Esbjerg Kommune.',
      'Sagsfremstilling',
      'Det foreslås, at samarbejdet udvides fra 1. april.',
      'Varianter',
      '– Model A, med akutteam',
      '– Model B, som hidtil',
      'Bilag',
      `Bilag 1.pdf (SHA-256 ${'b'.repeat(64)})`,
      'Svar',
      'Vejen Kommune: for – “Model A, med akutteam” (Medlem1).',
      'Varde Kommune: for – “Model A, med akutteam” (Suppleant2).',
      'Fanø Kommune: for – “Model A, med akutteam” (Medlem3, indført af Sekretær).',
      'Esbjerg Kommune: for med forbehold – “Model B, som hidtil” (Medlem4). Bemærkning til referatet: “Uden begrænsning af målgruppen.”',
      'Adspurgte',
      'Vejen Kommune',
      'Varde Kommune',
      'Fanø Kommune',
      'Esbjerg Kommune',
      'Opfølgning',
      'Tilpas samarbejdsaftalen – Sekretariatet, senest 1. maj 2026',
      'Log',
      `Hændelse nr. 6, SHA-256 ${(await headNow(deciding, ballot)).hash}`,
    ]);
  });

  it('says which it is of two equal times', async () => {
    const deadline = '2026-10-25T01:30:00.000Z';
    const head = await openBallot(deciding, kommuner, { deadline });
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.ok(kept);
    const told = minutesOf(kept).map(({ text }) => text);
    assert.ok(told.includes('Frist: 25. oktober 2026 kl. 02.30 (vintertid)'), told.join('\n'));
  });

  it('says who was against', async () => {
    const lines = minutesOf(await keptOf(await against())).map(({ text }) => text);
    assert.ok(lines.includes('Vedtaget.'));
    assert.ok(lines.includes('2 for, 1 imod, 0 undlod; 3 af 4 svarede.'));
    assert.ok(lines.includes('Imod: Esbjerg Kommune.'));
    assert.ok(lines.includes('Svarede ikke: Fanø Kommune.'));
  });

  it('is exported to Word and JSON with the head of the log, and only once there is a decision', async () => {
    const head = await openBallot(deciding, kommuner, { visibility: 'until-closed' });
    assert.equal(await exportBallot(store, tenant, head.ballot), null);
    const ballot = await against();
    const exported = await exportBallot(store, tenant, ballot);
    assert.ok(exported);
    const { value: text } = await mammoth.extractRawText({ buffer: await minutesDocx(exported.minutes) });
    const lines = text.split('\n').filter((line) => line !== '');
    assert.deepEqual(
      lines,
      exported.minutes.map((line) => line.text),
    );
    assert.match(text, new RegExp(exported.head.hash));
    assert.deepEqual([exported.faults, exported.log?.length], [[], 5]);
    assert.deepEqual(JSON.parse(JSON.stringify(exported)), exported);
  });

  it('exports no hidden vote of a ballot that an objection stopped', async () => {
    const head = await openBallot(deciding, kommuner, { visibility: 'until-closed' });
    const no = { answer: 'against', remark: 'Hemmeligt.' };
    value(await vote(deciding, member(1), voteOn(head, 'vejen', no)));
    const it = { ballot: head.ballot, frozen: head.frozen, seat: 'varde', version: 0, remark: 'På møde.' };
    value(await object(deciding, member(2), it));
    const exported = await exportBallot(store, tenant, head.ballot);
    assert.ok(exported);
    const text = JSON.stringify([exported, decisionPaper(exported.decision)]);
    assert.doesNotMatch(text, /Hemmeligt|imod|"against"/);
    assert.match(text, /Varde Kommune: gjorde indsigelse \(Medlem2\). Bemærkning til referatet: “På møde.”/);
    assert.equal(exported.head.seq, null);
  });

  it('is a paper of the register whose every line can be quoted', async () => {
    const kept = await keptOf(await against());
    const made = decisionPaper(kept);
    paperSchema.parse(made.paper);
    for (const one of made.passages) {
      passage.parse(one);
      assert.equal(made.raw.text.slice(one.source.start, one.source.end), one.text);
    }
    const register = buildRegister([made]);
    const quotes = (relation: string) =>
      register.facts.filter((fact) => fact.relation === relation).map(({ citation }) => citation.quote);
    assert.deepEqual(quotes('decision'), ['Vedtaget.']);
    assert.equal(quotes('position').length, 4);
    assert.deepEqual(made.access, { level: 'group', group: group.id });
  });

  it('is told in a list with who was against', async () => {
    await against();
    const [one] = (await readDecisions(store, tenant, group.id)).map(listedDecision);
    assert.deepEqual(
      [one?.day, one?.title, one?.outcome.quote, one?.opposing?.quote],
      ['2026-03-20', 'Fælles kørsel', 'Vedtaget.', 'Imod: Esbjerg Kommune.'],
    );
  });

  it('is corrected beside version 1, which stays', async () => {
    const ballot = await against();
    const it = {
      ballot,
      groupId: group.id,
      field: 'title',
      after: 'Fælles kørselsordning',
      reason: 'Tastefejl.',
    } as const;
    assert.equal(codeOf(await correctDecision(deciding, member(1), it)), 'only-chair-or-secretary');
    assert.equal(codeOf(await correctDecision(deciding, secretary, { ...it, reason: '' })), 'needs-reason');
    assert.equal(
      codeOf(await correctDecision(deciding, secretary, { ...it, ballot: 'b-ukendt' })),
      'no-decision',
    );
    assert.equal(value(await correctDecision(deciding, secretary, it)).version, 2);
    assert.equal(value(await correctDecision(deciding, secretary, it)).version, 2, 'a retry');
    const { record, corrections } = await keptOf(ballot);
    assert.equal(record.title, 'Fælles kørsel');
    assert.deepEqual(
      corrections.map(({ version, before, after }) => [version, before, after]),
      [[2, 'Fælles kørsel', 'Fælles kørselsordning']],
    );
    const lines = minutesOf({ record, corrections }).map(({ text }) => text);
    assert.ok(
      lines.includes(
        'Version 2, 20. marts 2026, Sekretær: “Fælles kørsel” er rettet til “Fælles kørselsordning”. Begrundelse: Tastefejl.',
      ),
    );
    await recounts(deciding, ballot);
  });

  it('of a quick decision is of the same kind, marked as reported and by whom, once', async () => {
    const report = {
      ...{ group, number: 3, title: 'Næste møde', text: 'Mødet flyttes til den 14. april.', closed: false },
      ...{ decidedBy: 'Formandskabet', decidedOn: '2026-03-02', followUps: [] },
    };
    const id = newReportId(deciding);
    assert.equal(codeOf(await recordReport(deciding, member(1), id, report)), 'only-chair-or-secretary');
    assert.equal(
      codeOf(await recordReport(deciding, secretary, id, { ...report, text: '' })),
      'bad-proposal',
    );
    const three = await Promise.all([0, 1, 2].map(() => recordReport(deciding, secretary, id, report)));
    assert.equal(new Set(three.map((one) => value(one).hash)).size, 1);
    const kept = await keptOf(id);
    assert.equal(kept.record.origin, 'reported');
    assert.deepEqual(
      minutesOf(kept)
        .map(({ text }) => text)
        .slice(0, 8),
      [
        'Beslutningsreferat',
        'Beslutning i Fagligt strategisk niveau, noteret af Punkt',
        'Punkt 3: Næste møde',
        'Besluttet: 2. marts 2026',
        'Besluttet af: Formandskabet',
        'Meddelt af: Sekretær, 2. marts 2026 kl. 09.00',
        'Beslutning',
        'Mødet flyttes til den 14. april.',
      ],
    );
    await recounts(deciding, id);
  });
});
