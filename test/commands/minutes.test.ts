import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { startMinuting } from '../../bot/minutes/minutes.ts';
import { reads } from '../../bot/people/allowed/roles.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { StillClock } from '../decide/fixtures.ts';
import { furnish } from '../minutes/fixtures.ts';
import { steps } from '../minutes/scenario.ts';
import { punkt } from './punkt.ts';

describe('the command line, on minutes', () => {
  let folder = '';
  const env = () => ({ PUNKT_DATA: folder });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-cli-'));
    const store = await openSqlite(join(folder, 'punkt.db'));
    const clock = new StillClock();
    await furnish(store, { tenant: 'local' });
    for (const step of steps()) await step(startMinuting({ store, tenant: 'local', clock, reads }), clock);
    await store.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const written = async (...more: string[]): Promise<string> => {
    const out = join(folder, 'referat.docx');
    const asked = ['minutes', '--group', 'Klyngen', '--meeting', '2026-03-12', '--out', out, ...more];
    const { code, out: told, err } = await punkt(asked, { env: env() });
    assert.equal(code, 0, err);
    assert.match(told, /\(godkendt af gruppen\)\nTekstens kode: SHA-256 [0-9a-f]{64}\n$/);
    return (await mammoth.extractRawText({ buffer: await readFile(out) })).value;
  };

  it('writes them to Word, with the corrections beside what was approved', async () => {
    const whole = await written();
    for (const words of [
      'Vagten udvides fra 1. april 2026.',
      'Almind Kommune (Anne): “Vi er med, hvis vagten dækker alle.”',
      'Punkt 2: Ny leder af teamet',
      '“Dal tog forbehold.” Noteret den 7. maj 2026.',
      '“Mødet sluttede før tid.” Noteret den 8. maj 2026.',
      'Anne, Almind Kommune',
      'En gæst',
    ])
      assert.ok(whole.includes(words), words);
  });

  it('leaves out what is closed when they are to be open to all', async () => {
    const open = await written('--open');
    assert.ok(open.includes('Vagten udvides fra 1. april 2026.'));
    assert.doesNotMatch(open, /Ny leder|Mødet sluttede/);
  });

  it('says what is missing', async () => {
    const without = await punkt(['minutes', '--group', 'Klyngen'], { env: env() });
    assert.deepEqual([without.code, without.out], [2, '']);
    assert.match(without.err, /--meeting DATO/);
    const other = await punkt(['minutes', '--group', 'Klyngen', '--meeting', '2026-03-13'], { env: env() });
    assert.deepEqual([other.code, other.out], [1, '']);
    assert.match(other.err, /^Klyngen har intet referat af et møde 2026-03-13: .+\.$/mu);
  });
});
