import { PermissionList } from '../shared/PermissionList.tsx';
import { useOptionsWords } from './words.ts';

/** What is stored, and what each permission is for. */
export function OptionsPrivacy() {
  const words = useOptionsWords();
  return (
    <>
      <p>{words.privacyLead}</p>
      <h3>{words.storedTitle}</h3>
      <ul class="bullets">
        {words.stored.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{words.permissionsTitle}</h3>
      <PermissionList />
    </>
  );
}
