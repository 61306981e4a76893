import type { Shown } from '../../client/shown.ts';
import type { ClockOnPage, ClockStep, Doing, WorldOnPage } from '../wire.ts';

const at = (path: string, query: Record<string, string>): string =>
  `${path}?${new URLSearchParams(query).toString()}`;

const json = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
};

export const fetchWorld = async (as: string | null): Promise<WorldOnPage> =>
  json(await fetch(at('/page/world', as === null ? {} : { as })));

export const fetchMessages = async (as: string, where: string): Promise<Shown[]> =>
  json(await fetch(at('/page/messages', { as, in: where })));

/** Does something as a person in a conversation, and gives what came of it. */
export const perform = async <T>(as: string, where: string, doing: Doing): Promise<T> =>
  json(await fetch('/page/do', { method: 'POST', body: JSON.stringify({ as, in: where, ...doing }) }));

export const sendFile = async <T>(as: string, where: string, file: File, text: string): Promise<T> =>
  json(
    await fetch(at('/page/file', { as, in: where, name: file.name, text }), { method: 'POST', body: file }),
  );

export const changeApp = async (as: string, what: 'install' | 'uninstall'): Promise<void> => {
  await json(await fetch(at(`/page/${what}`, { as }), { method: 'POST' }));
};

/** The time the bot thinks it is; null where it cannot be moved. */
export const fetchClock = async (): Promise<ClockOnPage | null> => json(await fetch('/page/clock'));

/** Moves the clock; returns when all that fell due is done. */
export const moveClock = async (step: ClockStep): Promise<ClockOnPage> =>
  json(await fetch('/page/clock', { method: 'POST', body: JSON.stringify(step) }));
