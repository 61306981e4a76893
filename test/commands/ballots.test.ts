import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAfterBallots, startDeciding, vote } from '../../bot/decide/decide.ts';
import { eventId, ballotPartition } from '../../data/store/ballots/keys.ts';
import { keepDecision, readDecision } from '../../data/store/decisions/decisions.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import {
  deadline,
  group,
  member,
  openBallot,
  ownSeats,
  StillClock,
  value,
  voteOn,
} from '../decide/fixtures.ts';
import { punkt } from './punkt.ts';

// The command line's own tenant, where no app is registered.
const tenant = 'local';

describe('the command line, on ballots', () => {
  let folder = '';
  let [closed, running] = ['', ''];
  const env = () => ({ PUNKT_DATA: folder });
  const file = () => join(folder, 'punkt.db');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-cli-'));
    const store = await openSqlite(file());
    const clock = new StillClock();
    const deciding = startDeciding({ store, tenant, clock });
    const head = await openBallot(deciding, ownSeats(2));
    const hidden = { visibility: 'until-closed', deadline: '2027-03-20T11:00:00.000Z' } as const;
    const other = await openBallot(deciding, ownSeats(2), hidden);
    [closed, running] = [head.ballot, other.ballot];
    const no = { answer: 'against', remark: 'Hemmeligt endnu.' };
    value(await vote(deciding, member(1), voteOn(other, 's1', no)));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const roster = { groupId: group.id, name: group.name, region: group.region, members: [], contacts: [] };
    await changeRoster(store, tenant, group.id, () => roster);
    await store.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('exports a decision to Word and JSON and prints the head of the log', async () => {
    const out = join(folder, 'referat');
    const { code, out: told } = await punkt(['export', '--ballot', closed, '--out', out], { env: env() });
    assert.equal(code, 0);
    const kept = JSON.parse(await readFile(`${out}.json`, 'utf8')) as { head: { hash: string } };
    assert.match(told, new RegExp(`Loggens hoved: ${kept.head.hash}`));
    assert.equal((await readFile(`${out}.docx`)).subarray(0, 2).toString(), 'PK');
  });

  it('answers what was decided in writing and who was against from the record, and tells nothing of one that runs', async () => {
    const asked = async (question: string): Promise<string> =>
      (await punkt(['ask', question, '--as-of', '2026-12-01'], { env: env() })).out;
    const decided = await asked('hvad har vi besluttet skriftligt i år?');
    assert.match(
      decided,
      /^Én beslutning er truffet skriftligt i 2026: .+\(20\. marts 2026\)\.\n“.+” – .+Beslutning/u,
    );
    assert.match(
      await asked('what have we decided in writing in 2026?'),
      /^One decision was taken in writing in 2026/u,
    );
    assert.match(await asked('hvem var imod?'), /^I ».+«: Ingen stemte imod\./u);
    assert.doesNotMatch(
      await asked('hvad har vi besluttet skriftligt i 2025?'),
      /besluttet skriftligt i 2025:|truffet/u,
    );
    assert.doesNotMatch(decided + (await asked('hvem var imod?')), /Hemmeligt/u);
  });

  it('exports nothing of a ballot that runs', async () => {
    const { code, out, err } = await punkt(['export', '--ballot', running, '--json'], { env: env() });
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^.+ er ikke en afsluttet beslutning.+\.$/mu);
  });

  it('recounts all, tells nothing hidden, and fails loudly when one vote was changed', async () => {
    const fine = await punkt(['recount', '--all'], { env: env() });
    assert.deepEqual([fine.code, fine.out], [0, '2 talt efter: alle stemmer.\n']);
    const one = await punkt(['recount', '--ballot', running, '--json'], { env: env() });
    assert.doesNotMatch(one.out + one.err, /Hemmeligt|against/);
    assert.match(one.out, /"events":null/u, 'their number would tell how many have answered');
    const store = await openSqlite(file());
    const partition = ballotPartition(tenant, closed);
    const item = await store.get('ballots', partition, eventId(2));
    assert.ok(item);
    const event = { ...(item.body['event'] as object), answer: 'abstain' };
    const body = { ...item.body, event };
    await store.transact('ballots', partition, [{ op: 'replace', id: item.id, body, etag: item.etag }]);
    await store.close();
    const bad = await punkt(['recount', '--all'], { env: env() });
    assert.equal(bad.code, 1);
    assert.match(bad.out, /STEMMER IKKE: en hændelse er ændret \(hændelse 2\)/u);
    assert.match(bad.out, /1 stemmer ikke/u);
  });

  it('fails loudly when a decision stands without its log', async () => {
    const store = await openSqlite(file());
    const kept = await readDecision(store, tenant, group.id, closed);
    assert.ok(kept);
    await keepDecision(store, tenant, { ...kept.record, ballot: 'uden-log' });
    await store.close();
    const bad = await punkt(['recount', '--all'], { env: env() });
    assert.equal(bad.code, 1);
    assert.match(bad.out, /^uden-log .*STEMMER IKKE: loggen er væk$/mu);
  });

  it('says what is missing', async () => {
    for (const command of ['recount', 'export']) {
      const { code, err } = await punkt([command], { env: env() });
      assert.equal(code, 2);
      assert.match(err, /--ballot ID/u);
    }
  });
});
