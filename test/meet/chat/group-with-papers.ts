import assert from 'node:assert/strict';
import { accessValue } from '../../../cards/import-review/access-choice.ts';
import type { Outcome } from '../../teams-double/client/cards/outcome.ts';
import type { Shown } from '../../teams-double/client/shown.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';

export const secretary = 'Sara Sekretær';
export const chair = 'Frede Formand';
export const member = 'Anne Almind';
export const outsider = 'Ude Fremmed';
export const channel = 'Beslutninger';

/** A mandate that says how the group meets, in words of no paper there is. */
export const mandate = `Kommissorium for Klyngen Prøve

Region Syddanmark

Møder
Der afholdes fire møder om året, et i hvert kvartal. Et møde varer to timer. Forud for hvert møde holder formandskabet møde.
Dagsordenen udsendes senest 10 dage før mødet.
Møderne afholdes på Prøve Sygehus.
`;

export const minutes = `Referat af møde i Klyngen Prøve

Region Syddanmark
Dato: 24. februar 2026
Tid: kl. 8.30-10.30
Sted: Prøve Sygehus

Punkt 1: Fælles nattevagt
Beslutning
Klyngen godkendte indstillingen.

Punkt 2: Samling af akutpladser
Beslutning
Punktet blev udsat og tages op på kommende møde.

Punkt 3: En navngiven leverandør (lukket punkt)
Beslutning
Punktet blev udsat og tages op på kommende møde.
`;

/** Has the secretary import a paper of the group's own. */
export const importPaper = async ({ at }: GroupInTeams, name: string, text: string): Promise<void> => {
  const sara = at(secretary);
  const { replies } = await sara.sendFile(name, Buffer.from(text));
  const [review] = replies;
  assert.ok(review);
  const accepted = await sara.click(review, 'Godkend', { access: accessValue({ level: 'group', groupId }) });
  assert.equal(accepted.kind, 'card', JSON.stringify(accepted));
};

export const startWithPapers = async (papers: Record<string, string> = { 'kommissorium.txt': mandate }) => {
  const here = await startGroup();
  for (const [name, text] of Object.entries(papers)) await importPaper(here, name, text);
  return here;
};

/** What somebody reads in reply to what they write. */
export const said = async (
  { at }: GroupInTeams,
  name: string,
  text: string,
  where?: string,
): Promise<string> => {
  const { replies } = await at(name, where).say(where === undefined ? text : `@Punkt ${text}`);
  assert.equal(replies.length, 1, text);
  return shownIn(replies[0] as Shown);
};

/** Presses a button of the last message somebody sees, which must give a card. */
export const pressed = async (
  { at }: GroupInTeams,
  name: string,
  title: string,
  inputs: Record<string, string> = {},
): Promise<string> => {
  const here = at(name);
  const outcome = await here.click(here.last(), title, inputs);
  assert.equal(outcome.kind, 'card', `${title}: ${JSON.stringify(outcome)}`);
  return JSON.stringify(outcome);
};

/** Does what a card with this data would do: one that was kept, or that somebody made up. */
export const forged = (
  { at }: GroupInTeams,
  name: string,
  verb: string,
  data: Record<string, unknown>,
): Promise<Outcome> => {
  const here = at(name);
  return here.act(here.last().id, { type: 'Action.Execute', verb }, { language: 'da', verb, ...data });
};

/** Plans a year as its secretary does. */
export const planYear = async (here: GroupInTeams, year = 2026): Promise<void> => {
  await said(here, secretary, `planlæg møder ${String(year)}`);
  await pressed(here, secretary, 'Ret forudsætningerne …');
  await pressed(here, secretary, 'Vis forslaget', {
    perYear: '4',
    time: '08:30',
    weekday: '4',
    duration: '120',
  });
  await pressed(here, secretary, 'Gem i kalenderen');
};
