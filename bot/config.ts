import type { Temporal } from 'temporal-polyfill';
import { daysByDefault, type ConfiguredDays } from './avoided-days.ts';
import { parseMoment } from './clock.ts';
import { fixes } from './config.text.da.ts';
import {
  conflicts,
  type VariableName,
  variableNames,
  type Variables,
  variables,
} from './config-variables.ts';

/** All that can be set from outside. `teams` is null in local mode: no app id, no authentication, loopback only. */
export type Config = {
  host: string;
  port: number;
  /** Folder of the embedded store; not used when `cosmos` is set. */
  dataFolder: string;
  /** `key` null: a managed identity logs in. */
  cosmos: { endpoint: string; key: string | null; database: string } | null;
  teams: TeamsIdentity | null;
  /** Client id of the managed identity that logs in to Azure's services; null: the one the machine has of its own. */
  identity: string | null;
  /** Where traces and metrics go; null: nowhere, and nothing is measured. */
  telemetry: TelemetryTargets | null;
  /** The tenant that is at home, lower case; null in local mode: every tenant is. */
  tenant: string | null;
  /** Entra object ids of those who appoint the first secretary. */
  admins: string[];
  /** The region a question is about when it does not say, without the word Region: "Syddanmark". */
  region: string | null;
  /** The days no meeting is put on. */
  avoidedDays: ConfiguredDays;
  /** Where the clock starts; null: the present. */
  now: Temporal.Instant | null;
};

/** Who the bot is to Teams. `password` is null for a user-assigned managed identity. */
export type TeamsIdentity = {
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  tenantId: string;
  password: string | null;
};

/** At least one of them is set. */
export type TelemetryTargets = {
  /** Base address of an OpenTelemetry collector (OTLP over HTTP). */
  otlp: string | null;
  /** Connection string of an Application Insights. */
  applicationInsights: string | null;
};

/** One thing wrong with the configuration: which variable, what is wrong, what to do. */
export type ConfigProblem = { variable: VariableName; problem: string; fix: string };

/** Thrown with everything that is wrong at once; the message is ready to print. */
export class ConfigError extends Error {
  readonly problems: ConfigProblem[];
  constructor(problems: ConfigProblem[]) {
    super(problems.map(({ variable, problem, fix }) => `${variable} ${problem}. ${fix}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const problem = (variable: VariableName, what: string): ConfigProblem => ({
  variable,
  problem: what,
  fix: fixes[variable],
});

/**
 * Reads the whole configuration from the environment; nothing else in Punkt reads it. A variable set to nothing
 * counts as not set. What each variable means stands in the README.
 *
 * @throws ConfigError naming every variable that is wrong, and how to set it. No value is repeated in it: it may be a
 *   secret in the wrong place.
 */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(
    variableNames.map((name) => [name, environment[name]?.trim()]).filter(([, value]) => value),
  ) as Partial<Record<VariableName, string>>;
  const parsed = variables.safeParse(given);
  const malformed = (parsed.error?.issues ?? []).map(({ path: [name], message }) =>
    problem(name as VariableName, message),
  );
  const problems = [...malformed, ...conflicts(given).map(([name, what]) => problem(name, what))];
  if (!parsed.success || problems.length > 0) throw new ConfigError(firstOfEach(problems));
  const v = parsed.data;
  return {
    host: v.HOST ?? (v.MicrosoftAppId === undefined ? '127.0.0.1' : '0.0.0.0'),
    port: v.PORT,
    dataFolder: v.PUNKT_DATA,
    cosmos:
      v.COSMOS_ENDPOINT === undefined
        ? null
        : {
            endpoint: v.COSMOS_ENDPOINT,
            key: v.COSMOS_KEY ?? null,
            database: v.COSMOS_DATABASE ?? 'punkt',
          },
    teams: teamsIdentity(v),
    identity:
      v.AZURE_CLIENT_ID ?? (v.MicrosoftAppType === 'UserAssignedMSI' ? (v.MicrosoftAppId ?? null) : null),
    telemetry: telemetryTargets(v),
    tenant: v.MicrosoftAppTenantId ?? null,
    admins: v.PUNKT_ADMINS,
    region: v.PUNKT_REGION ?? null,
    avoidedDays: v.PUNKT_AVOIDED_DAYS ?? daysByDefault,
    now: v.PUNKT_NOW === undefined ? null : parseMoment(v.PUNKT_NOW),
  };
};

/** A list with three bad entries is one thing to put right. */
const firstOfEach = (problems: ConfigProblem[]): ConfigProblem[] =>
  problems.filter(({ variable }, at) => problems.findIndex((one) => one.variable === variable) === at);

const telemetryTargets = (v: Variables): TelemetryTargets | null => {
  const otlp = v.OTEL_EXPORTER_OTLP_ENDPOINT ?? null;
  const applicationInsights = v.APPLICATIONINSIGHTS_CONNECTION_STRING ?? null;
  return otlp === null && applicationInsights === null ? null : { otlp, applicationInsights };
};

const teamsIdentity = (v: Variables): TeamsIdentity | null =>
  v.MicrosoftAppId === undefined || v.MicrosoftAppTenantId === undefined
    ? null
    : {
        appId: v.MicrosoftAppId,
        appType: v.MicrosoftAppType,
        tenantId: v.MicrosoftAppTenantId,
        password: v.MicrosoftAppPassword ?? null,
      };
