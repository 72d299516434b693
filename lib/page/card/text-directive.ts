/** The parts of a text fragment, as https://wicg.github.io/scroll-to-text-fragment/ names them. */
export interface TextFragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** `text=prefix-,start,end,-suffix`, with every sign that has a meaning there encoded. */
export function textDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** An address that leads to a text directive; it keeps the address's own fragment, which the directive follows. */
export function withDirective(url: string, directive: string): string {
  const [address = '', ...rest] = url.split('#');
  const [fragment = ''] = rest.join('#').split(':~:', 1);
  return `${address}#${fragment}:~:${directive}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
