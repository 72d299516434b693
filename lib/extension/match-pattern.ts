/** All web pages; the manifest names it as the optional permission. */
export const EVERY_SITE = '*://*/*';

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;
const EVERYWHERE = '<all_urls>'; // another way to say it, which the manifest could have granted

/** The match pattern for all pages of an address's site; null for addresses no extension may read. */
export function originPattern(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/**
 * The match pattern for a site as a reader writes it: `news.example.com`, `www.example.com/tech` or a whole address. It
 * takes the site's subdomains in, `www.` being one of them. null for what names no site of the web.
 */
export function typedPattern(text: string): string | null {
  const url = typedAddress(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  const { hostname } = url;
  if (isAddress(hostname) || hostname === 'localhost') return `*://${hostname}/*`;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return host.includes('.') && !hasStar(host) ? `*://*.${host}/*` : null;
}

/** What a reader writes for a site, as an address. */
export function typedAddress(text: string): URL | null {
  const typed = text.trim().replace(/^\*\./, '');
  if (typed === '' || /\s/.test(typed)) return null;
  return URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
}

/** Whether a host holds a star, which Chromium writes as %2A: no pattern may. */
export function hasStar(host: string): boolean {
  return /[*%]/.test(host);
}

/** The host that a pattern is about: `example.com` for `https://*.example.com/*`, `*` for all of them. */
export function hostOf(pattern: string): string {
  if (pattern === EVERYWHERE) return '*';
  return PATTERN.exec(pattern)?.[2]?.replace(/^\*\./, '') ?? pattern;
}

export function isEverySite(pattern: string): boolean {
  return hostOf(pattern) === '*';
}

/** Whether a pattern for whole sites lets us read an address. */
export function covers(pattern: string, url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  if (pattern === EVERYWHERE) return true;
  const [, scheme = '', host = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== parsed.protocol) return false;
  if (!host.startsWith('*.')) return host === '*' || host === parsed.hostname;
  return parsed.hostname === host.slice(2) || parsed.hostname.endsWith(host.slice(1));
}

/** Whether a host is a number, IPv4 or IPv6, and no name. */
export function isAddress(hostname: string): boolean {
  return /^[\d.]+$|^\[/.test(hostname);
}
