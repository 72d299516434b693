import { useContext } from 'preact/hooks';
import { OptionsWordsContext } from './options-words.ts';

/** What each permission is for, in the manifest's names and in plain words. */
export function PermissionList() {
  const words = useContext(OptionsWordsContext);
  return (
    <dl class="permissions">
      {words.permissions.map(([name, purpose]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{purpose}</dd>
        </div>
      ))}
    </dl>
  );
}
