import type { PageFacts, Site } from '../../components/popup/props.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';

/** A page of ours about models, as the reading folder would report it. */
export const SAMPLE_SITE: Site = { name: 'news.example.com', access: 'thisVisit' };

export const SAMPLE_FACTS: PageFacts = {
  title: 'Meta bets again on models anyone can download',
  site: 'Example News',
  authors: ['Ann Example', 'John Roe'],
  published: '2026-11-12',
  lang: 'en',
};

export const SAMPLE_QUOTE: Quote = {
  text: 'Developers have used Llama for three years.',
  span: { start: 210, end: 253 },
};

export const SAMPLE_REPORT: PageReport = {
  cards: [
    {
      topic: 'llama',
      count: 7,
      weight: 1,
      role: 'subject',
      mentions: [0, 2, 3, 5, 6, 8, 12],
      starts: [31, 120, 210, 900, 1500, 1520, 4800],
      versions: ['4', '3.1'],
    },
    {
      topic: 'open-source',
      count: 5,
      weight: 0.7,
      role: 'part',
      mentions: [1, 4, 7, 9, 13],
      starts: [100, 380, 1510, 3000, 4900],
    },
    { topic: 'meta-ai', count: 1, weight: 0.4, role: 'passing', mentions: [10], starts: [3400] },
    { topic: 'zuckerberg', count: 1, weight: 0.2, role: 'passing', mentions: [11], starts: [4100] },
  ],
  summary: [
    {
      text: 'Meta AI would keep a place for Llama 4 while newer models take over.',
      span: { start: 0, end: 68 },
      isLead: true,
    },
    {
      text: 'Critics say the licence is not open source by the usual definition.',
      span: { start: 300, end: 367 },
      speaker: 'Critics',
      isLead: true,
    },
  ],
  statements: [
    {
      topic: 'llama',
      kind: 'explains',
      text: 'Llama is a family of models that developers download and run on machines of their own.',
      span: { start: 120, end: 206 },
      score: 0.9,
    },
    { topic: 'llama', kind: 'states', ...SAMPLE_QUOTE, score: 0.5 },
    {
      topic: 'llama',
      kind: 'reports',
      text: 'The next release will be “the most capable model anyone can download”, the company said.',
      span: { start: 400, end: 488 },
      speaker: 'Meta',
      score: 0.4,
    },
    {
      topic: 'open-source',
      kind: 'reports',
      text: 'Critics say the licence is not open source by the usual definition.',
      span: { start: 300, end: 367 },
      speaker: 'Critics',
      score: 0.6,
    },
  ],
  differences: [
    {
      topic: 'llama',
      kind: 'version',
      text: 'The page speaks of Llama 4; the card describes Llama 3.1.',
      span: { start: 31, end: 38 },
    },
    {
      topic: 'open-source',
      kind: 'licence',
      text: 'The page calls Llama open source; the Open Source Initiative says its licence is not.',
      source: {
        title: 'Meta’s LLaMa license is still not Open Source',
        publisher: 'Open Source Initiative',
        url: 'https://opensource.org/blog/metas-llama-license-is-still-not-open-source',
      },
    },
  ],
  readingMinutes: 4,
  words: 920,
};

/** Of that page's text: its length, and what the reader has before them. */
export const SAMPLE_PLACES = { length: 5000, inView: { start: 31, end: 110 } };

/** What a page or a pack might send to break out of the text it is shown as. */
export const HOSTILE = '<img src=x onerror="alert(1)"><b>bold</b> &amp; \u202Eright-to-left';

/** Of an article that names no topic. */
export const BRIEF_REPORT: PageReport = { ...SAMPLE_REPORT, cards: [], statements: [], differences: [] };
export const EMPTY_REPORT: PageReport = { ...BRIEF_REPORT, summary: [] };
