import { articlePage, PROSE } from '../setup/article-page.ts';

/** What turns the writing round and does not turn it back, halves of characters, and NUL. */
const TURNED = '\u202eturned \u2067 \ud83e \0 \udd99';

/** Longer than the tags that are taken out of titles, so that it must be shown. */
export const MARKUP = `<img class="harm" title="${'x'.repeat(200)}" src="x" onerror="window.harmed = true">`;

const TITLE = `Llama 4 ${MARKUP} ${TURNED} is shown`;

const SENTENCES = [
  `Llama 4 is a family of large language models ${TURNED} that Meta makes and gives away to anyone.`,
  `“Llama 4 is an open-source model that anyone may run,” said Ann ${TURNED} Lee.`,
  `According to Ann \u202eLee, Llama 4 is an open-source model that anyone may run at home.`,
  `Llama 4 is a family of ${MARKUP}<b class="harm">models</b> that Meta makes.`,
];

/** An article whose title, outlet and sentences break out of the text they are shown as, if they can. */
export const HOSTILE_WORDS = articlePage('Llama 4', PROSE).replace(
  '</body>',
  `<script>{
    const title = ${asScript(TITLE)};
    for (const [property, content] of [['og:title', title], ['og:site_name', 'News ' + title]]) {
      document.querySelector('meta[property="' + property + '"]')?.remove();
      const meta = document.head.appendChild(document.createElement('meta'));
      meta.setAttribute('property', property);
      meta.content = content;
    }
    document.title = title;
    document.querySelector('h1').textContent = title;
    for (const sentence of ${asScript(SENTENCES)}) {
      document.querySelector('article').appendChild(document.createElement('p')).textContent = sentence;
    }
  }</script></body>`,
);

/** As a script within HTML has it: a parser would mend NUL, no file holds halves of characters, and nothing may end the script. */
function asScript(value: unknown): string {
  const inAscii = (it: string) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>\u0080-\uffff]/g, inAscii);
}
