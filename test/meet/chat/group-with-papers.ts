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

export const startWithPapers = async (
  papers: Record<string, string> = { 'kommissorium.txt': mandate },
  settings: NodeJS.ProcessEnv = {},
) => {
  const here = await startGroup({ settings });
  for (const [name, text] of Object.entries(papers)) await importPaper(here, name, text);
  return here;
};

/** The last answer each has had in their own chat, whatever else has come to them since. */
const answered = new WeakMap<GroupInTeams, Map<string, string>>();

/** The message somebody was last answered with; what they last saw where they were not. */
export const lastAnswer = (here: GroupInTeams, name: string): Shown => {
  const id = answered.get(here)?.get(name);
  return (
    here
      .at(name)
      .messages()
      .find((one) => one.id === id) ?? here.at(name).last()
  );
};

/** What somebody reads in reply to what they write. */
export const said = async (
  here: GroupInTeams,
  name: string,
  text: string,
  where?: string,
): Promise<string> => {
  const { replies } = await here.at(name, where).say(where === undefined ? text : `@Punkt ${text}`);
  // Other messages may come at the time; the answer ends it.
  const answer = replies.at(-1);
  assert.ok(answer, text);
  if (where === undefined) {
    const known = answered.get(here) ?? new Map<string, string>();
    answered.set(here, known.set(name, answer.id));
  }
  return shownIn(answer);
};

/** Presses a button of the last answer somebody had, which must give a card. */
export const pressed = async (
  here: GroupInTeams,
  name: string,
  title: string,
  inputs: Record<string, string> = {},
): Promise<string> => {
  const outcome = await here.at(name).click(lastAnswer(here, name), title, inputs);
  assert.equal(outcome.kind, 'card', `${title}: ${JSON.stringify(outcome)}`);
  return JSON.stringify(outcome);
};

/** Does what a card with this data would do: one that was kept, or that somebody made up. */
export const forged = (
  here: GroupInTeams,
  name: string,
  verb: string,
  data: Record<string, unknown>,
): Promise<Outcome> =>
  here
    .at(name)
    .act(lastAnswer(here, name).id, { type: 'Action.Execute', verb }, { language: 'da', verb, ...data });

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
