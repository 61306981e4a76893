import assert from 'node:assert/strict';
import { SharedStrings } from '../../data/store/papers/shared-strings.ts';

const raw = 'Beslutning\nIndstillingen blev godkendt.\n';
const read = () => ({
  text: 'Indstillingen blev godkendt.',
  section: ['Punkt 1', 'Beslutning'],
  nothing: null,
  source: { place: 'Punkt 1, Beslutning', start: 11, end: 39 },
});

describe('texts that papers share', () => {
  it('are the same texts', () => {
    assert.deepEqual(new SharedStrings().share(read(), raw), read());
    const elsewhere = { ...read(), text: 'Indstillingen blev  godkendt.' };
    assert.deepEqual(new SharedStrings().share(structuredClone(elsewhere), raw), elsewhere);
  });

  it('make one list of many that say the same, and keep apart those that do not', () => {
    const shared = new SharedStrings();
    const [one, other, third] = [
      shared.share(read(), raw),
      shared.share(read(), raw),
      shared.share({ ...read(), section: ['Punkt 1 Beslutning'] }, raw),
    ];
    assert.equal(one.section, other.section);
    assert.deepEqual(third.section, ['Punkt 1 Beslutning']);
  });
});
