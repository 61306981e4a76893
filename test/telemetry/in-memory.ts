import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type MetricName, metrics } from '../../bot/telemetry/metrics.ts';
import { startOpenTelemetry } from '../../bot/telemetry/open-telemetry.ts';

/** A value of a metric with its attributes; of a histogram how often and how much in all. */
export type Point = { attributes: Record<string, unknown>; value: number; times: number };

/** The real telemetry, into memory. */
export const startInMemory = (now: () => number = Date.now) => {
  const spanExporter = new InMemorySpanExporter();
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const telemetry = startOpenTelemetry([new SimpleSpanProcessor(spanExporter)], [reader], now);
  const collected = async () => {
    exporter.reset();
    await reader.forceFlush();
    return exporter.getMetrics();
  };
  return {
    telemetry,
    spans: (): ReadableSpan[] => spanExporter.getFinishedSpans(),
    /** What a metric is at the moment. */
    points: async (metric: MetricName): Promise<Point[]> => {
      const [found] = (await collected())
        .flatMap(({ scopeMetrics }) => scopeMetrics)
        .flatMap((scope) => scope.metrics)
        .filter(({ descriptor }) => descriptor.name === metrics[metric].name);
      return (found?.dataPoints ?? []).map(({ attributes, value }) =>
        typeof value === 'number'
          ? { attributes, value, times: 1 }
          : { attributes, value: ('sum' in value ? value.sum : 0) ?? 0, times: value.count },
      );
    },
    /** Everything that would have been sent, as one text. */
    sent: async (): Promise<string> => {
      const spans = spanExporter.getFinishedSpans().map(({ name, attributes, status, events, resource }) => ({
        ...{ name, attributes, status, events },
        resource: resource.attributes,
      }));
      const measured = (await collected()).map(({ resource, scopeMetrics }) => ({
        resource: resource.attributes,
        scopeMetrics,
      }));
      return JSON.stringify([spans, measured]);
    },
  };
};
