import { z } from 'zod';
import { regionNamed } from '../data/language/regions.ts';
import { parseMoment } from './clock.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** An instruction per variable, said after whatever is wrong with it. */
export const fixes: Record<string, string> = {
  PORT: 'Set PORT to a number from 0 to 65535; 0 takes any free port, unset is 3978',
  HOST: 'Set HOST to 127.0.0.1, or register the bot and set MicrosoftAppId',
  NODE_ENV: 'Register the bot in Azure and set MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword',
  PUNKT_NOW: 'Set PUNKT_NOW to a day or moment such as 2023-12-01 or 2023-12-01T08:30, or unset it',
  PUNKT_ADMINS: 'Set PUNKT_ADMINS to Entra object ids with commas between; Entra ID shows them under Users',
  PUNKT_REGION: 'Set PUNKT_REGION to a region such as Syddanmark, or unset it',
  COSMOS_ENDPOINT: 'Set COSMOS_ENDPOINT to the URI under Keys of the Cosmos DB account (https://…)',
  COSMOS_KEY: 'Set COSMOS_ENDPOINT too, or unset COSMOS_KEY',
  COSMOS_DATABASE: 'Set COSMOS_ENDPOINT too, or unset COSMOS_DATABASE',
  MicrosoftAppId: 'Set MicrosoftAppId to the application (client) id of the app registration',
  MicrosoftAppType: 'Set MicrosoftAppType to SingleTenant (also when unset) or UserAssignedMSI',
  MicrosoftAppTenantId: 'Set MicrosoftAppTenantId to the directory (tenant) id of the app registration',
  MicrosoftAppPassword:
    'Set MicrosoftAppPassword to a client secret of the app registration; with MicrosoftAppType=UserAssignedMSI leave it unset',
};

const isMoment = (text: string): boolean => {
  try {
    parseMoment(text);
    return true;
  } catch {
    return false;
  }
};

const isEndpoint = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname.replace(/[[\]]/g, '')));
};

const id = z.guid('is not a GUID').toLowerCase();
/** The variables Punkt knows, and the form each must have. */
export const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port number')
    .transform(Number)
    .refine((port) => port <= 65535, 'is not a port number')
    .default(3978),
  HOST: z.string().optional(),
  PUNKT_DATA: z.string().default('.punkt'),
  PUNKT_NOW: z.string().refine(isMoment, 'is not a day or moment').optional(),
  PUNKT_ADMINS: z
    .string()
    .transform((list) => list.split(/[\s,;]+/).filter((entry) => entry !== ''))
    .pipe(z.array(z.guid('holds something that is not a GUID').toLowerCase()))
    .default([]),
  PUNKT_REGION: z
    .string()
    .transform(regionNamed)
    .refine((region) => region !== null, 'is not a Danish region')
    .optional(),
  COSMOS_ENDPOINT: z.string().refine(isEndpoint, 'is not an https address').optional(),
  COSMOS_KEY: z.string().optional(),
  COSMOS_DATABASE: z.string().optional(),
  MicrosoftAppId: id.optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'is not a type that Azure still registers')
    .default('SingleTenant'),
  MicrosoftAppTenantId: id.optional(),
  MicrosoftAppPassword: z.string().optional(),
});
export type Variables = z.infer<typeof variables>;

/** What is wrong between variables that are each well-formed. */
export const conflicts = (v: Variables): [variable: string, problem: string][] => {
  const found: [string, string][] = [];
  if (v.COSMOS_ENDPOINT === undefined) {
    if (v.COSMOS_KEY !== undefined) found.push(['COSMOS_KEY', 'is set without COSMOS_ENDPOINT']);
    if (v.COSMOS_DATABASE !== undefined) found.push(['COSMOS_DATABASE', 'is set without COSMOS_ENDPOINT']);
  }
  if (v.MicrosoftAppId === undefined) {
    // Without an app id nobody is authenticated, so nobody outside this machine may reach the bot.
    if (v.NODE_ENV === 'production')
      found.push([
        'NODE_ENV',
        'is production, but MicrosoftAppId is not set, so nobody would be authenticated',
      ]);
    if (v.HOST !== undefined && !loopback.test(v.HOST))
      found.push([
        'HOST',
        'is not this machine alone, but MicrosoftAppId is not set, so nobody would be authenticated',
      ]);
    return found;
  }
  if (v.PUNKT_NOW !== undefined)
    found.push(['PUNKT_NOW', 'is set together with MicrosoftAppId; the clock can only be set in local mode']);
  if (v.MicrosoftAppTenantId === undefined)
    found.push(['MicrosoftAppTenantId', 'is not set, but MicrosoftAppId is']);
  if (v.MicrosoftAppType === 'SingleTenant' && v.MicrosoftAppPassword === undefined)
    found.push(['MicrosoftAppPassword', 'is not set, but MicrosoftAppId is']);
  if (v.MicrosoftAppType === 'UserAssignedMSI' && v.MicrosoftAppPassword !== undefined)
    found.push(['MicrosoftAppPassword', 'is set, but a managed identity has none']);
  return found;
};
