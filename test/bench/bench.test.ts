import assert from 'node:assert/strict';
import { ChildFailed, runNode } from './child.ts';
import { line, lineOf } from './line.ts';
import { measures } from './measures.ts';
import { syntheticMinutes } from './papers/synthetic-minutes.ts';
import { inRounds, median } from './rounds.ts';

describe('the benchmarks', () => {
  it('have a name each', () => {
    assert.equal(new Set(measures.map(({ name }) => name)).size, measures.length);
  });

  for (const { name, run } of measures)
    it(`measure ${name} and give well-formed lines with figures`, async () => {
      const lines = await run('tiny', () => undefined);
      assert.ok(lines.length > 0);
      for (const one of lines) {
        assert.deepEqual(line.parse(JSON.parse(JSON.stringify(one))), one);
        assert.notEqual(one.value, null, one.name);
      }
      assert.equal(new Set(lines.map((one) => one.name)).size, lines.length, 'no name comes twice');
    });
});

describe('a line of the benchmarks', () => {
  const figure = { name: 'x', unit: 'ms', floor: 100, floorName: 'y' };

  it('meets an aim of the ratio on the right side of it only', () => {
    const atMost = { of: 'ratio', atMost: 1.25 } as const;
    const atLeast = { of: 'ratio', atLeast: 0.6 } as const;
    assert.deepEqual(
      [125, 126].map((value) => lineOf({ ...figure, value, aim: atMost }).met),
      [true, false],
    );
    assert.deepEqual(
      [60, 59].map((value) => lineOf({ ...figure, value, aim: atLeast }).met),
      [true, false],
    );
  });

  it('meets an aim of what is beyond the floor', () => {
    const aim = { of: 'difference', atMost: 1_000 } as const;
    assert.deepEqual(
      [1_100, 1_101].map((value) => lineOf({ ...figure, value, aim }).met),
      [true, false],
    );
  });

  it('meets an aim of the value itself, whatever the floor', () => {
    const aim = { of: 'value', atLeast: 1_000 } as const;
    assert.deepEqual(
      [1_000, 999].map((value) => lineOf({ ...figure, value, aim }).met),
      [true, false],
    );
  });

  it('does not meet an aim without a figure', () => {
    const { met, ratio } = lineOf({ ...figure, value: null, aim: { of: 'ratio', atMost: 1 } });
    assert.deepEqual([met, ratio], [false, null]);
  });

  it('says nothing of aims where there is none', () => {
    const { aim, met } = lineOf({ ...figure, value: 1 });
    assert.deepEqual([aim, met], [null, null]);
  });
});

describe('the rounds of a measure', () => {
  it('take the attempts in turn, every second time backwards, and leave warming up out', async () => {
    const order: string[] = [];
    const found = await inRounds(
      {
        a: async () => order.push('a'),
        b: async () => order.push('b'),
      },
      2,
      1,
    );
    assert.equal(order.join(''), 'baabba');
    assert.deepEqual(found, { a: 4.5, b: 4.5 });
  });

  it('give the middle', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([1, 2, 30, 4]), 3);
  });
});

describe('a process of its own', () => {
  it('that fails tells what it died of', async () => {
    await assert.rejects(runNode(['-e', 'throw new TypeError("no figure")']), (error) => {
      assert.ok(error instanceof ChildFailed);
      assert.equal(error.message, 'exit code 1: TypeError: no figure');
      return true;
    });
  });
});

describe('the papers that the benchmarks make', () => {
  it('are the same every time, and no two alike', () => {
    const texts = Array.from({ length: 300 }, (_, index) => syntheticMinutes(index).text);
    assert.deepEqual(
      texts,
      texts.map((_, index) => syntheticMinutes(index).text),
    );
    assert.equal(new Set(texts).size, texts.length);
  });
});
