import { usePermissionWords } from './permission-words.ts';

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
