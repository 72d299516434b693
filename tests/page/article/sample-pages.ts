import { ldJson, links, page, paragraph, prose, type Sample, SITE_FOOTER, SITE_HEADER } from '../page-parts.ts';

const TITLE = 'Town opens its model to everyone';
const HEAD = `<title>${TITLE} | The Harbour Post</title><meta property="og:type" content="article">
  <meta name="author" content="Ada Quill">${ldJson({ '@type': 'NewsArticle', headline: TITLE })}`;
const COOKIES = `<div id="notice-bar"><p>This website uses cookies to remember you. By going on you agree to all cookies.</p></div>`;
const COMMENTS = `<section id="comments"><h2>Comments</h2>${Array.from(
  { length: 8 },
  (_, at) => `<div class="comment"><p>Reader ${at} thinks aloud here: ${paragraph(at + 50)}</p></div>`,
).join('')}</section>`;

/** One realistic page of each kind. All text is made up. */
export const SAMPLE_PAGES: Record<string, Sample> = {
  'a news story among boxes': {
    url: 'https://news.example/world/2024/08/23/town-opens-its-model-to-everyone',
    isArticle: true,
    html: page(
      HEAD,
      `${COOKIES}${SITE_HEADER}<main><article><header><h1>${TITLE}</h1>
        <p class="standfirst">What was kept in a drawer is now free to read, to run and to change.</p>
        <div class="byline">By Ada Quill</div><time datetime="2024-08-23">23 August 2024</time></header>
        <div class="share-bar"><a href="https://social.example/s">Share on Chirper</a></div>
        <div class="article-body">${prose(3)}
          <figure><img src="a.jpg" alt=""><figcaption>The harbour on the morning of the vote.</figcaption></figure>
          <aside class="related"><h3>Related</h3>${links('Mayor buys a boat', 'Bridge stays shut for a year')}</aside>
          ${prose(2, 3)}<p>Read more: <a href="/other">How the bridge came to be shut</a></p>
          <h2>What changes now</h2><ul><li>Anyone may run the model at home.</li><li>Schools get it first.</li></ul>
          ${prose(3, 5)}
          <div class="newsletter-signup"><p>Get our morning letter with the five stories that count, every day at six.</p></div>
        </div><div class="author-bio"><p>Ada Quill writes about towns and machines and lives by the sea.</p></div>
        <div class="ad-slot">Advertisement</div></article>${COMMENTS}</main>
        <aside class="sidebar"><h3>Most read</h3>${links('Ten walks for a wet day', 'Cat elected to the board')}</aside>${SITE_FOOTER}`,
    ),
    holds: [
      TITLE,
      'free to read, to run and to change',
      paragraph(0),
      'The harbour on the morning of the vote.',
      'What changes now',
      'Schools get it first.',
      paragraph(7),
    ],
    leavesOut: [
      'uses cookies',
      'Science desk',
      'Share on Chirper',
      'By Ada Quill',
      'Mayor buys a boat',
      'How the bridge came to be shut',
      'morning letter',
      'lives by the sea',
      'Advertisement',
      'thinks aloud',
      'Ten walks',
      'Privacy policy',
    ],
  },
  'a blog post with sources': {
    url: 'https://ink.example/blog/why-i-moved-my-notes',
    isArticle: true,
    html: page(
      '<title>Why I moved my notes – Ink</title><meta name="author" content="Ben Ode">',
      `<div class="wrap"><div class="post"><h1>Why I moved my notes</h1><p class="meta">March 3, 2024 · 4 min read</p>
        <div class="entry-content">${prose(6)}<pre><code>notes export --all</code></pre><h2>Sources</h2>
        <ul><li><a href="https://a.example/1">The manual of the old tool</a></li><li><a href="https://b.example/2">A talk on plain files</a></li>
        <li><a href="https://c.example/3">The letter that began it</a></li></ul></div>
        <div class="tags">Tags: <a href="/t/notes">notes</a> <a href="/t/tools">tools</a></div></div></div>`,
    ),
    holds: ['Why I moved my notes', paragraph(5), 'notes export', 'A talk on plain files'],
    leavesOut: ['4 min read', 'Tags:'],
  },
  'a story without an article element': {
    url: 'https://old.example/stories/the-clock-that-ran-backwards.html',
    isArticle: true,
    html: page(
      '<title>The clock that ran backwards</title><meta name="date" content="2011-02-03"><meta name="author" content="C. Dial">',
      `<table><tr><td>${links('Home of the paper', 'Letters to us', 'Our history')}</td><td><h1>The clock that ran backwards</h1>
        ${prose(7)}</td></tr></table>`,
    ),
    holds: [paragraph(0), paragraph(6)],
    leavesOut: ['Letters to us'],
  },
  'one giant block with breaks': {
    url: 'https://flat.example/archive/2009/05/long-letter-from-the-coast',
    isArticle: true,
    html: page(
      '<title>Long letter from the coast</title><meta name="author" content="D. Salt">',
      `<div id="nav">${links('Back to the start', 'All the letters')}</div><div><h1>Long letter from the coast</h1>${Array.from(
        { length: 12 },
        (_, at) => paragraph(at),
      ).join('<br><br>')}</div>`,
    ),
    holds: [paragraph(0), paragraph(11)],
    leavesOut: ['All the letters'],
  },
  'an AMP-like page': {
    url: 'https://amp.example/news/amp/ferry-line-goes-electric',
    isArticle: true,
    html: page(
      `<title>Ferry line goes electric</title>${ldJson({ '@type': 'NewsArticle', headline: 'Ferry line goes electric' })}`,
      `<amp-sidebar id="menu">${links('Front page', 'Weather map', 'Shipping forecast')}</amp-sidebar>
        <main role="main"><h1>Ferry line goes electric</h1><amp-social-share type="mail"></amp-social-share>
        <div itemprop="articleBody">${prose(5)}</div></main>`,
    ),
    holds: ['Ferry line goes electric', paragraph(4)],
    leavesOut: ['Shipping forecast'],
  },
  'a German story': {
    url: 'https://zeitung.example/politik/stadt-gibt-ihr-modell-frei',
    isArticle: true,
    html: page(
      '<title>Stadt gibt ihr Modell frei</title><meta property="og:type" content="article"><meta name="author" content="Eva Blatt">',
      `<main><article><h1>Stadt gibt ihr Modell frei</h1>${'<p>Der Rat hat am Abend beschlossen, das Modell allen zu geben, und zwar ohne jede Gebühr. So steht es im Protokoll der Sitzung.</p>'.repeat(4)}
        <p>Lesen Sie auch</p>${links('Brücke bleibt noch ein Jahr gesperrt', 'Hafenfest fällt aus wegen Regen')}
        <h3>Mehr zum Thema</h3>${links('Was ein Sprachmodell ist', 'Wer es bezahlt hat und warum')}</article></main>`,
      'de',
    ),
    holds: ['das Modell allen zu geben'],
    leavesOut: ['Hafenfest', 'Wer es bezahlt hat', 'Lesen Sie auch'],
  },
  'a Japanese story': {
    url: 'https://shimbun.example/articles/20240823-minato',
    isArticle: true,
    html: page(
      '<title>港町が言語モデルを公開</title><meta property="og:type" content="article"><meta name="author" content="海野">',
      `<main><article><h1>港町が言語モデルを公開</h1>${'<p>市議会は二十三日の夜、言語モデルを誰でも使えるように公開することを決めた。料金はかからないという。</p>'.repeat(4)}
        <h2>関連記事</h2>${links('橋の通行止めが一年延長される', '雨で港まつりが中止になる')}</article></main>`,
      'ja',
    ),
    holds: ['言語モデルを誰でも使える'],
    leavesOut: ['港まつり', '関連記事'],
  },
  'a live blog': {
    url: 'https://news.example/live/2024/aug/23/harbour-vote-live-updates',
    isArticle: true,
    html: page(
      `<title>Harbour vote: live updates</title>${ldJson({ '@type': 'LiveBlogPosting', headline: 'Harbour vote: live updates' })}`,
      `${SITE_HEADER}<main><h1>Harbour vote: live updates</h1><div class="live-posts">${[0, 1, 2, 3, 4, 5]
        .map(
          (at) =>
            `<article class="live-post"><time>1${at}:05</time><h2>Update number ${at}</h2>${prose(2, at * 2)}</article>`,
        )
        .join('')}</div></main>${SITE_FOOTER}`,
    ),
    holds: ['Harbour vote: live updates', 'Update number 0', paragraph(0), 'Update number 5', paragraph(11)],
    leavesOut: ['Science desk', 'Privacy policy'],
  },
  'a front page': {
    url: 'https://news.example/',
    isArticle: false,
    html: page(
      '<title>The Harbour Post</title><meta property="og:type" content="website">',
      `${SITE_HEADER}<main>${Array.from(
        { length: 12 },
        (_, at) =>
          `<article><h2><a href="/s/${at}">Headline number ${at} of this morning</a></h2><p>${paragraph(at).slice(0, 90)}</p></article>`,
      ).join('')}</main>${SITE_FOOTER}`,
    ),
    holds: [],
    leavesOut: [],
  },
  'a forum thread': {
    url: 'https://forum.example/threads/which-lamp-for-a-boat.1234/',
    isArticle: false,
    html: page(
      `<title>Which lamp for a boat? | Sailors' forum</title>${ldJson({ '@type': 'DiscussionForumPosting', headline: 'Which lamp?' })}`,
      `<h1>Which lamp for a boat?</h1>${Array.from({ length: 6 }, (_, at) => `<article class="message"><p>${paragraph(at)}</p></article>`).join('')}`,
    ),
    holds: [],
    leavesOut: [],
  },
  'a shop': {
    url: 'https://shop.example/products/oil-lamp',
    isArticle: false,
    html: page(
      `<title>Oil lamp – Lamps and more</title>${ldJson({ '@type': 'Product', name: 'Oil lamp', offers: { '@type': 'Offer' } })}`,
      `<h1>Oil lamp</h1><p>${paragraph(2)}</p><button>Buy</button>${links('Wicks of all lengths', 'Lamp oil, one litre')}`,
    ),
    holds: [],
    leavesOut: [],
  },
  'a page of documentation': {
    url: 'https://docs.example/en/latest/guide/install.html',
    isArticle: false,
    html: page(
      '<title>Install – Lamp 2.1 documentation</title><meta name="generator" content="Docutils 0.20">',
      `<nav>${links('Overview of it all', 'Install the tool', 'Configure the tool')}</nav><main><h1>Install</h1>${prose(4)}<pre>lamp init</pre></main>`,
    ),
    holds: [],
    leavesOut: [],
  },
  'the shell of an application': {
    url: 'https://app.example/inbox',
    isArticle: false,
    html: page('<title>Inbox</title>', '<div id="root"></div><noscript>Please enable JavaScript.</noscript>'),
    holds: [],
    leavesOut: [],
  },
};
