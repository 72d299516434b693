import type { PageReport, Quote } from '../../lib/reading/page-report.ts';
import { quotation } from '../shared/quotation.ts';
import { isInBrief } from './quote-beside-brief.ts';
import { usePopupWords } from './words.ts';

interface SaidHereProps {
  /** The article's best sentence on the topic; undefined where it has none. */
  readonly best: Quote | undefined;
  readonly report: PageReport;
  /** BCP 47 language of the page; null where it does not say. */
  readonly lang: string | null;
}

/** The article's best sentence on the topic, rather one that does not stand in the brief above; or that it has none. What stands there is in a line here: whoever reads down has read it. */
export function SaidHere({ best, report, lang }: SaidHereProps) {
  const words = usePopupWords();
  if (best === undefined) return <p class="said-here passing">{words.namedInPassing}</p>;
  return (
    <p class={isInBrief(best, report) ? 'said-here one-line' : 'said-here'} lang={lang ?? undefined} dir="auto">
      {best.speaker !== undefined && <b>{`${best.speaker}: `}</b>}
      {quotation(best.text, words.locale)}
    </p>
  );
}
