import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from './translation.ts';

export const usePermissionWords = createWordsHook(permissionWordsOf);

/** What each of the manifest's permissions is for. */
function permissionWordsOf({ text }: Translator): readonly string[] {
  return [
    text('permissionActiveTab'),
    text('permissionScripting'),
    text('permissionStorage'),
    text('permissionContextMenus'),
    text('permissionSites'),
  ];
}
