import file from './metrics.json' with { type: 'json' };

/**
 * Every metric there is, named once: `metrics.json` is read here and by the alerts of deploy/azure. A metric takes the
 * attributes that stand there and no others.
 */
export type MetricName = keyof typeof file;
export type Metric = {
  name: string;
  kind: 'counter' | 'histogram' | 'gauge';
  unit: string;
  attributes: readonly string[];
  description: string;
};

export const metrics = file as Record<MetricName, Metric>;
export const metricNames = Object.keys(file) as MetricName[];

/** Counted. */
export type CounterName =
  'turns' | 'answers' | 'ballotEvents' | 'outbox' | 'refused' | 'undelivered' | 'throttled';
/** Measured one by one. */
export type HistogramName = 'turnTime' | 'storeTime' | 'requestUnits';
/** How long ago something was; measured when it is asked for. */
export type AgeName = 'copyAge' | 'jobAge';
