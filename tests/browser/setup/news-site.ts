import { readFileSync } from 'node:fs';

/** A made-up news site, served at its address by request interception. */
export const SITE = 'https://news.example.com';
export const ARTICLE_URL = `${SITE}/2026/11/12/meta-open-models`;
export const QUIET_URL = `${SITE}/2026/11/13/bread`;
export const FRONT_URL = `${SITE}/`;

const QUIET = `<!doctype html><html lang="en"><head><title>How to bake bread | Example News</title>
<meta property="og:type" content="article"></head><body><main><article><h1>How to bake bread</h1>
<p>Flour, water, salt and time are all it takes. Let the dough rest overnight in a cool place, and do not hurry it.</p>
<p>Bake it hot, with a bowl of water below, until the crust is the colour of a chestnut. Wait before you cut it.</p>
</article></main></body></html>`;

const FRONT = `<!doctype html><html lang="en"><head><title>Example News</title><meta property="og:type" content="website"></head>
<body><nav><a href="/ai">AI</a></nav><main><ul>
<li><h2><a href="/1">Meta shows Llama 4</a></h2></li><li><h2><a href="/2">Open-source AI finds new friends</a></h2></li>
<li><h2><a href="/3">Meta AI comes to more phones</a></h2></li><li><h2><a href="/4">Rain in the north</a></h2></li>
</ul></main></body></html>`;

export const PAGES: ReadonlyMap<string, string> = new Map([
  [ARTICLE_URL, readFileSync('tests/fixtures/sample-article.html', 'utf8')],
  [QUIET_URL, QUIET],
  [FRONT_URL, FRONT],
]);
