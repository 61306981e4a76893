import type { KeptDeadline } from '../../data/model/deadline.ts';
import type { PersonId } from '../../data/model/people.ts';
import { refusing, startActing, type Acting, type ActOutcome } from '../acting.ts';
import { refusalsDa } from './text.da.ts';
import { refusalsEn } from './text.en.ts';
import type { RefusalCode } from './words.ts';

export { noted } from '../acting.ts';

/** What every act with deadlines needs. */
export interface Reminding extends Acting {
  /** May somebody be told what a deadline is about? Without papers anybody may whom it is for. */
  readonly mayRead: MayRead;
}

export type MayRead = (person: PersonId, deadline: KeptDeadline) => boolean;

export const startReminding = ({
  mayRead = () => true,
  ...parts
}: Parameters<typeof startActing>[0] & { mayRead?: MayRead }): Reminding => ({
  ...startActing(parts),
  mayRead,
});

/** Done, or refused with one sentence for whoever tried. */
export type Outcome<T> = ActOutcome<T, RefusalCode>;

export const refused = refusing<RefusalCode>(refusalsDa, refusalsEn);
