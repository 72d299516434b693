import { describe, expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { isArticle } from '../../../lib/page/reading/is-article.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../../lib/page/reading/read-page-metadata.ts';
import type { PageReport } from '../../../lib/reading/page-report.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { documentOf, page, paragraph, prose, SITE_FOOTER, SITE_HEADER } from '../page-parts.ts';

const URL = 'https://news.example/2024/07/23/a-story';
const LINKER = createLinker([builtInPack]);

/** All that the reader does with a page, but for painting it. */
function read(document: Document): { text: string; report: PageReport } {
  const page = readPage(document, URL, LINKER);
  const metadata = runToEnd(readPageMetadata(page, completeMetadata));
  return { text: page.index.text, report: buildPageReport(page.index, page.mentions, [builtInPack], metadata) };
}

function newsPage(lang: string, title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((it) => `<p>${it}</p>`).join('');
  return page(
    `<title>${title}</title>`,
    `${SITE_HEADER}<main><article><h1>${title}</h1>${body}</article></main>${SITE_FOOTER}`,
    lang,
  );
}

describe('scripts without spaces between words', () => {
  const sentences = {
    ja: [
      'メタは二十三日、大規模言語モデル「Llama 3.1」を公開し、誰でも無料で使えるようにしたと発表した。',
      '市の図書館では古い新聞を読み直す作業が続いており、三人の職員が毎日およそ四百枚の紙面を確かめている。',
      'Llama 3.1は研究者や企業が自分の計算機で動かせるため、利用者の記録を外に出さずに済むという。',
      '港の倉庫では機械の入れ替えが終わり、来月から新しい設備で荷物を仕分ける予定だと担当者は話している。',
      '大学の研究班はLlama 3.1を使って方言の辞書を作り、来年の春に公開する計画を進めている。',
    ],
    zh: [
      'Meta在七月二十三日公布了大型语言模型Llama 3.1，任何人都可以免费下载并在自己的机器上运行。',
      '市图书馆正在重新整理旧报纸，三名工作人员每天要核对大约四百张版面，预计明年春天才能完成。',
      '研究人员认为，Llama 3.1让医院不必把病人的记录送到外面，就能用上最新的语言模型。',
      '港口的仓库已经换上新的机器，负责人说下个月起将用新的设备分拣货物，夜班的人手也会减少。',
      '一所大学的小组正在用Llama 3.1编写方言词典，并计划在明年把词典免费公开给所有学校。',
    ],
    th: [
      'เมตาเปิดตัวโมเดลภาษาขนาดใหญ่ Llama 3.1 เมื่อวันที่ 23 กรกฎาคม และเปิดให้ทุกคนดาวน์โหลดไปใช้ได้โดยไม่เสียค่าใช้จ่าย',
      'ห้องสมุดของเมืองกำลังจัดเก็บหนังสือพิมพ์เก่าขึ้นใหม่ เจ้าหน้าที่สามคนต้องตรวจหน้ากระดาษวันละประมาณสี่ร้อยหน้า',
      'นักวิจัยใช้ Llama 3.1 บนเครื่องของตนเอง จึงไม่ต้องส่งข้อมูลของผู้ป่วยออกไปนอกโรงพยาบาลอีกต่อไป',
      'โกดังที่ท่าเรือเปลี่ยนเครื่องจักรเสร็จแล้ว และจะเริ่มคัดแยกสินค้าด้วยอุปกรณ์ชุดใหม่ตั้งแต่เดือนหน้าเป็นต้นไป',
      'กลุ่มนักศึกษาใช้ Llama 3.1 ทำพจนานุกรมภาษาถิ่น และวางแผนจะเผยแพร่ให้โรงเรียนทุกแห่งในปีหน้า',
    ],
  };

  test.each(Object.entries(sentences))(
    '%s: an article with its words, a report, and nothing explained',
    (lang, lines) => {
      const title = lines[0]?.slice(0, 24) ?? '';
      const document = documentOf(newsPage(lang, title, [...lines, ...lines.map((it) => `${it}${it.slice(0, 9)}`)]));
      expect(isArticle(document, URL)).toBe(true);
      const { text, report } = read(document);
      for (const line of lines) expect(text).toContain(line);
      expect(text).not.toContain('All rights reserved');
      expect(report.words).toBeGreaterThan(100);
      expect(report.cards.map((it) => it.topic)).toContain('llama');
      const quotes = [...report.summary, ...report.statements];
      expect(report.statements.map((it) => it.topic)).toContain('llama');
      for (const { text: quoted, span } of quotes) expect(text.slice(span.start, span.end)).toBe(quoted);
    },
  );

  test.each(['ja', 'zh'] as const)('%s: a summary of whole sentences, none like another', (lang) => {
    const lines = sentences[lang];
    const document = documentOf(newsPage(lang, 'Llama 3.1', [...lines, ...lines, ...lines]));
    const { summary } = read(document).report;
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(new Set(summary.map((it) => it.text)).size).toBe(summary.length);
    for (const { text } of summary) expect(lines).toContain(text);
  });
});

describe('pages of a strange build', () => {
  test.each([
    ['no block at all', '<body>Meta AI runs on Llama 3.1, an open-source model.'],
    [
      'text and inline elements only',
      `<body>Meta AI <b>runs</b> on <i>Llama 3.1</i>. ${paragraph(1)} <a href="/x">More</a>`,
    ],
    ['nothing', '<html></html>'],
    ['a comment only', '<body><!-- Llama --></body>'],
    [
      'malformed structured data',
      `<body><script type="application/ld+json">{"@type": ["Article", {</script>${prose(3)}`,
    ],
  ])('%s: no error', (_name, html) => {
    const { report } = read(documentOf(`<!doctype html>${html}`));
    expect(report.summary.length).toBeLessThanOrEqual(4);
  });

  test('10,000 levels deep: the text is found and reported on', () => {
    const document = documentOf(page('<title>Deep</title>', ''));
    let inner: Element = document.body;
    for (let level = 0; level < 10_000; level += 1) {
      inner = inner.appendChild(document.createElement(level % 2 === 0 ? 'div' : 'em'));
    }
    inner.innerHTML = `${prose(6)}<p>Llama is a family of large language models developed by Meta.</p>`;
    const { text, report } = read(document);
    expect(text).toContain(paragraph(3));
    expect(report.statements.map((it) => it.topic)).toEqual(['llama']);
  });
});
