import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface SafeLinkProps {
  readonly url: string | undefined;
  /** What is there, where the text does not say it. */
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link out, if its address is `https:`; else the bare text. Packs may come from anyone. */
export function SafeLink({ url, title, children }: SafeLinkProps) {
  const words = useWords();
  if (!isHttps(url)) return <span title={title}>{children}</span>;
  return (
    <a class="link-out" href={url} title={title} target="_blank" rel="noreferrer noopener">
      {children}
      <Icon name="external" />
      <span class="unseen"> ({words.opensInNewTab})</span>
    </a>
  );
}

function isHttps(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\//i.test(url);
}
