import { PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { TelemetryTargets } from '../config.ts';

/** Milliseconds between sends of the metrics. The alerts of deploy/azure look at five minutes at the least. */
const interval = 60_000;

type Exporters = { spans: SpanExporter; metrics: PushMetricExporter };

const otlp = async (endpoint: string): Promise<Exporters> => {
  const [{ OTLPTraceExporter }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
  ]);
  const base = endpoint.replace(/\/+$/, '');
  return {
    spans: new OTLPTraceExporter({ url: `${base}/v1/traces` }),
    metrics: new OTLPMetricExporter({ url: `${base}/v1/metrics` }),
  };
};

/** Application Insights takes no keys here (local authentication is off), so the managed identity shows itself. */
const applicationInsights = async (connectionString: string, clientId: string | null): Promise<Exporters> => {
  // It measures itself otherwise, and sends that to Microsoft.
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true';
  const [{ AzureMonitorTraceExporter, AzureMonitorMetricExporter }, { ManagedIdentityCredential }] =
    await Promise.all([import('@azure/monitor-opentelemetry-exporter'), import('@azure/identity')]);
  const options = {
    connectionString,
    // What cannot be sent is dropped: nothing of it is worth a file on a disk.
    disableOfflineStorage: true,
    ...(clientId === null ? {} : { credential: new ManagedIdentityCredential({ clientId }) }),
  };
  return {
    spans: new AzureMonitorTraceExporter(options),
    metrics: new AzureMonitorMetricExporter(options),
  };
};

/** What sends to the services of the configuration. Nothing is sent until there is something. */
export const exportersFor = async (targets: TelemetryTargets, clientId: string | null) => {
  const exporters = await Promise.all([
    ...(targets.otlp === null ? [] : [otlp(targets.otlp)]),
    ...(targets.applicationInsights === null
      ? []
      : [applicationInsights(targets.applicationInsights, clientId)]),
  ]);
  return {
    spanProcessors: exporters.map(({ spans }) => new BatchSpanProcessor(spans)),
    readers: exporters.map(
      ({ metrics }) =>
        new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: interval }),
    ),
  };
};
