import assert from 'node:assert/strict';
import { contains } from './contains.ts';
import { lowered } from './folding.ts';

const says = (text: string, alternative: string) => contains(lowered(text), alternative);

describe('what a text says', () => {
  it('is found in any letter case, without Markdown and over line breaks', () => {
    assert.ok(says('**Temagruppen**  for\nsår', 'temagruppen for sår'));
    assert.ok(says('an Ad Hoc group', 'AD HOC'));
  });

  it('is found inside a longer word, when nothing asks for its bounds', () => {
    assert.ok(says('sårplejegruppen', 'sårpleje'));
  });

  it('begins or ends a word where a blank or mark asks for it', () => {
    assert.ok(says('Senest 1. marts 2024.', ' 1. marts'));
    assert.ok(says('1. marts', ' 1. marts'));
    assert.ok(!says('Senest 21. marts 2024.', ' 1. marts'));
    assert.ok(says('i alt (43).', ' 43 '));
    assert.ok(!says('i alt 430', ' 43 '));
  });

  it('is taken letter by letter, whatever marks it has', () => {
    assert.ok(says('det koster 1,3 mio. (ca.)', '1,3 mio.'));
    assert.ok(!says('det koster 1x3 mio', '1.3 mio'));
  });

  it('is the same in composed and decomposed letters', () => {
    assert.ok(says('sårpleje'.normalize('NFD'), 'sårpleje'));
  });
});
