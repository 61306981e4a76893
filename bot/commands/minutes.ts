import { writeFile } from 'node:fs/promises';
import type { PlannedMeeting } from '../../data/model/meeting.ts';
import type { Store } from '../../data/store/store.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { BadArguments, readArguments } from './arguments.ts';
import { groupNamed, rostersIn } from './groups/group-named.ts';
import { minutesText } from './minutes/text.da.ts';
import { checkDay } from './question-line.ts';
import { text } from './text.da.ts';

const options = {
  group: { type: 'string' },
  meeting: { type: 'string' },
  out: { type: 'string' },
  open: { type: 'boolean' },
} as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Asked {
  group: string;
  /** A meeting's day, or its id. */
  meeting: string;
  out: string | null;
  /** Without closed items. */
  open: boolean;
}

/**
 * `punkt minutes --group NAME --meeting DAY`: writes a meeting's minutes as a Word file, as they stand: a draft says that it
 * is one. `--open` leaves out what is closed, for whoever publishes them.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    const { group, meeting, out = null, open = false } = values;
    if (group === undefined || meeting === undefined)
      throw new BadArguments(`${minutesText.which}\n${text.usage}`);
    if (/^\d{4}-\d{2}-\d{2}$/.test(meeting)) checkDay(meeting);
    return await write({ group, meeting, out, open });
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};

const isMeant = ({ id, day, purpose }: PlannedMeeting, said: string): boolean =>
  id === said || (day === said && purpose !== 'chairs');

const write = async (asked: Asked): Promise<number> => {
  const [{ readConfig }, { openStore, tenantOf }] = await Promise.all([
    import('../config.ts'),
    import('./open-store.ts'),
  ]);
  const config = readConfig();
  const store = await openStore(config);
  try {
    return await writeFrom(store, tenantOf(config), asked);
  } finally {
    await store.close();
  }
};

const writeFrom = async (
  store: Store,
  tenant: string,
  { group, meeting, out, open }: Asked,
): Promise<number> => {
  const [{ readMeetings }, { readMinutes }, { recordLines }, { openMinutes }, { minutesDocx }] =
    await Promise.all([
      import('../../data/store/meetings/meetings.ts'),
      import('../../data/store/minutes/minutes.ts'),
      import('../../data/minutes/lines-of.ts'),
      import('../../data/minutes/without-closed.ts'),
      import('../../data/decisions/minutes-docx.ts'),
    ]);
  // Minutes are of a group that has people; what papers know of others is no matter here.
  const { groupId, name } = groupNamed(group, await rostersIn(store, tenant), buildRegister([]));
  const found = (await readMeetings(store, tenant, groupId)).find((one) => isMeant(one, meeting));
  const kept = found === undefined ? null : await readMinutes(store, tenant, groupId, found.id);
  if (kept === null) {
    say(minutesText.none(name, meeting));
    return 1;
  }
  const { day } = kept.minutes.content.meeting;
  const file = out ?? `referat-${day}.docx`;
  await writeFile(file, await minutesDocx(recordLines(open ? openMinutes(kept) : kept)));
  process.stdout.write(`${minutesText.wrote(file, kept.minutes.state)}\n`);
  process.stdout.write(`${minutesText.hash(kept.minutes.hash)}\n`);
  return 0;
};
