import { describe, expect, test } from 'vitest';
import { threadTime } from '../../thread-time.ts';
import { ldJson } from '../page-parts.ts';
import { metadataOfStory } from './story.ts';

const shown = (line: string, lang = 'en') => metadataOfStory({ beside: `<p>${line}</p>` }, { lang });

describe('a date by the headline', () => {
  test.each([
    ['en', '2024-08-23'],
    ['en', 'Posted on 2024-08-23 :: tags: #llama'],
    ['en', 'August 23, 2024 · 4 min read'],
    ['en', 'Fri., Aug. 23rd, 2024'],
    ['en', 'By Ada Quill, 23 Aug, 2024'],
    ['en', 'Ada Quill | Aug 23 2024 - 8:48 am PT'],
    ['en', 'Published 2:16 AM EST Aug 23, 2024'],
    ['en-US', '8/23/2024 7:11 AM PST'],
    ['en', '<span>Ada Quill</span>·<span>Aug 23, 2024</span>·<span>City</span>'],
    ['en', '<b>ada</b><span>23.08.24</span><span>12:44</span>'],
    ['en', '<span>23</span> <span>August</span> <span>2024</span>'],
    ['en', 'Harbour, August 23, 2024 (HPA)'],
    ['de', '23.08.2024, 10:05 Uhr'],
    ['de', 'Von Eva Blatt, 23. August 2024'],
    ['de', '23.August 2024 um 09:43'],
    ['de', '23. Au&shy;gust 2024'],
    ['fr', 'le 23 août 2024 à 10h'],
    ['es', '23 de agosto de 2024'],
    ['pt', '23/08/2024 às 10h'],
    ['it', '23 agosto 2024'],
    ['ja', '公開日：2024年8月23日 17:22'],
    ['ko', '입력 2024. 8. 23. 오전 9:43'],
    ['zh', '2024年8月23日 来源：港口报'],
    ['ar', 'نشر في 23 أغسطس 2024'],
    ['ar', '23 اغسطس/آب 2024'],
    ['ar', '23 آب 2024'],
    ['ja', '令和6年8月23日'],
    ['fr', '23 aout 2024'],
    ['es', '23 de agosto del 2024'],
    ['en', 'the 23rd of August, 2024'],
    ['en', 'Fri Aug 23 10:05:12 UTC 2024'],
    ['en', 'Aug 23, ’24'],
    ['en', '23 August 24'],
    ['en', '23/Aug/2024'],
    ['de', '23 | 08 | 2024'],
    ['de', `Pressemitteilung vom 23. August 2024 | Hafen – ${'Noch ein Wort. '.repeat(8)}`],
    ['fr', `Communiqué de presse du 23 août 2024, ${'encore un mot '.repeat(8)}`],
    ['it', `Comunicato del 23 agosto 2024 ${'ancora una parola '.repeat(8)}`],
    ['es', `Nota de prensa, 23 de agosto de 2024, ${'otra palabra '.repeat(9)}`],
    ['en', `Press release, 23 August 2024, ${'one more word '.repeat(8)}`],
    ['en', '23 . 08 . 2024'],
    ['en', '<span>23</span> / <span>08</span> / <span>2024</span>'],
    ['en-US', '08 / 23 / 2024'],
    ['en', '2024-Aug-23'],
    ['en', '<span>23</span> <span>Friday</span> <span>Aug 2024</span>'],
    ['fr', `Le Port | 23.08.2024 à 13h36 • Mis à jour le 24.08.2024 à 20h13 | ${'Un mot de plus. '.repeat(8)}`],
    ['ja', '2024年8月23日公開 2024年8月25日更新'],
    ['fr', '</p><p>Mise en ligne</p><p>23 août 2024'],
    ['en', '<b>Aug 23, 2024</b> Updated <b>Aug 25, 2024</b>'],
    ['en', '<span title="2024-08-23T09:00:00Z">two weeks ago</span>'],
    ['en', '<relative-time datetime="2024-08-23T09:00:00Z">two weeks ago</relative-time>'],
    ['en', '<time datetime="2024-08-23T09:00:00Z">two weeks ago</time>'],
    ['en', 'Published: 23 Aug 2024 Edited: 24 Aug 2024'],
    ['en', 'Published August 23, 2024, last updated <time datetime="2024-09-01">September 1, 2024</time>'],
    ['en', '<time class="entry-date published updated" datetime="2024-08-23">Aug 23</time>'],
    ['en', '<span class="updated">Aug 30, 2024</span> <span class="published">Aug 23, 2024</span>'],
  ])('in %s: %s', (lang, line) => expect(shown(line, lang).published).toBe('2024-08-23'));

  test.each([
    'Deadline: August 23, 2024',
    '© 2024 The Daily Example',
    'Since 2019 in August',
    'August 23, 2031', // it is not yet
    '7/8/2024', // in August or in July
    'Issue 112024-08-2312',
    'Version v1.2.24',
    '',
  ])('"%s" shows none', (line) => expect(shown(line).published).toBeNull());

  test.each([
    'Updated August 23, 2024',
    'Last updated on: Fri, 23 August 2024',
    'Aktualisiert am 23.08.2024',
    'Mis à jour le 23 août 2024 à 10:43',
    'Actualizado 23 de agosto de 2024',
    '最終更新日：2024/08/23',
    '최종수정 2024.08.23 09:43',
    '2024年8月23日更新',
    '2024.08.23 lastupdate',
    '</p><p>Last updated</p><p>August 23, 2024',
    '<time class="dateModified" datetime="2024-08-23">Updated 2 days ago</time>',
  ])('"%s" is an update', (line) => {
    expect(shown(line)).toMatchObject({ published: null, updated: '2024-08-23' });
  });

  test('a publication and an update', () => {
    const line = 'Published May 7, 2024, last updated <time datetime="2024-09-01">September 1, 2024</time>';
    expect(shown(line)).toMatchObject({ published: '2024-05-07', updated: '2024-09-01' });
  });

  test('the first line with a date of its own counts', () => {
    const beside = '<p>By Ada Quill</p><p>Updated May 5, 2024</p><p>May 4, 2024</p><p>May 1, 2024</p>';
    expect(metadataOfStory({ beside })).toMatchObject({ published: '2024-05-04', updated: '2024-05-05' });
  });

  test('also where the headline is not the title, and the article has no element', () => {
    const head = '<meta property="og:title" content="Five facts that will surprise you">';
    expect(metadataOfStory({ head, beside: '<div><time datetime="2024-05-07">today</time></div>' }).published).toBe(
      '2024-05-07',
    );
  });
});

