import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import {
  type Counter,
  type Histogram,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { type IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { describeError } from '../log.ts';
import { onlyCodeWords } from './attributes.ts';
import { type AgeName, type MetricName, metricNames, metrics } from './metrics.ts';
import type { SpanName, Telemetry } from './telemetry.ts';

/** Services that show traces tell what came in from what was asked of others. */
const kinds: Record<SpanName, SpanKind> = { turn: SpanKind.SERVER, store: SpanKind.CLIENT };

/** Milliseconds. An exporter that cannot reach its service must not keep the process from ending. */
const longestStop = 3_000;

/**
 * Measurements by OpenTelemetry, into whatever processors and readers it is given. Nothing is registered globally:
 * what the libraries Punkt uses might measure is theirs, and could hold anything.
 */
export const startOpenTelemetry = (
  spanProcessors: SpanProcessor[],
  readers: IMetricReader[],
  now: () => number = Date.now,
): Telemetry => {
  const resource = resourceFromAttributes({
    'service.name': 'punkt',
    // Not the machine's name: on somebody's own machine it may be theirs.
    'service.instance.id': randomUUID(),
  });
  const tracers = new BasicTracerProvider({ resource, spanProcessors });
  const meters = new MeterProvider({ resource, readers });
  const tracer = tracers.getTracer('punkt');
  const meter = meters.getMeter('punkt');
  const running = new AsyncLocalStorage<Span>();
  const secret = randomBytes(32);

  const counters = new Map<MetricName, Counter>();
  const histograms = new Map<MetricName, Histogram>();
  /** When each was last touched, by its attributes. */
  const touched = new Map<
    MetricName,
    Map<string, { attributes: Record<string, string | number>; at: number }>
  >();
  for (const key of metricNames) {
    const { name, kind, unit, description } = metrics[key];
    if (kind === 'counter') counters.set(key, meter.createCounter(name, { unit, description }));
    else if (kind === 'histogram') histograms.set(key, meter.createHistogram(name, { unit, description }));
    else {
      const ages = new Map<string, { attributes: Record<string, string | number>; at: number }>();
      touched.set(key, ages);
      meter.createObservableGauge(name, { unit, description }).addCallback((result) => {
        for (const { attributes, at } of ages.values()) result.observe((now() - at) / 1000, attributes);
      });
    }
  }
  /** Only the attributes a metric has. */
  const of = (key: MetricName, attributes: Parameters<typeof onlyCodeWords>[0]) =>
    onlyCodeWords(
      Object.fromEntries(
        Object.entries(attributes).filter(([name]) => metrics[key].attributes.includes(name)),
      ),
    );

  return {
    count: (metric, attributes, by = 1) => counters.get(metric)?.add(by, of(metric, attributes)),
    record: (metric, value, attributes) => histograms.get(metric)?.record(value, of(metric, attributes)),
    touch: (metric: AgeName, attributes) => {
      const allowed = of(metric, attributes);
      touched.get(metric)?.set(JSON.stringify(allowed), { attributes: allowed, at: now() });
    },
    trace: async (name, attributes, work) => {
      const parent = running.getStore();
      if (name === 'store' && parent === undefined) return work(() => {});
      const span = tracer.startSpan(
        name,
        { attributes: onlyCodeWords(attributes), kind: kinds[name] },
        parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent),
      );
      try {
        return await running.run(span, () =>
          work((more) => {
            span.setAttributes(onlyCodeWords(more));
            // A turn that failed was told so and thrown no further.
            if (more['status'] === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
          }),
        );
      } catch (error) {
        // Not the SDK's recordException: an error's message may carry what somebody wrote.
        const { name: kind, code } = describeError(error);
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttributes(onlyCodeWords({ error: kind, ...(code === undefined ? {} : { code }) }));
        throw error;
      } finally {
        span.end();
      }
    },
    pseudonym: (id) => createHmac('sha256', secret).update(id).digest('hex').slice(0, 16),
    stop: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestStop)));
      const done = Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
      await Promise.race([done, late]);
      clearTimeout(timer);
    },
  };
};
