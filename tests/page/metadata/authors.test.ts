import { describe, expect, test } from 'vitest';
import { metadataAuthors } from '../../../lib/page/metadata/authors.ts';
import { threadTime } from '../../thread-time.ts';
import { ldJson } from '../page-parts.ts';
import { metadataOfStory } from './story.ts';

describe('what the data says', () => {
  test.each<[unknown, string[]]>([
    ['Ada Quill', ['Ada Quill']],
    ['By Ada Quill', ['Ada Quill']],
    ['by Ada Quill and Ben Ode', ['Ada Quill', 'Ben Ode']],
    ['Ada Quill, Ben Ode', ['Ada Quill', 'Ben Ode']],
    ['Ada Quill, Ben Ode and Cy Dial', ['Ada Quill', 'Ben Ode', 'Cy Dial']],
    ['Ada Quill & Ben Ode; Cy Dial', ['Ada Quill', 'Ben Ode', 'Cy Dial']],
    ['Ada Quill, Science Editor', ['Ada Quill']],
    ['Ada Quill, Reuters', ['Ada Quill']],
    ['Quill, Ada', ['Quill, Ada']],
    ['Ada Quill (with Ben Ode)', ['Ada Quill']],
    [{ '@type': 'Person', name: 'Ada Quill' }, ['Ada Quill']],
    [
      [{ name: 'Ada Quill' }, { name: ['Ben Ode'] }, 'Ada Quill'],
      ['Ada Quill', 'Ben Ode'],
    ],
    ['Von Eva Blatt', ['Eva Blatt']],
    ['山田太郎', ['山田太郎']],
    ['Andr&eacute; M&uuml;ller', ['André Müller']],
    ['Office for Woods and Water', ['Office for Woods and Water']],
    ['Ministry of Health and Social Care', ['Ministry of Health and Social Care']],
    ['Ministère de la Culture', ['Ministère de la Culture']],
    ['Amt für Wald und Wasser', ['Amt für Wald und Wasser']],
    ['Quill & Daughters', ['Quill & Daughters']],
    ['Elihu Root', ['Elihu Root']],
  ])('%o', (value, names) => expect(metadataAuthors(value, 'The Harbour Post')).toEqual(names));

  test.each([
    'admin',
    'Administrator',
    'wordpressadmin',
    'site-admin',
    'quill_a',
    'aquill77',
    'Staff',
    'Redaktion',
    'No Author',
    'Kein Autor',
    'Guest Author',
    'Anonymous',
    'https://social.example/ada',
    'news.example.de',
    'ada@news.example',
    'Ada Quill (www.news.example)',
    'The Harbour Post',
    'harbourpost.com',
    '{{author}}',
    '12345',
    '',
    null,
    { url: 'https://news.example/ada' },
    {},
  ])('%o is nobody', (value) => expect(metadataAuthors(value, 'The Harbour Post')).toEqual([]));

  test('a site with "and" in its name is not two people', () => {
    expect(metadataAuthors('Jobs & Hire', 'Jobs & Hire')).toEqual([]);
  });
});

