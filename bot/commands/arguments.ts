import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { text } from './text.da.ts';

/** The arguments cannot be understood; the message is a sentence for the user. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
  get da(): string {
    return this.message;
  }
}

const whatIsWrong = (error: Error): string => {
  const { code } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ]*)/u.exec(error.message)?.[1];
  if (option === undefined) return text.badArguments(error.message);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return text.unknownOption(option);
  return /not take an argument/u.test(error.message) ? text.needlessValue(option) : text.missingValue(option);
};

/** Is help asked for? What comes after `--` is no option. */
export const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
};

/** Reads a command's arguments. @throws BadArguments with the usage, when an option is unknown or lacks its value */
export const readArguments = <T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  usage: string = text.usage,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadArguments(`${whatIsWrong(error as Error)}\n${usage}`);
  }
};
