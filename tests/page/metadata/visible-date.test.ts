import { expect, test } from 'vitest';
import { visibleDate } from '../../../lib/page/metadata/visible-date.ts';

const NOW = Date.UTC(2024, 8, 1);

test.each([
  ['2024-08-23', '2024-08-23'],
  ['Posted on 2024-08-23 :: tags: #llama', '2024-08-23'],
  ['August 23, 2024 · 4 min read', '2024-08-23'],
  ['Fri., Aug. 23rd, 2024', '2024-08-23'],
  ['By Ada Quill, 23 Aug, 2024', '2024-08-23'],
  ['Ada Quill | Aug 23 2024 - 8:48 am PT', '2024-08-23'],
  ['Published 2:16 AM EST Aug 23, 2024', '2024-08-23'],
  ['8/23/2024 7:11 AM PST', '2024-08-23'],
  ['23.08.2024, 10:05 Uhr', '2024-08-23'],
  ['Von Eva Blatt, 3. März 2024', '2024-03-03'],
  ['le 3 mars 2024 à 10h', '2024-03-03'],
  ['3 de marzo de 2024', '2024-03-03'],
  ['2024年8月23日 17:22', '2024-08-23'],
  ['Published: 22 Aug 2024 Edited: 23 Aug 2024', '2024-08-22'],
])('%s shows %s', (line, date) => expect(visibleDate([line], NOW)).toBe(date));

test.each([
  'Updated August 23, 2024',
  'Last updated on: Fri, 23 August 2024',
  'Aktualisiert am 23.08.2024',
  '最終更新日：2024/08/23',
  'Deadline: August 23, 2024',
  '© 2024 The Daily Example',
  'Since 2019 in August',
  'August 23, 2031', // it is not yet
  '7/8/2024', // in August or in July
  'Issue 112024-08-2312',
  '',
])('"%s" shows none', (line) => expect(visibleDate([line], NOW)).toBeNull());

test('the first line with a date counts', () => {
  expect(visibleDate(['By Ada Quill', 'Updated May 5, 2024', 'May 4, 2024', 'May 1, 2024'], NOW)).toBe('2024-05-04');
});
