import type { PopupWords } from '../../components/popup/words.ts';
import type { Card, Source } from '../../lib/pack/card.ts';
import { type CardForm, cardAsText, cardInBrief, titleOf } from '../../lib/pack/card-as-text.ts';
import { quotationAsText, quotationOf } from '../../lib/pack/card-quotation.ts';
import { copiedStyle } from './copied-style.ts';
import { drawCard } from './draw-card.ts';

/** A card to be taken along. */
export interface Taken {
  readonly card: Card;
  readonly source: Source;
  /** BCP 47, of the card. */
  readonly language: string;
  /** BCP 47, of the interface. */
  readonly locale: string;
}

const PICTURE_NAME = 'sidelight-card.png';

export function cardTextOf({ card, source, language, locale }: Taken, form: CardForm | 'brief'): string {
  const style = copiedStyle(language, locale);
  return form === 'brief' ? cardInBrief(card, source, style) : cardAsText(card, source, form, style);
}

export function quotationTextOf({ card, source, language, locale }: Taken): string {
  const style = copiedStyle(language, locale);
  return quotationAsText(quotationOf(card, source, style), style);
}

/** null where the browser makes no picture. */
export async function pictureOf(
  { card, source, language, locale }: Taken,
  words: PopupWords,
): Promise<{ readonly file: File } | null> {
  const { dated, quoted } = copiedStyle(language, locale);
  const quotation = quotationOf(card, source, { quoted });
  try {
    const blob = await drawCard(document, {
      ...quotation,
      kind: card.kind,
      kindName: words.kinds[card.kind],
      language,
      dated: quotation.newest === null ? null : words.newestOf(dated(quotation.newest.date)),
      sourceLine: titleOf(quotation.source, dated),
      name: words.name,
    });
    return blob === null ? null : { file: new File([blob], PICTURE_NAME, { type: blob.type }) };
  } catch {
    return null; // a browser that hides what its canvases hold, or has no room for one
  }
}
