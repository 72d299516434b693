import { useState } from 'preact/hooks';
import type { NewsSite } from '../../lib/extension/sites/news-sites.ts';
import { useOptionsWords } from './words.ts';

/** The curated list, by country. Drawn when it is opened: it is long. */
export function NewsSiteList({ sites }: { readonly sites: readonly NewsSite[] }) {
  const words = useOptionsWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="news-sites" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.newsShow}</summary>
      {isOpen && (
        <dl>
          {byCountry(sites, words.locale).map(([country, own]) => (
            <div key={country}>
              <dt>{country}</dt>
              <dd>
                {own.map(({ name, origin, language }, index) => (
                  <span key={origin}>
                    {index > 0 && ' · '}
                    <bdi lang={language} title={origin}>
                      {name}
                    </bdi>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

/** Country names in the reader's language, in its order. */
function byCountry(sites: readonly NewsSite[], locale: string): [string, NewsSite[]][] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const groups = new Map<string, NewsSite[]>();
  for (const site of sites) {
    const country = names.of(site.country) ?? site.country;
    groups.set(country, [...(groups.get(country) ?? []), site]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, locale));
}
