import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_PACKS } from '../../../lib/pack/built-in/packs.ts';
import type { PageReport } from '../../../lib/reading/page-report.ts';
import { guessLanguage } from '../../../lib/text/guess-language.ts';
import { describePage, knowledgeOf } from '../../../scripts/annotate/describe-page.ts';
import { parsePage } from '../../../scripts/input/parse-page.ts';

// News articles of our own in nine languages, three in each: tests/fixtures/news. Of the three one declares its language, one is read as
// if it declared none, and one says "en" as many pages do in any language.

interface Described {
  readonly isArticle: boolean;
  readonly article: {
    readonly title: string;
    readonly published: string;
    readonly lang: string | null;
    readonly text: string;
  };
  readonly report: Pick<PageReport, 'cards' | 'summary' | 'statements'>;
}

const knowledge = knowledgeOf(BUILT_IN_PACKS);

function describedAs(document: Document, name: string): Described {
  return describePage(document, `https://news.example.com/2026/11/12/${name}`, knowledge) as Described;
}

/** Each story with the topics that it must be found to speak of, those that it may, and how the sentence begins that explains one. */
const STORIES = [
  {
    name: 'adopted',
    declares: (language: string) => language as string | null,
    must: ['llama', 'open-source', 'osaid'],
    may: ['parameters', 'mistral'],
    explains: 'llama',
    begins: {
      de: 'Llama ist eine Familie großer Sprachmodelle',
      fr: 'Llama est une famille de grands modèles de langage',
      es: 'Llama es una familia de grandes modelos de lenguaje',
      'pt-BR': 'O Llama é uma família de grandes modelos de linguagem',
      it: 'Llama è una famiglia di grandi modelli linguistici',
      ja: 'Llamaは、開発者がダウンロードして改変でき',
      ko: 'Llama는 개발자가 내려받아 고쳐 쓸 수 있고',
      'zh-CN': 'Llama 是一系列大语言模型',
      ar: 'وLlama عائلة من النماذج اللغوية الكبيرة',
    },
  },
  {
    name: 'licences',
    declares: () => null,
    must: ['llama', 'deepseek', 'olmo', 'closed-models', 'permissive-licence', 'osaid', 'zuckerberg'],
    may: [
      ...['open-source', 'open-weights', 'parameters', 'training-data', 'mistral', 'foundational-projects'],
      ...['eu-ai-act', 'llama-licence'],
    ],
    explains: 'closed-models',
    begins: {
      de: 'Geschlossene Modelle sind KI-Systeme',
      fr: 'Les modèles fermés sont des systèmes',
      es: 'Los modelos cerrados son sistemas',
      'pt-BR': 'Modelos fechados são sistemas',
      it: 'I modelli chiusi sono sistemi',
      ja: 'クローズドモデルとは、',
      ko: '폐쇄형 모델은 개발사가',
      'zh-CN': '闭源模型是指',
      ar: 'النماذج المغلقة هي أنظمة',
    },
  },
  {
    name: 'own-model',
    declares: () => 'en',
    must: ['llama', 'qwen', 'open-weights'],
    may: ['parameters', 'training-data'],
    explains: 'open-weights',
    begins: {
      de: 'Von offenen Gewichten spricht man, wenn',
      fr: 'On parle de poids ouverts quand',
      es: 'Se habla de pesos abiertos cuando',
      'pt-BR': 'Chamam-se pesos abertos os parâmetros',
      it: 'Si parla di pesi aperti quando',
      ja: 'オープンウェイトとは、',
      ko: '오픈 웨이트란 모델이',
      'zh-CN': '开放权重是指',
      ar: 'والأوزان المفتوحة هي الأرقام',
    },
  },
] as const;

const LANGUAGES = ['de', 'fr', 'es', 'pt-BR', 'it', 'ja', 'ko', 'zh-CN', 'ar'] as const;
const ENDS_WHOLE = /[.!?。！？؟…]["”’»」』]?$/;

describe.each(LANGUAGES)('%s', (language) => {
  describe.each(STORIES)('$name', ({ name, declares, must, may, explains, begins }) => {
    const document = parsePage(readFileSync(`tests/fixtures/news/${language}/${name}.html`, 'utf8'));
    if (declares(language) === null) document.documentElement.removeAttribute('lang');
    const textOf = (selector: string) =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent ?? '');
    const paragraphs = textOf('article p:not(.byline)');
    const headlines = textOf('h1').map(withPlainSpaces);
    const { isArticle, article, report } = describedAs(document, name);
    const { summary, statements } = report;

    test('is an article with its headline and date, in its language whatever it declares', () => {
      expect(isArticle).toBe(true);
      expect([withPlainSpaces(article.title)]).toEqual(headlines);
      expect(article.published).toContain('2026-');
      expect(article.lang).toBe(declares(language));
      expect(guessLanguage(article.text)).toBe(language.slice(0, 2));
    });

    test('has a brief of its own whole sentences', () => {
      expect(summary.length).toBeGreaterThanOrEqual(2);
      expect(summary.length).toBeLessThanOrEqual(4);
      for (const { text } of [...summary, ...statements]) {
        const home = paragraphs.find((it) => it.includes(text)) ?? 'in no paragraph';
        expect(home).toContain(text);
        expect(text).toMatch(ENDS_WHOLE);
        expect(text).toMatch(/^[^\p{Ll}]/u);
        const before = home.slice(0, home.indexOf(text)).trimEnd();
        expect(before === '' || ENDS_WHOLE.test(before), `${before} | ${text}`).toBe(true);
      }
    });

    test('speaks of the topics that it speaks of, and of no others', () => {
      const found = report.cards.map(({ topic }) => topic);
      expect(found).toEqual(expect.arrayContaining([...must]));
      expect([...must, ...may]).toEqual(expect.arrayContaining(found));
    });

    test('is quoted where it explains a topic, in its own voice', () => {
      const said = statements.filter(({ topic }) => topic === explains);
      const explaining = said.find(({ text }) => text.startsWith(begins[language]));
      expect(explaining?.kind).not.toBe('reports');
      expect(explaining, said.map(({ text }) => text).join(' | ')).toBeDefined();
    });
  });
});

test.each([
  ['es', 'la Open Source Initiative'],
  ['pt-BR', 'Open Source Initiative'],
  ['it', 'la Open Source Initiative'],
  ['ja', 'Open Source Initiative'],
  ['ko', '오픈소스 이니셔티브'],
  ['ar', 'مبادرة المصدر المفتوح'],
])('%s: what the Open Source Initiative thinks of Llama is its view', (language, speaker) => {
  const document = parsePage(readFileSync(`tests/fixtures/news/${language}/adopted.html`, 'utf8'));
  const { statements } = describedAs(document, 'adopted').report;
  const view = statements.find(({ topic }) => topic === 'osaid');
  expect(view).toMatchObject({ kind: 'reports', speaker });
});

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
