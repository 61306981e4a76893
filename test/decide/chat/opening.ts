import assert from 'node:assert/strict';
import type { Shown } from '../../teams-double/client/shown.ts';
import { shownIn, type GroupInTeams } from './group-in-teams.ts';

export const title = 'Fælles nattevagt';

/** What the form is filled in with, where a test says nothing else. */
export const filledIn: Record<string, string> = {
  title,
  text: 'Det foreslås, at vagten kører om natten fra 1. april.',
  form: 'for-against',
  basis: 'stated',
  basisText: 'Aftalt på mødet i januar.',
  rule: 'simple',
  seats: 'organisations',
  date: '2026-03-20',
  time: '12:00',
  visibility: 'open',
};

/** Is it a ballot paper that was sent? */
export const votePaper = (message: Shown): boolean => /ballot\.vote/.test(shownIn(message));

/** Opens a ballot as its secretary does: asks, fills in, looks through, confirms. */
export const openBallot = async (
  { at }: Pick<GroupInTeams, 'at'>,
  more: Record<string, string> = {},
  say = 'start skriftlig behandling',
): Promise<void> => {
  const sara = at('Sara Sekretær');
  await sara.say(say);
  const preview = await sara.click(sara.last(), 'Se det igennem', { ...filledIn, ...more });
  assert.equal(preview.kind, 'card', JSON.stringify(preview));
  const opened = await sara.click(sara.last(), 'Bekræft og send');
  assert.equal(opened.kind, 'card', JSON.stringify(opened));
};
