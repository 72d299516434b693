import type { Card } from '../../lib/pack/card.ts';
import { LanguageNote } from '../shared/LanguageNote.tsx';

interface FactTableProps {
  readonly facts: NonNullable<Card['facts']>;
  readonly lang: string;
}

/** "Maker: Meta". */
export function FactTable({ facts, lang }: FactTableProps) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts" lang={lang} dir="auto">
      {facts.map(({ label, value, language }) => (
        <div key={label} lang={language}>
          <dt>{label}</dt>
          <dd>
            {value}
            <LanguageNote of={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