describe('a byline by the headline', () => {
  const LANGUAGES: [string, string, string[]][] = [
    ['en', 'By Ada Quill, City reporter', ['Ada Quill']],
    ['en', 'By ADA QUILL and BEN ODE', ['ADA QUILL', 'BEN ODE']],
    ['en', 'Written by Ada Quill | May 7, 2024', ['Ada Quill']],
    ['en', 'May 7, 2024 by Ada Quill', ['Ada Quill']],
    ['en', 'By Ada Quill May 7, 2024', ['Ada Quill']],
    ['en', 'By Ada O’Quill-Ode for the desk in Harbour', ['Ada O’Quill-Ode']],
    ['de', 'Von Eva Blatt und Uwe von der Tinte', ['Eva Blatt', 'Uwe von der Tinte']],
    ['de', 'Text: Eva Blatt', ['Eva Blatt']],
    ['de', 'Autorin: Eva Blatt, Leiterin des Hafens', ['Eva Blatt']],
    ['de', 'Ein Beitrag von <b>Eva Blatt</b> | 7. Mai 2024', ['Eva Blatt']],
    ['fr', 'Par Ève Plume le 7 mai 2024', ['Ève Plume']],
    ['fr', 'Propos recueillis par Ève Plume', ['Ève Plume']],
    ['fr', 'Auteur : Ève Plume', ['Ève Plume']],
    ['es', 'Por Eva de la Pluma y Juan Tinta', ['Eva de la Pluma', 'Juan Tinta']],
    ['pt', 'Por João da Pena e Ana Tinta', ['João da Pena', 'Ana Tinta']],
    ['it', 'di Eva Penna', ['Eva Penna']],
    ['it', 'A cura di Eva Penna', ['Eva Penna']],
    ['ja', '文＝山田 太郎', ['山田 太郎']],
    ['ja', '著者：山田太郎', ['山田太郎']],
    ['ja', '【山田太郎記者】', ['山田太郎']],
    ['ko', '홍길동 기자 hong@news.example', ['홍길동']],
    ['ko', '글: 홍길동', ['홍길동']],
    ['zh', '作者：张三 来源：港口报', ['张三']],
    ['zh', '文／张三', ['张三']],
    ['ar', 'بقلم: أحمد علي حسن', ['أحمد علي حسن']],
    ['ar', 'كتب أحمد علي', ['أحمد علي']],
    ['en', 'Reporting by Ada Quill; editing by Ben Ode', ['Ada Quill']],
    ['en', 'A guest essay by Prof. Ada Quill', ['Prof. Ada Quill']],
    ['en', 'Posted by ada_q on May 7, 2024', ['ada_q']],
    ['de', 'Ein Gastbeitrag von Eva Blatt', ['Eva Blatt']],
    ['de', 'Von unserer Reporterin <b>Eva Blatt</b>', ['Eva Blatt']],
    ['de', 'Autor*in: Eva Blatt', ['Eva Blatt']],
    ['fr', 'Un article de Ève Plume', ['Ève Plume']],
    ['fr', 'Par notre correspondante Ève Plume', ['Ève Plume']],
    ['es', 'Por Eva Pluma. 7 de mayo de 2024', ['Eva Pluma']],
    ['es', 'Una crónica de Eva Pluma', ['Eva Pluma']],
    ['es', 'Redacción: Eva Pluma', ['Eva Pluma']],
    ['pt', 'Postado por Ana Tinta em 07/05/2024', ['Ana Tinta']],
    ['pt', 'Texto de Ana Tinta', ['Ana Tinta']],
    ['it', 'dal nostro inviato Ugo Penna', ['Ugo Penna']],
    ['it', 'Scritto da Eva Penna', ['Eva Penna']],
    ['ko', '홍길동·김철수 기자', ['홍길동', '김철수']],
    ['ko', '[항구일보 홍길동 논설위원]', ['홍길동']],
    ['ko', '기자명 홍길동', ['홍길동']],
    ['ko', '취재: 홍길동 사진: 김철수', ['홍길동']],
    ['zh', '作者 张三', ['张三']],
    ['zh', '本报记者 张三 李小红', ['张三', '李小红']],
    ['zh', '港口社记者张三', ['张三']],
    ['zh', '記者張三／台北報導', ['張三']],
    ['zh', '2024年5月7日 作者：张三 来源：港口报', ['张三']],
    ['ar', 'كتب - أحمد علي', ['أحمد علي']],
    ['ar', 'بواسطة أحمد علي', ['أحمد علي']],
    ['ar', 'كتب أحمد علي: 7 مايو 2024', ['أحمد علي']],
  ];
  test.each(LANGUAGES)('in %s: %s', (lang, line, names) => {
    expect(metadataOfStory({ beside: `<p>${line}</p>` }, { lang }).authors).toEqual(names);
  });

  test.each<[string, string, string[]]>([
    ['a link to the author', '<div><a href="/author/ada-quill">Ada Quill</a> · City</div>', ['Ada Quill']],
    [
      'several links to authors, and more',
      '<p><a href="/autoren/a">Ada Quill</a>, <a href="/autoren/b">Ben Ode</a> <a href="/autoren/b">ALL STORIES</a></p>',
      ['Ada Quill', 'Ben Ode'],
    ],
    ['a class', '<p class="post-author">Ada Quill</p>', ['Ada Quill']],
    [
      'a class, with what the author is',
      '<div class="byline"><span>Ada Quill</span><span>Editor</span></div>',
      ['Ada Quill'],
    ],
    [
      'a class and a section',
      '<div class="article__author">Harbour · Ada Quill, Ben Ode</div>',
      ['Ada Quill', 'Ben Ode'],
    ],
    ['rel', '<p><a rel="author" href="/q">Ada Quill</a></p>', ['Ada Quill']],
    [
      'elements for each word',
      '<p><i>By</i> <a href="/q">Ada Quill</a>, <a href="/o">Ben Ode</a></p>',
      ['Ada Quill', 'Ben Ode'],
    ],
    [
      'the pen name of a blog',
      '<p>Posted by <a class="url fn" rel="author" href="/author/quill">quill</a></p>',
      ['quill'],
    ],
    ['a desk', '<p class="author">Redaktion</p>', ['Redaktion']],
  ])('told by %s', (_, beside, names) => expect(metadataOfStory({ beside }).authors).toEqual(names));

  test('above the headline, or below the story', () => {
    expect(metadataOfStory({ before: '<p>By Ada Quill</p>' }).authors).toEqual(['Ada Quill']);
    expect(metadataOfStory({ below: '<p class="entry-meta">By Ada Quill</p>' }).authors).toEqual(['Ada Quill']);
  });

  test.each([
    'Photo by Ada Quill',
    'Foto von Eva Blatt',
    'Image: Ada Quill / Harbour Archive',
    'A book by Ada Quill, first out in spring',
    'Powered by Big Engine',
    'Site by <a href="https://studio.example">Pretty Studio</a>',
    'Presented by Big Bank',
    'By next spring it will be done',
    'Por fin llegó el tren',
    'By Tuesday, the ferry ran',
    'Von Montag an fährt die Fähre',
    'CC-BY Ada Quill',
    '记者了解到，渡轮停运',
    '责任编辑：李红',
    '来源：港口报社',
    '<a class="author-link" href="/author/ada">Follow us</a>',
    '<a class="author-link" href="/author/ada">Read more</a>',
    '<span class="author">No Author</span>',
    '<span class="author">admin</span>',
    '<span class="author"><b>Last Updated</b></span>',
    '<a href="https://video.example/user/harbour">video</a>',
  ])('%s names no author', (line) => expect(metadataOfStory({ beside: `<p>${line}</p>` }).authors).toEqual([]));

  test('who comments wrote another text', () => {
    const below = '<ol class="comments"><li class="comment"><b class="comment-author">Cy Dial</b> I like it.</li></ol>';
    expect(metadataOfStory({ below }).authors).toEqual([]);
    expect(metadataOfStory({ beside: '<p>By Ada Quill</p>', below }).authors).toEqual(['Ada Quill']);
  });

  test('what a table of facts names is not the author, nor its day that of the story', () => {
    const beside = `<table class="infobox vcard"><caption class="fn org">Acme Works</caption>
      <tr><th>Founded</th><td>February 28, 1998</td></tr></table>`;
    expect(metadataOfStory({ beside })).toMatchObject({ authors: [], published: null });
  });
});

