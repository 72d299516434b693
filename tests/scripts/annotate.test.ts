import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';

// The command line's contract: what it prints, and how it fails.

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Span {
  readonly start: number;
  readonly end: number;
}

interface PageLine {
  readonly id?: string;
  readonly error?: string;
  readonly url: string;
  readonly isArticle: boolean;
  readonly article: {
    readonly title: string;
    readonly site: string;
    readonly authors: readonly string[];
    readonly published: string;
    readonly updated: string | null;
    readonly lang: string;
    readonly text: string;
  };
  readonly mentions: readonly (Span & { topic: string; surface: string; version?: string })[];
  readonly report: {
    readonly cards: readonly { topic: string; count: number }[];
    readonly summary: readonly (Span & { text: string })[];
    readonly statements: readonly (Span & { topic: string; kind: string; text: string; score: number })[];
    readonly differences: readonly unknown[];
  };
}

function save(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function annotate(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

const SAMPLE = 'tests/fixtures/sample-article.html';

describe('a page', () => {
  const { status, lines } = annotate([SAMPLE]);
  const page = JSON.parse(lines[0] ?? '{}') as PageLine;

  test('prints one object with the article', () => {
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(page.url).toBe('https://news.example.com/2026/11/12/meta-open-models');
    expect(page.isArticle).toBe(true);
    expect(page.article).toMatchObject({
      title: 'Meta bets again on models anyone can download',
      site: 'Example News',
    });
    expect(page.article.published).toContain('2026-11-12');
    expect(Object.keys(page.article)).toEqual(['title', 'site', 'authors', 'published', 'updated', 'lang', 'text']);
    expect(page.article).toMatchObject({ authors: ['Ada Example'], updated: null, lang: 'en' });
  });

  test('every offset is one into the article text', () => {
    const { mentions, report, article } = page;
    for (const { surface, start, end } of mentions) expect(article.text.slice(start, end)).toBe(surface);
    for (const { text, start, end } of [...report.summary, ...report.statements]) {
      expect(article.text.slice(start, end)).toBe(text);
    }
    expect(mentions.length).toBeGreaterThan(10);
    expect(report.summary.length).toBeGreaterThan(0);
    expect(report.cards.map(({ topic }) => topic)).toContain('llama');
  });

  test('a version is a field of its own', () => {
    expect(
      page.mentions.filter(({ version }) => version !== undefined).map(({ surface, version }) => [surface, version]),
    ).toEqual([
      ['Llama 4', '4'],
      ['Llama 3.1', '3.1'],
      ['Llama 3.1', '3.1'],
    ]);
  });

  test('takes another address', () => {
    const { lines } = annotate([SAMPLE, '--url', 'https://other.example/x']);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ url: 'https://other.example/x' });
  });
});

const PART_ADDRESSES = ['nowhere', '/2024/a', 'a.example/a', 'https://a.example:99999/a', 'javascript:alert(1)', ''];

