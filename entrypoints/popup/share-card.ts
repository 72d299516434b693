/** What became of the wish to share something. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'refused';

/** Text or a picture, by the browser's share sheet where it has one that takes it, else on the clipboard. Nothing is sent by us. */
export async function shareOrCopy(
  data: { readonly text: string } | { readonly file: File },
  { navigator }: { readonly navigator: Navigator },
): Promise<Shared> {
  const shown: ShareData = 'text' in data ? { text: data.text } : { files: [data.file] };
  if (canShare(navigator, shown)) {
    try {
      await navigator.share(shown);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // A sheet that fails leaves the clipboard.
    }
  }
  try {
    if ('text' in data) await navigator.clipboard.writeText(data.text);
    else await navigator.clipboard.write([new ClipboardItem({ [data.file.type]: data.file })]);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** Firefox has no such sheet on most systems, Chromium none on Linux. */
function canShare(navigator: Navigator, data: ShareData): boolean {
  try {
    return navigator.canShare?.(data) === true;
  } catch {
    return false;
  }
}
