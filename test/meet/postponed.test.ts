import assert from 'node:assert/strict';
import { postponedItems } from '../../bot/meet/meet.ts';
import { importPaper } from '../../data/importing/import-paper.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import type { RegisterPaper } from '../../data/register/register.ts';

const group = { groupId: 'syddanmark/prøveudvalg', name: 'Prøveudvalget', region: 'Syddanmark' };

const paper = (
  day: string,
  items: [title: string, decision: string][],
  kind = 'Referat',
) => `${kind} af møde i Prøveudvalget

Region Syddanmark
Dato: ${day}
Sted: Rådhuset

${items.map(([title, decision], at) => `Punkt ${String(at + 1)}: ${title}\nBeslutning\n${decision}`).join('\n\n')}
`;

const registerOf = async (...papers: [documentId: string, text: string, more?: Partial<RegisterPaper>][]) =>
  buildRegister(
    await Promise.all(
      papers.map(async ([documentId, text, more = {}]) => {
        const { paper: read, raw, passages } = await importPaper(Buffer.from(text), `${documentId}.txt`);
        return { documentId, file: `${documentId}.txt`, raw, paper: read, passages, ...more };
      }),
    ),
  );

describe('what an earlier meeting postponed', () => {
  const sayings = [
    'Punktet blev udsat.',
    'Sagen udsættes til næste møde.',
    'Sagen genoptages på et kommende møde i udvalget.',
    'Emnet behandles på et senere møde.',
    'Status dagsordenssættes på førstkommende møde.',
  ];
  for (const saying of sayings)
    it(`waits where the minutes say: ${saying}`, async () => {
      const register = await registerOf(['a', paper('24. februar 2026', [['Fælles model', saying]])]);
      const [waiting, ...others] = postponedItems(register, group, '2026-03-02');
      assert.equal(others.length, 0);
      assert.equal(waiting?.title, 'Fælles model');
      assert.equal(waiting.why, 'postponed');
      assert.equal(waiting.source?.document, 'a.txt');
      assert.ok(saying.includes(waiting.source.quote.slice(0, 15)), waiting.source.quote);
    });

  for (const saying of [
    'Udvalget godkendte indstillingen.',
    'Udvalget tog orienteringen til efterretning.',
    'Udvalget drøftede sagen på mødet.',
  ])
    it(`does not wait where they say: ${saying}`, async () => {
      const register = await registerOf(['a', paper('24. februar 2026', [['Fælles model', saying]])]);
      assert.deepEqual(postponedItems(register, group, '2026-03-02'), []);
    });

  it('waits no more when a later paper of the group has it on its agenda, or when it is long ago', async () => {
    const first: [string, string] = [
      'a',
      paper('24. februar 2026', [['Fælles model', 'Punktet blev udsat.']]),
    ];
    const later = paper('21. maj 2026', [['Fælles model', 'Udvalget godkendte indstillingen.']]);
    assert.equal(postponedItems(await registerOf(first), group, '2026-06-01').length, 1);
    assert.deepEqual(postponedItems(await registerOf(first, ['b', later]), group, '2026-06-01'), []);
    assert.deepEqual(postponedItems(await registerOf(first), group, '2028-01-01'), []);
    assert.deepEqual(postponedItems(await registerOf(first), group, '2026-02-01'), []);
  });

  it('is the same in the next version of the minutes, and no other body’s', async () => {
    const text = paper('24. februar 2026', [['Fælles model', 'Punktet blev udsat.']]);
    const one = postponedItems(await registerOf(['a', text]), group, '2026-03-02');
    const newer = await registerOf(
      ['a', text, { supersededBy: 'b' }],
      ['b', text.replace('Punktet blev udsat.', 'Punktet blev udsat til mødet i maj.')],
    );
    assert.deepEqual(
      postponedItems(newer, group, '2026-03-02').map(({ id }) => id),
      one.map(({ id }) => id),
    );
    const other = { groupId: 'syddanmark/andet', name: 'Et andet udvalg', region: 'Syddanmark' };
    assert.deepEqual(postponedItems(newer, other, '2026-03-02'), []);
  });
});
