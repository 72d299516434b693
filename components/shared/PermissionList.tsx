import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from './translation.ts';

const usePermissionWords = createWordsHook(permissionWordsOf);

/** What each permission is for, in plain words: the manifest's names say nothing to a reader. */
export function PermissionList() {
  return (
    <ul class="permissions">
      {usePermissionWords().map(({ name, purpose }) => (
        <li key={purpose}>
          {name !== undefined && <b>{name}</b>} {purpose}
        </li>
      ))}
    </ul>
  );
}

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
