import { parseHTML } from 'linkedom';

export interface Sample {
  readonly html: string;
  readonly url: string;
  readonly isArticle: boolean;
  /** Text that is in the article. */
  readonly holds: readonly string[];
  /** Text of the page that is not. */
  readonly leavesOut: readonly string[];
}

export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

export function page(head: string, body: string, lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}

const SUBJECTS = ['The council', 'A small team of engineers', 'Our reporter', 'The library', 'Every second reader'];
const VERBS = ['decided to publish', 'has been looking at', 'did not expect', 'will soon share', 'spoke warmly of'];
const OBJECTS = [
  'the weights of its newest model',
  'a plan for the harbour',
  'the bill for the heating',
  'an old promise',
];
const ENDS = [
  'after a long evening of talks',
  'although nobody had asked',
  'before the summer is over',
  'in plain words',
];

/** Made-up prose: `count` paragraphs of three sentences, no two alike. */
export function prose(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => `<p>${paragraph(from + at)}</p>`).join('\n');
}

export function paragraph(number: number): string {
  const sentences = [0, 1, 2].map((at) => {
    const n = number * 3 + at;
    const words = [SUBJECTS, VERBS, OBJECTS, ENDS].map((list, step) => list[(n + step * number) % list.length]);
    return `${words.join(' ')}, as note ${n} says.`;
  });
  return sentences.join(' ');
}

export function links(...names: string[]): string {
  return `<ul>${names.map((name, at) => `<li><a href="/story-${at}">${name}</a></li>`).join('')}</ul>`;
}

export function ldJson(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export const SITE_HEADER = `<header class="site-header"><a href="/">The Harbour Post</a>
  <nav>${links('World news', 'Money and markets', 'Science desk', 'Sport pages')}</nav></header>`;
export const SITE_FOOTER = `<footer><p>© 2024 The Harbour Post Company. All rights reserved.</p>
  ${links('Terms of use', 'Privacy policy', 'Work with us')}</footer>`;
