import assert from 'node:assert/strict';
import { punkt } from './punkt.ts';

const args = [
  'remind',
  '--group',
  'Sundhedsklynge Sydvestjylland - Fagligt strategisk niveau',
  '--corpus',
  'data/samples',
];

describe('the command line, on deadlines', () => {
  it('tells them as of a day, the decided day before the first, with source, party and reminders', async () => {
    const { code, out, err } = await punkt([...args, '--as-of', '2023-12-01']);
    assert.equal(code, 0, err);
    assert.match(out, /^13\. december 2023 \(frist\): .+Koordinationsgruppen/mu);
    assert.match(out, /^start januar 2024 \(frist\): .+\n {4}flyttet fra 14\. december 2023$/mu);
    assert.match(out, /ansvarlig: Esbjerg Kommune/u);
    assert.match(out, /kilde: referat-sundhedsklynge-sydvestjylland-2023-11-30\.txt, .+Punkt 14/u);
    assert.match(out, /påmindelse \d+\. december 2023 kl\. \d\d:\d\d til gruppens sekretær/u);
  });

  it('tells fewer as time goes on, and knows nothing of papers that are not written yet', async () => {
    const before = await punkt([...args, '--as-of', '2023-11-01']);
    assert.match(before.out, /Der er ingen åbne frister/u);
    const later = await punkt([...args, '--as-of', '2023-12-14']);
    assert.doesNotMatch(later.out, /^13\. december 2023/mu);
    const all = await punkt([...args, '--as-of', '2023-12-14', '--all']);
    assert.match(all.out, /^13\. december 2023 \(frist, overskredet\)/mu);
  });

  it('says what is missing or cannot be read', async () => {
    for (const bad of [['remind'], [...args, '--as-of', '2023-02-30']]) {
      const { code, out } = await punkt(bad);
      assert.deepEqual([code, out], [2, '']);
    }
  });
});
