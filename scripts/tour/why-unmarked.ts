import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { isArticle } from '../../lib/page/reading/is-article.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { knowledgeOf } from '../annotate/describe-page.ts';
import { parsePage } from '../input/parse-page.ts';
import type { ServedPage } from './tour-page.ts';

const { linker } = knowledgeOf([builtInPack]);

/** Why a page whose markup holds a name has no mark, as far as a look without a browser can tell. */
export function whyUnmarked({ url, html }: ServedPage, name: RegExp): string {
  const document = parsePage(html);
  for (const element of document.querySelectorAll('script, style, template, noscript')) element.remove();
  if (!name.test(document.body?.textContent ?? '')) return 'the name is in no text that shows';
  const { index, mentions } = readPage(document, url, linker);
  if (mentions.length > 0) return 'the mentions are hidden or not laid out';
  if (!isArticle(document, url)) return 'not an article, and nothing in it is meant';
  return name.test(index.text) ? 'weighed and left alone' : 'outside the article';
}
