import type { Role } from '../../data/model/people.ts';
import { refusing, startActing, type Acting, type ActOutcome } from '../acting.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../../data/store/store.ts';
import { refusalsDa } from './text.da.ts';
import { refusalsEn } from './text.en.ts';
import type { RefusalCode } from './words.ts';

export { noted } from '../acting.ts';

/** What somebody with these roles may read of a group. */
export type Reads = (roles: readonly Role[]) => { papers: boolean; closed: boolean };

/** What every act with absences and minutes needs. */
export interface Minuting extends Acting {
  readonly reads: Reads;
}

export const startMinuting = ({
  reads,
  ...parts
}: {
  store: Store;
  tenant: string;
  clock: Pick<Clock, 'now'>;
  reads: Reads;
}): Minuting => ({ ...startActing(parts), reads });

/** Done, or refused with one sentence for whoever tried. */
export type Outcome<T> = ActOutcome<T, RefusalCode>;

export const refused = refusing<RefusalCode>(refusalsDa, refusalsEn);

/** Which meeting: its group and its id there. */
export interface OfMeeting {
  groupId: string;
  meeting: string;
}

export const subjectOf = ({ groupId, meeting }: OfMeeting): string => `${groupId} ${meeting}`;
