import { SafeLink } from '../shared/SafeLink.tsx';
import type { PackOffer } from './props.ts';
import { usePackWords } from './words.ts';

const FIRST_CLASHES = 8;

/** Where a pack is from, and what its saving changes for the packs that are there. */
export function PackOfferNotes({ offer: { pack, replaces, clashes } }: { readonly offer: PackOffer }) {
  const words = usePackWords();
  const { title, publisher, date, url } = pack.source;
  return (
    <>
      <p class="muted">
        {words.source}: <SafeLink url={url}>{title}</SafeLink>
        {[publisher, date].map((it) => (it === undefined ? '' : `, ${it}`)).join('')}
      </p>
      {replaces !== null && <p>{words.replaces(replaces)}</p>}
      {clashes.length > 0 && (
        <>
          <p>{words.clashes}</p>
          <ul class="clashes">
            {clashes.slice(0, FIRST_CLASHES).map(({ alias, packs }) => (
              <li key={alias}>{words.clash(alias, packs)}</li>
            ))}
            {clashes.length > FIRST_CLASHES && <li>{words.moreCards(clashes.length - FIRST_CLASHES)}</li>}
          </ul>
        </>
      )}
    </>
  );
}
