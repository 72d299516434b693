import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from './translation.ts';

export const usePermissionWords = createWordsHook(permissionWordsOf);

/** What each of the manifest's permissions is for; the one that the reader gives and takes has a name. */
function permissionWordsOf({ text }: Translator): readonly { readonly name?: string; readonly purpose: string }[] {
  return [
    { purpose: text('permissionActiveTab') },
    { purpose: text('permissionScripting') },
    { purpose: text('permissionStorage') },
    { purpose: text('permissionContextMenus') },
    { name: text('permissionSitesName'), purpose: text('permissionSites') },
  ];
}
