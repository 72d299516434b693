import type { Card } from '../../lib/pack/card.ts';

interface FactTableProps {
  readonly facts: NonNullable<Card['facts']>;
  readonly lang: string;
}

/** "Maker: Meta". */
export function FactTable({ facts, lang }: FactTableProps) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts" lang={lang} dir="auto">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
