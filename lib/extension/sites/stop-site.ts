import { covers } from '../match-pattern.ts';
import { withSite } from '../settings/settings.ts';
import { changeSettings } from '../settings/store.ts';
import { dropAccess, grantedPatterns, ownPatterns } from './access.ts';

/**
 * Ends the marking of an address's site: what was granted for it is given back. Where it is marked because every site is,
 * or because a list of sites was granted that the browser does not take apart, it is switched off.
 */
export async function stopSite(url: string): Promise<void> {
  const own = ownPatterns(await grantedPatterns(), url);
  if (own.length > 0) await dropAccess(own);
  const { host } = new URL(url);
  if (await isStillGranted(url)) await changeSettings((settings) => withSite(settings, host, false));
}

async function isStillGranted(url: string): Promise<boolean> {
  return (await grantedPatterns()).some((pattern) => covers(pattern, url));
}
