import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ownSet, setNames } from '../questions/sets.ts';
import { answeredInvented, changes, namesAMeasure, turnedWrong, unrelatedFiles } from './failures.ts';
import { templates } from './invented-names.ts';
import { knownFailuresFile } from './known-failures.ts';
import type { KnownFailures } from './known-failures.ts';
import { manners } from './manners.ts';

/**
 * Measures what does not hold, for every question and manner, and writes the list the tests are held against. Takes
 * about a minute. See that it grows shorter before it is committed.
 */
const sets = await Promise.all(setNames.map(ownSet));

const inManner = (put: (typeof manners)[string]): string[] =>
  sets.flatMap((set) =>
    set.questions
      .filter((question) => changes(set, question, (text) => put(text, question.lang)))
      .map(({ id }) => id),
  );

const withFile = async (file: string): Promise<string[]> =>
  (await Promise.all(sets.map((set) => turnedWrong(set, file)))).flat();

const listOf = async (entries: readonly (readonly [string, string[] | Promise<string[]>])[]) =>
  Object.fromEntries(
    (await Promise.all(entries.map(async ([key, ids]) => [key, await ids] as const))).filter(
      ([, ids]) => ids.length > 0,
    ),
  );

const registers = sets.map(({ register }) => register);
const failures: KnownFailures = {
  manners: await listOf(Object.entries(manners).map(([name, put]) => [name, inManner(put)])),
  unrelated: await listOf(unrelatedFiles.map((file) => [file, withFile(file)])),
  invented: templates.filter((template) => answeredInvented(template, registers, namesAMeasure) !== null),
};
const file = fileURLToPath(knownFailuresFile);
const style = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(failures), { ...style, filepath: file }));
