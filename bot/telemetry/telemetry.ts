import type { Attributes } from './attributes.ts';
import type { AgeName, CounterName, HistogramName } from './metrics.ts';

/** What is traced: turns, and within them what is asked of the store. */
export type SpanName = 'turn' | 'store';

/** Adds to the span of the work that is running. */
export type Mark = (attributes: Attributes) => void;

/**
 * What the rest of Punkt tells its measurements. Nothing of what people write and nobody's name or id goes in; what
 * must be told apart goes in as its {@link Telemetry.pseudonym}.
 */
export type Telemetry = {
  count: (metric: CounterName, attributes: Attributes, by?: number) => void;
  record: (metric: HistogramName, value: number, attributes: Attributes) => void;
  /** From now on its age counts anew. */
  touch: (metric: AgeName, attributes: Attributes) => void;
  /**
   * Does work in a span of its own, within the span of whatever runs it. What the store is asked outside a turn, again and
   * again and mostly for nothing, is measured and not traced. Throws what the work throws.
   */
  trace: <T>(name: SpanName, attributes: Attributes, work: (mark: Mark) => Promise<T>) => Promise<T>;
  /** The same text for the same id while this process lives; nobody can tell the id from it. */
  pseudonym: (id: string) => string;
  /** Sends what is left, for at most a few seconds. */
  stop: () => Promise<void>;
};

/** For `repeat`: whenever a job went well, its age counts anew, so that an alert can tell when it no longer does. */
export const jobAges =
  ({ touch }: Pick<Telemetry, 'touch'>) =>
  (job: string): void =>
    touch('jobAge', { job });

/** Nothing is measured. */
export const silent: Telemetry = {
  count: () => {},
  record: () => {},
  touch: () => {},
  trace: (_name, _attributes, work) => work(() => {}),
  pseudonym: () => '',
  stop: async () => {},
};
