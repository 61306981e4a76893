import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peopleIn } from './people-in-papers.ts';
import { runLength, runsOf, wordsOf, wordsOfPaper } from './word-runs.ts';

const root = join(import.meta.dirname, '../..');
const seeds = join(root, '../shared/seeds');

/** Text files git tracks or would track. The docx and pdf samples are made from text in this folder. */
const ours = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !/\.(docx|pdf|png|zip)$|^package-lock\.json$/.test(file))
    .filter((file) => existsSync(join(root, file)));

describe('the samples retell the papers, they do not copy them', function () {
  before(function () {
    if (existsSync(seeds) && existsSync(join(root, '.git'))) return;
    console.log('    skipped: no papers in ../shared/seeds to compare with, or not a git checkout');
    this.skip();
  });

  const papers = () => readdirSync(seeds).map((file) => readFileSync(join(seeds, file), 'utf8'));

  it(`shares no ${runLength} words in a row with them, names apart`, () => {
    const theirs = new Set(papers().flatMap((paper) => runsOf(wordsOfPaper(paper)).map(([run]) => run)));
    assert.ok(theirs.size > 5000, `only ${theirs.size} runs of words were read from the papers`);
    const copied = ours().flatMap((file) =>
      runsOf(wordsOf(readFileSync(join(root, file), 'utf8')))
        .filter(([run]) => theirs.has(run))
        .map(([run, at]) => `${file}, word ${at}: ${run}`),
    );
    assert.deepEqual(copied, []);
  });

  it('names none of the people they name', () => {
    const people = new Set(papers().flatMap((paper) => [...peopleIn(paper)]));
    assert.ok(people.size >= 40, `only ${people.size} people were read from the papers`);
    // First and last name alone give a person away too.
    const patterns = [...people].map((person) => {
      const words = person.split(' ').map((word) => word.replaceAll('.', String.raw`\.`));
      return new RegExp(String.raw`(?<!\p{L})${words[0]}\s+(?:\S+\s+){0,2}${words.at(-1)}(?!\p{L})`, 'u');
    });
    const named = ours().filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return patterns.some((pattern) => pattern.test(text));
    });
    assert.deepEqual(named, []);
  });
});
