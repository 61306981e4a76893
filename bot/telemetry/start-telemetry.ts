import type { Config } from '../config.ts';
import { silent, type Telemetry } from './telemetry.ts';

/** Measures as the configuration says. What it needs is loaded only when there is somewhere to send it. */
export const startTelemetry = async ({ telemetry, identity }: Config): Promise<Telemetry> => {
  if (telemetry === null) return silent;
  const [{ startOpenTelemetry }, { exportersFor }] = await Promise.all([
    import('./open-telemetry.ts'),
    import('./exporters.ts'),
  ]);
  const { spanProcessors, readers } = await exportersFor(telemetry, identity);
  return startOpenTelemetry(spanProcessors, readers);
};