describe('the date of something else', () => {
  test('a comment’s', () => {
    const below =
      '<ol class="discussion"><li><time datetime="2024-06-02">2 June 2024</time><p>I like it.</p></li></ol>';
    expect(metadataOfStory({ beside: '<p class="when">7 May 2024</p>', below }).published).toBe('2024-05-07');
    const comments =
      '<div id="comments"><p class="comment">Ann, <time datetime="2024-06-02">2 June 2024</time></p></div>';
    expect(metadataOfStory({ below: comments }).published).toBeNull();
  });

  test('what is reviewed, where the story’s own stands below', () => {
    const beside = '<p>A book by Ann Example, first out on 14.08.2017</p>';
    expect(metadataOfStory({ beside, below: '<p>Posted 9.9.2017</p>' }).published).toBe('2017-09-09');
    const review = { '@type': 'Review', itemReviewed: { '@type': 'Book', datePublished: '2017-08-14' } };
    expect(metadataOfStory({ head: ldJson(review), beside: '<p>9 September 2017</p>' }).published).toBe('2017-09-09');
    const item = '<div itemprop="itemReviewed" itemscope><meta itemprop="datePublished" content="2017-08-14"></div>';
    expect(metadataOfStory({ below: item }).published).toBeNull();
  });

  test('a day that the story tells of', () => {
    expect(
      metadataOfStory({
        below:
          '<p>On 14 August 2017, after a long night, the council had voted for the first time and for once agreed on a plan for the ferry.</p>',
      }).published,
    ).toBeNull();
  });

  test('another story’s', () => {
    const below =
      '<div class="related"><a href="/x">Tram line to be rebuilt</a> <time datetime="2023-01-02">2 Jan 2023</time></div>';
    expect(metadataOfStory({ below }).published).toBeNull();
  });
});

