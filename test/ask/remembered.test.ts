import assert from 'node:assert/strict';
import { ask, type Asked } from '../../bot/ask/ask.ts';
import { tell } from '../../bot/ask/remembered.ts';
import { publicViewer, type Viewer } from '../../data/register/viewer.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const member: Viewer = { ...publicViewer, groups: new Set(['g1']), closed: new Set(['g1']) };

/** A register of one paper that everybody may read, and one of a group. */
const registerOf = (word: string) =>
  buildRegister(
    (['public', 'group'] as const).map((level) => {
      const file = `${level}.txt`;
      const text = `Formål\nUdvalget for ${word}${level} mødes på rådhuset i Vejle hver torsdag.\n`;
      const { raw, paper, passages } = samplePaper({ file, title: `Kommissorium ${level}`, text, items: 0 });
      const access = { level, group: level === 'group' ? 'g1' : null } as never;
      return { documentId: file, file, raw, paper, passages, access };
    }),
  );

describe('what questions came to is remembered', () => {
  const register = registerOf('kørsel');
  const questions: Asked[] = [
    { text: 'hvor mødes udvalget?' },
    { text: 'hvor mødes udvalget?', language: 'en' },
    { text: 'hvor mødes udvalget?', region: 'Syddanmark' },
    { text: 'hvor mødes udvalget?', asOf: '2019-01-01' },
    { text: 'hvor mødes udvalget?', viewer: member },
    { text: 'hvem ejer aftalen?', previous: { question: 'hvor?', language: 'da', body: null } },
    { text: 'x'.repeat(500) },
  ];

  it('and is what it would come to anew, whatever else was asked', () => {
    for (const round of [1, 2])
      for (const asked of questions)
        assert.deepEqual(
          tell(asked, register).answer,
          ask(asked, register),
          `${String(round)} ${asked.text}`,
        );
  });

  it('the same is the same answer, and another register has its own', () => {
    const [asked] = questions;
    assert.ok(asked);
    assert.equal(tell(asked, register), tell(asked, register));
    assert.notEqual(tell(asked, registerOf('kørsel')), tell(asked, register));
  });

  it('no more than so many, and never for somebody who sees something else', () => {
    const asked = { text: 'hvor mødes udvalget for kørselgroup?' };
    const [open, own] = [tell(asked, register), tell({ ...asked, viewer: member }, register)];
    assert.notEqual(open, own);
    for (let count = 0; count < 1_100; count += 1)
      tell({ text: `hvem er nummer ${String(count)}?` }, register);
    assert.notEqual(tell(asked, register), open, 'the longest unasked was forgotten');
    assert.deepEqual(tell(asked, register).answer, open.answer);
  });
});
