import type { SiteAccess } from '../../components/options/props.ts';
import { isEverySite } from '../../lib/extension/match-pattern.ts';
import { hasEverySite } from '../../lib/extension/sites/access.ts';
import { newsOrigins } from '../../lib/extension/sites/news-sites.ts';

const NEWS = new Set(newsOrigins);

/** What was granted, as the options show it. */
export function siteAccessOf(granted: readonly string[]): SiteAccess {
  return {
    isEverySite: hasEverySite(granted),
    newsCount: granted.filter((pattern) => NEWS.has(pattern)).length,
    own: granted.filter((pattern) => !NEWS.has(pattern) && !isEverySite(pattern)).toSorted(),
  };
}