describe('what the page’s data says of it', () => {
  test.each([
    ['Dublin Core', '<meta name="DC:date" content="2024-05-07">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-05-07">'],
    ['of the page', ldJson({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-05-07T08:00:00+00:00' }] })],
    ['by day, in a language that puts it first', '<meta name="date" content="07/05/2024">'],
  ])('%s: %s', (_, head) => {
    expect(metadataOfStory({ head }, { lang: 'fr' }).published).toBe('2024-05-07');
  });

  test.each(['rbpubdate', 'cXenseParse:recs:publishtime', 'article:published_date', 'dc.date.created', 'post-date'])(
    'in <meta> "%s"',
    (name) => {
      const head = (content: string) => `<meta name="${name}" content="${content}">`;
      expect(metadataOfStory({ head: head('2024-05-07') }).published).toBe('2024-05-07');
      expect(metadataOfStory({ head: head('2024-05-07'), beside: '<p>5 May 2024</p>' }).published).toBe('2024-05-05');
    },
  );

  test.each(['video:release_date', 'publisher', 'revision_date_published', 'expiry-date'])(
    'not in <meta> "%s"',
    (name) => {
      const head = `<meta name="${name}" content="2024-05-07">`;
      expect(metadataOfStory({ head }).published).toBeNull();
    },
  );

  test('what is shown counts more than what is said of the page alone', () => {
    const head = ldJson({ '@type': 'WebPage', datePublished: '2023-01-01' });
    expect(metadataOfStory({ head, beside: '<p>7 May 2024</p>' }).published).toBe('2024-05-07');
  });
});

describe('the day in the address', () => {
  const at = (url: string, parts = {}) => metadataOfStory(parts, { url }).published;

  test.each([
    'https://news.example/2024/05/07/ferry',
    'https://news.example/2024/may/07/ferry',
    'https://news.example/harbour/2024-05-07-ferry.html',
    'https://news.example/ferry-20240507.html',
    'https://news.example/harbour/20240507/ferry',
  ])('%s', (url) => expect(at(url)).toBe('2024-05-07'));

  test.each([
    'https://news.example/harbour/ferry-20240599.html',
    'https://news.example/2031/05/07/ferry',
    'https://news.example/items/1202405071',
    'https://news.example/2024/05/ferry',
  ])('%s has none', (url) => expect(at(url)).toBeNull());

  test('counts less than what the page shows or says, more than a date in a sentence', () => {
    const url = 'https://news.example/2024/05/07/ferry';
    expect(at(url, { beside: '<p>Published 1 May 2024</p>' })).toBe('2024-05-01');
    expect(at(url, { beside: '<p>8 May 2024</p>' })).toBe('2024-05-08');
    expect(at(url, { beside: '<p>8.Dezember 2010 um 09:43</p>' })).toBe('2010-12-08');
    expect(at(url, { beside: '<p><b>ada</b><span>28.09.19</span><span>12:44</span></p>' })).toBe('2019-09-28');
    expect(at(url, { beside: '<p>The council has wanted this ferry since it met on 1 May 2019.</p>' })).toBe(
      '2024-05-07',
    );
    const stamp = (time: string) => `<meta property="article:published_time" content="${time}">`;
    expect(at(url, { head: stamp('2024-05-06T23:11:59+00:00') })).toBe('2024-05-07');
    expect(at(url, { head: stamp('2024-05-06T23:11:59+02:00') })).toBe('2024-05-06');
    expect(at(url, { head: stamp('2024-05-01T23:11:59+00:00') })).toBe('2024-05-01');
  });
});

describe('a stamp in UTC', () => {
  const stamped = (stamp: string) => `<meta property="article:published_time" content="${stamp}">`;

  test.each([
    ['2024-05-06T22:00:00Z', '7. Mai 2024', '2024-05-07'], // midnight in Berlin
    ['2024-05-06T15:00:00.000Z', '2024年5月7日', '2024-05-07'], // in Tokyo
    ['2024-05-06T18:30:00+00:00', '7 May 2024', '2024-05-07'], // in Delhi
    ['2024-05-07T05:00:00Z', 'May 7, 2024', '2024-05-07'], // in New York
    ['2024-05-06T22:00:00Z', '6. Mai 2024', '2024-05-06'],
    ['2024-05-06T22:00:00Z', '7. Mai 2019', '2024-05-06'], // another story's
    ['2024-05-06T22:00:00Z', 'Aktualisiert am 7. Mai 2024', '2024-05-06'],
    ['2024-05-06T22:00:00Z', '', '2024-05-06'],
    ['2024-05-06T22:10:31Z', '7. Mai 2024', '2024-05-06'], // no midnight anywhere
    ['2024-05-06T22:00:00-07:00', '7. Mai 2024', '2024-05-06'], // told where it was
  ])('%s beside "%s" is %s', (stamp, line, date) => {
    expect(metadataOfStory({ head: stamped(stamp), beside: `<p>${line}</p>` }, { lang: 'de' }).published).toBe(date);
  });
});

test.each([
  ['digits', '1'.repeat(200_000)],
  ['dots', '1.'.repeat(100_000)],
  ['days', '7 May '.repeat(40_000)],
  ['words', 'published updated '.repeat(20_000)],
])('many %s take no long time', (_, line) => {
  expect(threadTime(() => shown(line))).toBeLessThan(2000); // ms
});
