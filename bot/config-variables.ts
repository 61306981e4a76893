import { z } from 'zod';
import { regionNamed } from '../data/language/regions.ts';
import { BadDays, readAvoidedDays } from './avoided-days.ts';
import { parseMoment } from './clock.ts';
import { wrong } from './config.text.da.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const isMoment = (text: string): boolean => {
  try {
    parseMoment(text);
    return true;
  } catch {
    return false;
  }
};

const schemeOf = (text: string): string | null => (URL.canParse(text) ? new URL(text).protocol : null);

/** Plain HTTP only on this machine, where nobody listens in. */
const isEndpoint = (text: string): boolean => {
  const scheme = schemeOf(text);
  return scheme === 'https:' || (scheme === 'http:' && loopback.test(hostOf(text)));
};
const hostOf = (url: string): string => new URL(url).hostname.replace(/[[\]]/g, '');

const isCollector = (text: string): boolean => ['http:', 'https:'].includes(schemeOf(text) ?? '');

const id = z.guid(wrong.guid).toLowerCase();
/** The variables Punkt knows, and the form each must have. */
export const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, wrong.port)
    .transform(Number)
    .refine((port) => port <= 65535, wrong.port)
    .default(3978),
  HOST: z.string().optional(),
  PUNKT_DATA: z.string().default('.punkt'),
  PUNKT_NOW: z.string().refine(isMoment, wrong.moment).optional(),
  PUNKT_ADMINS: z
    .string()
    .transform((list) => list.split(/[\s,;]+/).filter((entry) => entry !== ''))
    .pipe(z.array(z.guid(wrong.guids).toLowerCase()))
    .default([]),
  PUNKT_REGION: z
    .string()
    .transform(regionNamed)
    .refine((region) => region !== null, wrong.region)
    .optional(),
  PUNKT_AVOIDED_DAYS: z
    .string()
    .transform((setting, context) => {
      try {
        return readAvoidedDays(setting);
      } catch (error) {
        if (!(error instanceof BadDays)) throw error;
        context.addIssue({ code: 'custom', message: error.message });
        return z.NEVER;
      }
    })
    .optional(),
  COSMOS_ENDPOINT: z.string().refine(isEndpoint, wrong.https).optional(),
  COSMOS_KEY: z.string().optional(),
  COSMOS_DATABASE: z.string().optional(),
  AZURE_CLIENT_ID: id.optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(/(?:^|;)\s*InstrumentationKey=[0-9a-f-]{36}\s*(?:;|$)/i, wrong.connectionString)
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isCollector, wrong.address).optional(),
  MicrosoftAppId: id.optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI'], wrong.appType).default('SingleTenant'),
  MicrosoftAppTenantId: id.optional(),
  MicrosoftAppPassword: z.string().optional(),
});
export type Variables = z.infer<typeof variables>;
export type VariableName = keyof Variables;
export const variableNames = Object.keys(variables.shape) as VariableName[];

/**
 * What is wrong between variables. Looks at which are given at all, so that one that is malformed is told of once and
 * hides nothing that is wrong with the others.
 */
export const conflicts = (
  given: Partial<Record<VariableName, string>>,
): [variable: VariableName, problem: string][] => {
  const found: [VariableName, string][] = [];
  const has = (name: VariableName): boolean => given[name] !== undefined;
  if (!has('COSMOS_ENDPOINT')) {
    if (has('COSMOS_KEY')) found.push(['COSMOS_KEY', wrong.without('COSMOS_ENDPOINT')]);
    if (has('COSMOS_DATABASE')) found.push(['COSMOS_DATABASE', wrong.without('COSMOS_ENDPOINT')]);
  }
  const production = given.NODE_ENV === 'production';
  if (!has('MicrosoftAppId')) {
    // Without an app id nobody is authenticated, so nobody outside this machine may reach the bot.
    if (production) found.push(['NODE_ENV', wrong.productionOpen]);
    if (given.HOST !== undefined && !loopback.test(given.HOST)) found.push(['HOST', wrong.hostOpen]);
    return found;
  }
  if (has('PUNKT_NOW')) found.push(['PUNKT_NOW', wrong.clockOnline]);
  if (!has('MicrosoftAppTenantId')) found.push(['MicrosoftAppTenantId', wrong.missing('MicrosoftAppId')]);
  if (production && !has('PUNKT_ADMINS')) found.push(['PUNKT_ADMINS', wrong.nobodyAppoints]);
  const type = given.MicrosoftAppType ?? 'SingleTenant';
  if (type === 'SingleTenant' && !has('MicrosoftAppPassword'))
    found.push(['MicrosoftAppPassword', wrong.missing('MicrosoftAppId')]);
  if (type === 'UserAssignedMSI' && has('MicrosoftAppPassword'))
    found.push(['MicrosoftAppPassword', wrong.identityHasNone]);
  return found;
};
