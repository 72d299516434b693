import type { PopupState, Site } from '../../components/popup/props.ts';
import type { Reading } from '../../lib/extension/tab/open-reading.ts';

/** What the popup shows for a tab. `reading` is null while the page is being read; `isAllOff`: there is no topic to be marked. */
export function popupState(url: string | null, reading: Reading | null, isAllOff = false): PopupState {
  if (reading === null) return url === null ? { kind: 'loading' } : { kind: 'loading', site: siteOf(url, null) };
  if (url === null || reading.kind === 'unsupported') return { kind: 'unsupported' };
  const site = siteOf(url, reading);
  if (reading.kind === 'paused') return { kind: 'paused', site, until: reading.until };
  if (reading.kind !== 'read') return { kind: reading.kind, site };
  const { article, report, isPart, ...rest } = reading.reading;
  if (report.cards.length > 0) return { kind: 'cards', site, page: article, report, isPart, ...rest };
  if (isAllOff) return { kind: 'allOff', site };
  return isPart ? { kind: 'loading', site, share: rest.share } : { kind: 'empty', site, page: article, report };
}

function siteOf(url: string, reading: Reading | null): Site {
  const { host, pathname } = new URL(url);
  const isFile = host === '';
  const name = isFile ? plainName(pathname.slice(pathname.lastIndexOf('/') + 1)) : host;
  if (reading === null || reading.kind === 'noAccess' || reading.kind === 'unsupported')
    return { name, isFile, access: 'none' };
  return { name, isFile, access: reading.isGranted ? 'always' : 'thisVisit' };
}

/** A file's name need not be UTF-8. */
function plainName(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
