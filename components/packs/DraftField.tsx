import { useState } from 'preact/hooks';
import type { TextFault } from '../../lib/pack/format/draft-faults.ts';
import { usePackWords } from './words.ts';

interface DraftFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly fault: TextFault | null | undefined;
  /** Said where nothing is wrong. */
  readonly note?: string;
  /** BCP 47 language of what is typed. */
  readonly lang?: string;
  readonly isLong?: boolean;
  readonly onEdit: (text: string) => void;
}

/** A text that the reader may change, with what is wrong with it. What is being typed stands as it is typed. */
export function DraftField({ id, label, value, fault, note = '', lang, isLong = false, onEdit }: DraftFieldProps) {
  const words = usePackWords();
  const [typed, setTyped] = useState<string | null>(null);
  const told = fault == null ? note : words.fault(fault);
  const field = {
    id,
    ...(lang === undefined ? {} : { lang }),
    dir: 'auto' as const,
    value: typed ?? value,
    'aria-invalid': fault != null,
    ...(told === '' ? {} : { 'aria-describedby': `${id}-told` }),
    onInput({ currentTarget }: { readonly currentTarget: { readonly value: string } }) {
      setTyped(currentTarget.value);
      onEdit(currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
  return (
    <div class="draft-field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
      <p id={`${id}-told`} class="field-told" role="status">
        {told}
      </p>
    </div>
  );
}
