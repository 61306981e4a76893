import type { Activity } from 'botbuilder';
import type { IncomingActivity } from './activity.ts';
import type { Authentication, Credentials } from './adapter.ts';
import { whyImplausible } from './bearer.ts';

export type Admission =
  { admitted: true; credentials: Credentials } | { admitted: false; status: 400 | 401 | 503; why: string };

export type Guard = (activity: IncomingActivity, authorization: string) => Promise<Admission>;

/**
 * Decides whether an activity may come in, before anything else looks at it. `why` is for the log; the caller is
 * told nothing but the status, so that a forger learns nothing.
 *
 * With an app id the token must be valid, name an end (`exp`) and be for this `serviceUrl`, and the activity must
 * come through Teams: the SDK alone lets tokens without an end and activities without `serviceUrl` pass, and
 * accepts other issuers for emulators and other channels.
 */
export const createGuard =
  (authentication: Authentication, authenticated: boolean): Guard =>
  async (activity, authorization) => {
    const refusal = authenticated ? refuseUntrusted(activity, authorization) : refuseRemote(activity);
    if (refusal !== null) return refusal;
    try {
      const credentials = await authentication.authenticateRequest(
        activity as unknown as Activity,
        authorization,
      );
      // Of the verified claims now. A token the SDK takes for an emulator's names no service, and is not for us.
      const claim = (name: string) => credentials.claimsIdentity.getClaimValue(name);
      if (authenticated && (claim('exp') === null || claim('serviceurl') !== activity.serviceUrl))
        return refused(401, 'token without exp or serviceurl');
      return { admitted: true, credentials };
    } catch (error) {
      return isOutage(error) ? refused(503, 'signing keys unavailable') : refused(401, 'token refused');
    }
  };

const refused = (status: 400 | 401 | 503, why: string): Admission => ({ admitted: false, status, why });

const refuseUntrusted = (
  { channelId, serviceUrl }: IncomingActivity,
  authorization: string,
): Admission | null => {
  if (channelId !== 'msteams') return refused(401, 'channelId is not msteams');
  if (!serviceUrl) return refused(401, 'no serviceUrl');
  const why = whyImplausible(authorization, Date.now() / 1000);
  return why === null ? null : refused(401, why);
};

/** Nobody is authenticated in local mode, so replies must not be sent wherever an activity says. */
const refuseRemote = ({ serviceUrl, deliveryMode }: IncomingActivity): Admission | null => {
  if (!serviceUrl)
    return deliveryMode === 'expectReplies' ? null : refused(400, 'neither serviceUrl nor expectReplies');
  const host = URL.canParse(serviceUrl) ? new URL(serviceUrl).hostname : '';
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host) ? null : refused(400, 'serviceUrl not local');
};

/** Microsoft's signing keys could not be had: nothing is known of the token, and Teams may try again. */
const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const statusCode = 'statusCode' in error ? error.statusCode : undefined;
  return error.name === 'FetchError' || statusCode === 500;
};
