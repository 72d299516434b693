import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';

export const useNoticeWords = createWordsHook(noticeWordsOf);

/** Why there is nothing to show, and what the reader can do about it. */
function noticeWordsOf({ locale, text }: Translator) {
  return {
    locale,
    notices: {
      empty: { title: text('noticeEmptyTitle'), text: text('noticeEmptyText') },
      allOff: { title: text('noticeAllOffTitle'), text: text('noticeAllOffText') },
      off: { title: text('noticeOffTitle'), text: text('noticeOffText') },
      noAccess: { title: text('noticeNoAccessTitle'), text: text('noticeNoAccessText') },
      unsupported: { title: text('noticeUnsupportedTitle'), text: text('noticeUnsupportedText') },
      own: { title: text('noticeOwnTitle'), text: text('noticeOwnText') },
      stale: { title: text('noticeStaleTitle'), text: text('noticeStaleText') },
    },
    pausedNotice: (until: string) => ({ title: text('noticePausedTitle', until), text: text('noticePausedText') }),
    noFileAccess: text('noticeFileText'),
    allowSite: (site: string) => text('allowSite', site),
    allowNews: text('allowNews'),
    allowEvery: text('allowEvery'),
    resume: text('resume'),
    options: text('options'),
    reload: text('reload'),
  };
}