describe('of several that are named', () => {
  const byline = '<p class="author">Ada Quill</p>';
  const meta = (author: string, site = 'Harbour Post') =>
    `<meta property="og:site_name" content="${site}"><meta name="author" content="${author}">`;

  test.each([
    ['the name that people log in with', meta('wordpressadmin')],
    ['the site’s address', meta('harbourpost.example.de')],
    ['the site’s name', meta('Harbour Post')],
    ['a place holder', meta('No Author')],
    ['another name, which is nowhere by the headline', meta('Who Made This Site')],
    [
      'the site as an organisation',
      ldJson({ '@type': 'Article', author: { '@type': 'Organization', name: 'Post' }, publisher: { name: 'Post' } }),
    ],
  ])('the byline counts, not %s', (_, head) => {
    expect(metadataOfStory({ head, beside: byline }).authors).toEqual(['Ada Quill']);
  });

  test('the data counts where the page shows the same', () => {
    const head = meta('Ada Quill and Ben Ode');
    expect(metadataOfStory({ head, beside: byline }).authors).toEqual(['Ada Quill', 'Ben Ode']);
  });

  test('who made the page is no author beside who is by its headline', () => {
    const author = (name: string) => `<meta name="author" content="${name}">`;
    expect(metadataOfStory({ head: author('Pier Media') + author('Ada Quill'), beside: byline }).authors).toEqual([
      'Ada Quill',
    ]);
    expect(metadataOfStory({ head: author('Cy Dial') + author('Ben Ode') }).authors).toEqual(['Cy Dial', 'Ben Ode']);
  });

  test('who signs with the name of a site of one’s own stays', () => {
    expect(metadataOfStory({ head: meta('Ada Quill', 'Ada Quill') }).authors).toEqual(['Ada Quill']);
    const person = {
      '@type': 'Article',
      author: { '@type': 'Person', name: 'Ada Quill' },
      publisher: { name: 'Ada Quill' },
    };
    expect(metadataOfStory({ head: ldJson(person) }).authors).toEqual(['Ada Quill']);
  });

  test.each([
    ['The Harbour Post', meta('The Harbour Post', 'The Harbour Post')],
    [
      'Harbour Post',
      meta('Harbour Post') +
        ldJson({ '@type': 'Article', publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Post' } }),
    ],
  ])('a paper is no author of its own: %s', (_, head) => expect(metadataOfStory({ head }).authors).toEqual([]));

  test('the author of the page is that of its story, where nobody else is named', () => {
    const graph = [
      { '@type': 'WebPage', author: { '@id': '#ada' } },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
    ];
    expect(metadataOfStory({ head: ldJson({ '@graph': graph }) }).authors).toEqual(['Ada Quill']);
  });

  test('not who wrote what is reviewed', () => {
    const below = `<div itemprop="itemReviewed" itemscope><span itemprop="author">Cy Dial</span></div>
      <div itemprop="comment" itemscope><span itemprop="author">Dee Moss</span></div>`;
    expect(metadataOfStory({ below }).authors).toEqual([]);
  });
});

test('not who commented, where only the story says what it is', () => {
  const below = `<div itemscope itemtype="https://schema.org/Article"><b itemprop="author">Ada Quill</b></div>
    <ul><li itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Cy Dial</b></li></ul>`;
  expect(metadataOfStory({ below }).authors).toEqual(['Ada Quill']);
});

test('authors in one another take no long time', () => {
  const nested = `${'<div itemprop="author">'.repeat(3000)}${'</div>'.repeat(3000)}`;
  const spent = threadTime(() => expect(metadataOfStory({ below: nested }).authors).toEqual([]));
  expect(spent).toBeLessThan(3000); // ms; a look into each of them took minutes
});
