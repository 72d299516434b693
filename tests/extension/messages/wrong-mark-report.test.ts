import { expect, test } from 'vitest';
import { wrongMarkReport } from '../../../lib/extension/messages/wrong-mark-report.ts';

test('a report has the page, the topic and the words around each mark', () => {
  const report = wrongMarkReport({
    card: { title: 'Llama', topic: 'llama' },
    url: 'https://news.example.com/farm?user=me#top',
    title: 'On the farm',
    mentions: [{ before: 'She feeds the ', surface: 'llama', after: ' at dawn' }],
    versions: 'Sidelight 0.1.0, Firefox 140',
  });
  expect(report).toContain('Page: On the farm https://news.example.com/farm\n');
  expect(report).toContain('Topic: llama\n');
  expect(report).toContain('- …She feeds the [llama] at dawn…\n');
  expect(report).toContain('Sidelight 0.1.0, Firefox 140');
  expect(report).not.toContain('user=me');
});
