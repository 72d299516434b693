import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_PACKS } from '../../../lib/pack/built-in/packs.ts';
import type { PageReport } from '../../../lib/reading/page-report.ts';
import { guessLanguage } from '../../../lib/text/guess-language.ts';
import { describePage, knowledgeOf } from '../../../scripts/annotate/describe-page.ts';
import { parsePage } from '../../../scripts/input/parse-page.ts';

// News articles of our own in ten languages, five in each: tests/fixtures/news. Of the five three declare their language, one is read as
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
      en: 'Llama is a family of large language models',
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
      en: 'Closed models are AI systems',
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
      en: 'A model has open weights when',
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
  {
    name: 'assistant',
    declares: (language: string) => language as string | null,
    must: ['llama', 'meta-ai', 'muse', 'open-weights'],
    may: ['mistral'],
    explains: 'meta-ai',
    begins: {
      en: 'Meta AI is the company’s assistant',
      de: 'Meta AI ist der Assistent des Konzerns',
      fr: 'Meta AI est l’assistant du groupe',
      es: 'Meta AI es el asistente de la empresa',
      'pt-BR': 'O Meta AI é o assistente da empresa',
      it: 'Meta AI è l’assistente del gruppo',
      ja: 'Meta AIは、フェイスブックやInstagram',
      ko: 'Meta AI는 페이스북과 인스타그램',
      'zh-CN': 'Meta AI 是该公司的人工智能助手',
      ar: 'وMeta AI هو مساعد الشركة',
    },
  },
  {
    name: 'debate',
    declares: (language: string) => language as string | null,
    must: ['llama', 'open-source'],
    may: ['eu-ai-act', 'parameters', 'closed-models'],
    explains: 'open-source',
    begins: {
      en: 'Open source is a way of publishing',
      de: 'Open Source ist eine Art der Veröffentlichung',
      fr: 'L’open source est une façon de publier',
      es: 'El código abierto es una forma de publicar',
      'pt-BR': 'Código aberto é uma forma de publicar',
      it: 'L’open source è un modo di pubblicare',
      ja: 'オープンソースとは、誰でもコードを読み',
      ko: '오픈소스는 누구나 코드를 읽고',
      'zh-CN': '开源是指任何人都可以阅读',
      ar: 'فالمصدر المفتوح طريقة للنشر',
    },
  },
] as const;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'ja', 'ko', 'zh-CN', 'ar'] as const;
const ENDS_WHOLE = /[.!?。！？؟…]["”’»」』]?$/;
/** "However," before what is shown without it. */
const CONNECTIVE = /(?<=^|[.!?。！？؟…]["”’»」』]?\s?)\p{L}{1,15}\s?[,，、،]$/u;

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

    test('is an article with its headline and date, in its language, whatever it declares', () => {
      expect(isArticle).toBe(true);
      expect([withPlainSpaces(article.title)]).toEqual(headlines);
      expect(article.published).toContain('2026-');
      expect(article.lang).toBe(declares(language) === language ? language : language.slice(0, 2));
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
        const before = home.slice(0, home.indexOf(text)).trimEnd().replace(CONNECTIVE, '').trimEnd();
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
  ['en', 'debate', 'llama', 'the security researcher Amir Tavakoli'],
  ['de', 'assistant', 'meta-ai', null],
  ['de', 'debate', 'llama', 'die Informatikerin Wiebke Sandmann'],
  ['fr', 'debate', 'llama', 'l’informaticienne Roxane Ferrier'],
  ['es', 'debate', 'llama', 'la informática Leonor Aguinaga'],
  ['es', 'assistant', 'mistral', 'Brais Outeiral'],
  ['es', 'adopted', 'osaid', 'la Open Source Initiative'],
  ['pt-BR', 'assistant', 'mistral', 'Iara Cavalcanti'],
  ['pt-BR', 'adopted', 'osaid', 'Open Source Initiative'],
  ['it', 'debate', 'llama', 'l’informatica Marisa Dapretto'],
  ['it', 'adopted', 'osaid', 'la Open Source Initiative'],
  ['ja', 'assistant', 'mistral', '藤戸薫'],
  ['ja', 'adopted', 'osaid', 'Open Source Initiative'],
  ['ko', 'debate', 'llama', '전산학자 양가온 박사'],
  ['ko', 'adopted', 'osaid', '오픈소스 이니셔티브'],
  ['zh-CN', 'debate', 'llama', '计算机学者万绮雯'],
  ['ar', 'adopted', 'osaid', 'مبادرة المصدر المفتوح'],
])('%s, %s: a view of %s has its holder', (language, name, topic, speaker) => {
  const document = parsePage(readFileSync(`tests/fixtures/news/${language}/${name}.html`, 'utf8'));
  const { statements } = describedAs(document, name).report;
  const [view] = statements.filter((it) => it.topic === topic);
  expect(view?.speaker ?? null).toBe(speaker);
  expect(view?.kind === 'reports').toBe(speaker !== null);
});

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
