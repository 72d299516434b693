import type { PopupState, Site } from '../../components/PopupView.tsx';
import type { Reading } from '../../lib/extension/open-reading.ts';

/** What the popup shows for a tab. `reading` is null while the page is being read. */
export function popupState(url: string | null, reading: Reading | null): PopupState {
  const name = url === null ? null : siteName(url);
  if (reading === null) return name === null ? { kind: 'loading' } : { kind: 'loading', site: siteOf(name, null) };
  if (name === null || reading.kind === 'unsupported') return { kind: 'unsupported' };
  const site = siteOf(name, reading);
  if (reading.kind === 'paused') return { kind: 'paused', site, until: reading.until };
  if (reading.kind !== 'read') return { kind: reading.kind, site };
  const { article, report } = reading.reading;
  return report.cards.length === 0
    ? { kind: 'empty', site, page: article }
    : { kind: 'cards', site, page: article, report };
}

function siteName(url: string): string {
  const { host, pathname } = new URL(url);
  return host === '' ? decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)) : host;
}

function siteOf(name: string, reading: Reading | null): Site {
  if (reading === null || reading.kind === 'noAccess' || reading.kind === 'unsupported')
    return { name, access: 'none' };
  return { name, access: reading.isGranted ? 'always' : 'thisVisit' };
}
