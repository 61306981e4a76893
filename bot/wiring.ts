import type { Store } from '../data/store/store.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Directory } from './people/directory.ts';
import type { WhichGroup } from './people/meant/which-group.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import type { Outbox } from './wire-outbox.ts';

/** What every feature that sends messages is wired with. */
export interface FeatureWiring {
  store: Store;
  tenant: string;
  clock: Clock;
  log: Log;
  telemetry: Telemetry;
  directory: Directory;
  whichGroup: WhichGroup;
  outbox: Pick<Outbox, 'wake'>;
}
