import { usePermissionWords } from './permission-words.ts';

/** What each permission is for, in the manifest's names and in plain words. */
export function PermissionList() {
  return (
    <dl class="permissions">
      {usePermissionWords().map(([name, purpose]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{purpose}</dd>
        </div>
      ))}
    </dl>
  );
}
