import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/pack/pack.ts';
import { examplePack } from '../pack/format/example-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function pack(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('says what a good pack holds', () => {
    const { status, stdout } = pack('check', 'docs/example-pack.json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/is right: 2 cards, \d+ aliases\n$/);
  });

  test('reports every problem with line, card and field', () => {
    const spoilt = examplePack() as unknown as { cards: { kind: string }[]; source: { url: string } };
    spoilt.source.url = 'javascript:alert(1)';
    spoilt.cards[1]!.kind = 'verb';
    const file = save('spoilt.json', JSON.stringify(spoilt, null, 2));
    const { status, stderr, stdout } = pack('check', file);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual([
      `${file}: line 10: source.url: must be an https: address`,
      expect.stringMatching(
        /: line \d+: card "feeder", kind \(cards\[1\]\.kind\): must be one of model, product, idea, background, term$/,
      ),
      '',
    ]);
  });
});

test('from-article prints a pack that check finds right', () => {
  const { status, stdout } = pack('from-article', 'tests/fixtures/explainer.html');
  expect(status).toBe(0);
  const printed = JSON.parse(stdout) as Pack;
  expect(printed.cards).toHaveLength(4);
  expect(printed.source.url).toBe('https://courier.example/2026/03/heat-pumps');
  expect(pack('check', save('printed.json', stdout)).status).toBe(0);
});

const FAILURES: readonly [string, readonly string[], number, RegExp][] = [
  ['a file that is missing', ['check', join(folder, 'none.json')], 1, /none\.json: cannot be read \(no such file\)\n$/],
  ['no JSON', ['check', save('no.json', '{\n  "format": 1,\n}')], 1, /line 3: the pack: is not JSON: expected a field/],
  ['an empty file', ['check', save('empty.json', '')], 1, /the pack: is empty\n$/],
  ['a page that explains nothing', ['from-article', save('a.html', '<p>Hello.</p>')], 1, /has no question headings/],
  ['an address that is none', ['from-article', 'tests/fixtures/explainer.html', '--url', 'x'], 1, /not an address/],
  ['no command', [], 2, /^Usage/],
  ['a command that there is not', ['build', 'x'], 2, /^Usage/],
  ['an option that there is not', ['check', 'x', '--fast'], 2, /^Usage/],
];

test.each(FAILURES)('%s ends with a clear line', (_name, args, code, message) => {
  const { status, stderr } = pack(...args);
  expect(status).toBe(code);
  expect(stderr).toMatch(message);
});

describe('show', () => {
  test('prints a built-in pack that check finds right', () => {
    const { status, stdout } = pack('show', 'open-source-ai', '--lang', 'en');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Pack).id).toBe('open-source-ai');
    expect(pack('check', save('shown.json', stdout)).status).toBe(0);
  });

  test.each([
    [
      'a pack that there is not',
      ['show', 'birds'],
      1,
      'birds: no built-in pack; there is open-models, open-source-ai\n',
    ],
    [
      'a language that it lacks',
      ['show', 'open-source-ai', '--lang', 'is'],
      1,
      expect.stringMatching(/^--lang is: open-source-ai has texts in en-GB, .*\bde\b.*\n$/),
    ],
  ])('%s is told in one line', (_what, args, code, line) => {
    expect(pack(...args)).toEqual({ status: code, stdout: '', stderr: line });
  });
});
