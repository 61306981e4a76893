import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { text } from './text.da.ts';

/** The arguments cannot be understood; the message is a sentence for the user. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
}

/** Reads a command's arguments. @throws BadArguments with the usage, when an option is unknown or lacks its value */
export const readArguments = <T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^']*)'/u.exec((error as Error).message)?.[1] ?? (error as Error).message;
    throw new BadArguments(`${text.badOption(option)}\n${text.usage}`);
  }
};
