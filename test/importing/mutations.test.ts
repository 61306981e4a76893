import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readPaper } from '../../data/importing/read-paper.ts';
import type { Paper } from '../../data/model/paper.ts';
import { mutations, type Mutation } from './mutations.ts';

const sampleFolder = new URL('../../data/samples/', import.meta.url);
const seedFolder = new URL('../../../shared/seeds/', import.meta.url);

const textsIn = (folder: URL): [string, string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
    : [];

const read = (text: string): Paper => readPaper({ text, pages: [] }, 'paper.txt').paper;

/** What must not change when a paper is written otherwise: per item by what it holds, whatever its number and place. */
const shape = (paper: Paper): unknown => ({
  kind: paper.document.kind,
  status: paper.document.status,
  items: paper.items
    .map((item) =>
      [item.minutes, item.decision !== null, item.attachments.length, item.recommendations.length].join(' '),
    )
    .sort(),
  listed: paper.people.filter((person) => person.absent !== null).length,
  absent: paper.people.filter((person) => person.absent).length,
  followUps: paper.followUps.length,
  owned: paper.agreements.filter((agreement) => agreement.owner).length,
  replaced: paper.groups[0]?.replaces.length ?? 0,
  seats: paper.groups[0]?.seats.reduce((sum, seat) => sum + seat.count, 0) ?? 0,
  tasks: paper.groups[0]?.tasks.length ?? 0,
});

describe('the importer reads layouts, not five known files', () => {
  const texts = [...textsIn(sampleFolder), ...textsIn(seedFolder)];

  for (const [name, text] of texts) {
    const before = shape(read(text));
    for (const mutation of mutations) {
      it(`${name}: ${mutation.name}`, () => {
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 1 << 20 }), (seed) => {
            const changed = mutation.apply(text, seed);
            assert.deepEqual(shape(read(changed)), before);
          }),
          { numRuns: 4 },
        );
      });
    }

    it(`${name}: several of these at once`, () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(mutations, { minLength: 2 }),
          fc.integer({ min: 0, max: 1 << 20 }),
          (chosen: Mutation[], seed) => {
            const changed = chosen.reduce((was, mutation) => mutation.apply(was, seed), text);
            assert.deepEqual(shape(read(changed)), before);
          },
        ),
        { numRuns: 6 },
      );
    });
  }

  it('follows the text when something is taken away or added', () => {
    const [, text] = texts.find(([name]) => name.includes('sydvestjylland'))!;
    const before = read(text);
    const withoutItem = read(text.replace(/\nPunkt 14: [\s\S]*?(?=\nPunkt 15: )/, ''));
    assert.equal(withoutItem.items.length, before.items.length - 1);
    const withAttachment = read(text.replace('\nPunkt 10: ', '\nEt bilag mere.pdf\n\nPunkt 10: '));
    assert.equal(withAttachment.items[8]!.attachments.length, before.items[8]!.attachments.length + 1);
    const withTask = read(text.replace('\nPunkt 5: ', '\nPunkt 4b-x\n\nPunkt 5: '));
    assert.equal(withTask.items.length, before.items.length);
  });
});
