import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from './translation.ts';

export const usePermissionWords = createWordsHook(permissionWordsOf);

/** The permissions, in the manifest's names, each with what it is for. */
function permissionWordsOf({ text }: Translator): readonly (readonly [name: string, purpose: string])[] {
  return [
    ['activeTab', text('permissionActiveTab')],
    ['scripting', text('permissionScripting')],
    ['storage', text('permissionStorage')],
    ['contextMenus', text('permissionContextMenus')],
    [text('permissionSitesName'), text('permissionSites')],
  ];
}
