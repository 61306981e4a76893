import type { Temporal } from 'temporal-polyfill';
import { parseMoment } from './clock.ts';
import { conflicts, fixes, type Variables, variables } from './config-variables.ts';

/** All that can be set from outside. `teams` is null in local mode: no app id, no authentication, loopback only. */
export type Config = {
  host: string;
  port: number;
  /** Folder of the embedded store; not used when `cosmos` is set. */
  dataFolder: string;
  /** `key` null: the machine's managed identity logs in. */
  cosmos: { endpoint: string; key: string | null; database: string } | null;
  teams: TeamsIdentity | null;
  /** The tenant that is at home, lower case; null in local mode: every tenant is. */
  tenant: string | null;
  /** Entra object ids of those who appoint the first secretary. */
  admins: string[];
  /** The region a question is about when it does not say, without the word Region: "Syddanmark". */
  region: string | null;
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

/** One thing wrong with the configuration: which variable, what is wrong, what to do. */
export type ConfigProblem = { variable: string; problem: string; fix: string };

/** Thrown with everything that is wrong at once; the message is ready to print. */
export class ConfigError extends Error {
  readonly problems: ConfigProblem[];
  constructor(problems: ConfigProblem[]) {
    super(problems.map(({ variable, problem, fix }) => `${variable} ${problem}. ${fix}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const problem = (variable: string, what: string): ConfigProblem => ({
  variable,
  problem: what,
  fix: fixes[variable] ?? `Correct or unset ${variable}`,
});

/**
 * Reads the whole configuration from the environment; nothing else in Punkt reads it. A variable set to nothing
 * counts as not set. What each variable means stands in the README.
 *
 * @throws ConfigError naming every variable that is wrong, and how to set it.
 */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(
    Object.keys(variables.shape)
      .map((name) => [name, environment[name]?.trim()])
      .filter(([, value]) => value),
  ) as Record<string, string>;
  const parsed = variables.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => problem(String(issue.path[0]), issue.message)));
  const v = parsed.data;
  const found = conflicts(v);
  if (found.length > 0) throw new ConfigError(found.map(([variable, what]) => problem(variable, what)));
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
    tenant: v.MicrosoftAppTenantId ?? null,
    admins: v.PUNKT_ADMINS,
    region: v.PUNKT_REGION ?? null,
    now: v.PUNKT_NOW === undefined ? null : parseMoment(v.PUNKT_NOW),
  };
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
