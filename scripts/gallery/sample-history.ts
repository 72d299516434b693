import type { OptionsProps } from '../../components/options/props.ts';

export const NO_HISTORY: OptionsProps['history'] = {
  isOn: false,
  opened: 0,
  days: [],
  isDamaged: false,
  isUnsaved: false,
};

const HEADLINES = [
  { title: 'Meta bets again on models anyone can download', site: 'Example News', topics: ['llama', 'open-source'] },
  { title: 'ميتا تكشف عن نموذج جديد مفتوح المصدر', site: 'أخبار المثال', topics: ['llama', 'meta-ai'] },
  {
    title: '公開された重みは、誰の役に立つのか',
    site: 'example.jp',
    topics: ['llama', 'meta-ai', 'open-source', 'apple-rules', 'zuckerberg', 'open-letter', 'closed-models'],
  },
  {
    title:
      'Was Behörden von der Donaudampfschifffahrtsgesellschaftskapitänsvereinigung über offene Modelle lernen können',
    site: 'a-rather-long-name-of-a-site.example.net',
    topics: [],
  },
];

/** More articles than are shown at once, with titles in several scripts. */
export const HISTORY: OptionsProps['history'] = {
  ...NO_HISTORY,
  isOn: true,
  opened: 7,
  days: [
    { day: '2026-11-12', articles: HEADLINES },
    {
      day: '2026-11-03',
      articles: Array.from({ length: 90 }, (_, at) => ({
        title: `What the week brought, part ${at + 1}`,
        site: 'Example News',
        topics: ['open-source'],
      })),
    },
  ],
};
