import type { PersonId } from '../../data/model/people.ts';
import type { Store } from '../../data/store/store.ts';

/** What ballots must be asked for: only the log itself may take anything out of it. The composition root hands it in. */
export interface InBallots {
  /** Whether it is open or waits for a casting vote. */
  runs: (ballot: string) => Promise<boolean>;
  /** Takes somebody out of every finished ballot. Gives those that still run and that they sit in. Safe to repeat. */
  erase: (person: PersonId) => Promise<string[]>;
  /** What ballots say about somebody, one object a ballot. */
  of: (person: PersonId) => Promise<object[]>;
}

/** What keeping works on. */
export interface Keeping {
  store: Store;
  tenant: string;
  /** An instant, as the stores compare it. */
  now: () => string;
  ballots: InBallots;
}