test('a list of pages: one line each, in order, and a page that fails does not end the run', () => {
  save('a.html', '<!doctype html><title>A</title><p>Meta has trained Llama 3, a language model.</p>');
  const list = save(
    'list.jsonl',
    [
      { id: 'a', file: 'a.html', url: 'https://a.example/a' },
      { id: 'gone', file: 'gone.html', url: 'https://a.example/gone' },
      { id: 'b', file: 'a.html', url: null },
      { id: 'whole path', file: join(folder, 'a.html') },
      ...PART_ADDRESSES.map((url) => ({ id: url, file: 'a.html', url })),
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const { status, lines } = annotate(['--pages', list]);
  const printed = lines.map((line) => JSON.parse(line) as PageLine);
  expect(status).toBe(0);
  expect(printed.map(({ id }) => id)).toEqual(['a', 'gone', 'b', 'whole path', ...PART_ADDRESSES]);
  expect(printed[1]?.error).toContain('no such file');
  expect(printed[0]?.mentions.map(({ surface }) => surface)).toEqual(['Llama 3']);
  for (const { url, error } of printed.slice(2))
    expect({ url, error }).toEqual({ url: 'https://saved.example/a.html', error: undefined });
});

test('lines of text from standard input, with offsets into the raw text', () => {
  const text = 'Der Konzern\u00a0nennt  Llama 3.1 quelloffen.';
  const { status, lines } = annotate(['--jsonl', '-'], `${JSON.stringify({ id: 'x', text, lang: 'de' })}\n`);
  const { id, mentions } = JSON.parse(lines[0] ?? '{}') as { id: string; mentions: (Span & { surface: string })[] };
  expect(status).toBe(0);
  expect(id).toBe('x');
  expect(mentions.map(({ surface }) => surface)).toEqual(['Llama 3.1', 'quelloffen']);
  for (const { surface, start, end } of mentions) expect(text.slice(start, end)).toBe(surface);
});

test('--explain-links says what decided', () => {
  const { lines } = annotate(['--jsonl', '-', '--explain-links'], '{"id":"x","text":"Meta released Llama 4 today."}\n');
  expect(lines[0]).toContain('"evidence":[{');
});

test('--explain judges sentences', () => {
  const input = ['Llama is a family of language models made by Meta.', 'We ran it twice on Tuesday.']
    .map((text, id) => JSON.stringify({ id: String(id), text }))
    .join('\n');
  const { status, lines } = annotate(['--explain', '-'], input);
  expect(status).toBe(0);
  expect(lines.map((line) => (JSON.parse(line) as { explains: boolean }).explains)).toEqual([true, false]);
});

test('another pack links its own names', () => {
  const cards = builtInPack.cards.filter(({ topic }) => topic === 'llama').map((card) => ({ ...card, related: [] }));
  const names = [{ topic: 'llama', core: true, aliases: ['Zweifelstein'] }];
  const pack = save(
    'pack.json',
    JSON.stringify({ ...builtInPack, id: 'toy', cards, names, contrasts: [], timeline: [] }),
  );
  const { lines, stderr } = annotate(
    ['--jsonl', '-', '--pack', pack],
    '{"id":"x","text":"The Zweifelstein and Llama 3."}\n',
  );
  expect(stderr).toBe('');
  expect(lines[0]).toContain('"surface":"Zweifelstein"');
  expect(lines[0]).not.toContain('Llama 3"');
});

describe('bad input: one line that names what and where', () => {
  const cases: [string, string[], number, RegExp][] = [
    ['no input', [], 2, /^Usage: /],
    ['two inputs', [SAMPLE, '--jsonl', 'x'], 2, /^Usage: /],
    ['an unknown option', ['--colour'], 2, /^Usage: /],
    ['a missing page', ['gone.html'], 1, /^gone\.html: cannot be read \(no such file\)\n$/],
    ['a page that is none', ['package.json'], 1, /^package\.json: not an HTML file\n$/],
    ['an address that is none', [SAMPLE, '--url', 'nowhere'], 1, /^nowhere: not an address\n$/],
    [
      'an address with a port that there cannot be',
      [SAMPLE, '--url', 'https://a.example:99999/'],
      1,
      /^https:\/\/a\.example:99999\/: not an address\n$/,
    ],
    ['a missing list', ['--pages', 'gone.jsonl'], 1, /^gone\.jsonl: cannot be read/],
    [
      'a list line without a file',
      ['--pages', save('l.jsonl', '{"id":"a"}')],
      1,
      /l\.jsonl:1: "file" is not a string\n$/,
    ],
    ['a line that is not JSON', ['--jsonl', save('m.jsonl', '{"id":"a","text":"b"}\n{')], 1, /m\.jsonl:2: not JSON\n$/],
    ['a line without text', ['--jsonl', save('n.jsonl', '{"id":"a"}')], 1, /n\.jsonl:1: "text" is not a string\n$/],
    [
      'a sentence without an id',
      ['--explain', save('o.jsonl', '{"text":"a"}')],
      1,
      /o\.jsonl:1: "id" is not a string\n$/,
    ],
    [
      'a pack with a wrong field',
      ['--jsonl', '-', '--pack', save('p.json', '{"format":1}')],
      1,
      /p\.json: line 1: .*missing.*\n$/,
    ],
    ['an unknown browser', [SAMPLE, '--browser', 'netscape'], 2, /^Usage: /],
    ['a pack that is not JSON', ['--jsonl', '-', '--pack', save('q.json', '{')], 1, /q\.json: .*not JSON.*\n$/],
  ];

  test.each(cases)('%s', (_name, args, code, message) => {
    const { status, lines, stderr } = annotate(args);
    expect(status).toBe(code);
    expect(lines.filter((line) => line.startsWith('{"id":"a","text"'))).toEqual([]);
    expect(stderr).toMatch(message);
  });
});
