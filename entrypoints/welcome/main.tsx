import { render } from 'preact';
import { Translation } from '../../components/shared/translation.ts';
import { WelcomeView } from '../../components/welcome/View.tsx';
import { welcomeWordsOf } from '../../components/welcome/words.ts';
import { EVERY_SITE } from '../../lib/extension/match-pattern.ts';
import { openOptions } from '../../lib/extension/own-pages.ts';
import { builtInCardAddresses } from '../../lib/extension/packs/card-language.ts';
import { grantedPatterns, hasEverySite, requestAccess, watchAccess } from '../../lib/extension/sites/access.ts';
import { newsOrigins, newsSites } from '../../lib/extension/sites/news-sites.ts';
import { browserTranslator, setPageLanguage } from '../../lib/extension/words/browser-translator.ts';
import { splitAtMentions } from '../../lib/linking/linker/split-at-mentions.ts';
import { builtInNames } from '../../lib/pack/built-in/names.ts';
import { loadBuiltIn } from '../../lib/page/card/built-in-script.ts';
import '../../components/welcome/welcome.css';

const root = document.getElementById('welcome');
if (root !== null) await open(root);

async function open(element: HTMLElement): Promise<void> {
  const translator = browserTranslator();
  const words = welcomeWordsOf(translator);
  setPageLanguage(document, translator, words.page);
  const builtIn = await loadBuiltIn(document, await builtInCardAddresses());
  const { cards, source, language } = builtIn;
  const linked = { ...builtIn, names: builtInNames };
  const sample = { parts: splitAtMentions(words.sample, words.locale, linked), cards, source, language };
  const countryCount = new Set(newsSites.map(({ country }) => country)).size;
  let granted = await grantedPatterns();
  let isRefused = false;

  // Called from a click, with nothing awaited before: browsers ask only then.
  async function allow(extent: 'news' | 'every'): Promise<void> {
    isRefused = !(await requestAccess(extent === 'every' ? [EVERY_SITE] : newsOrigins));
    draw();
  }

  function draw(): void {
    const isNews = new Set(newsOrigins);
    render(
      <Translation.Provider value={translator}>
        <WelcomeView
          access={{
            isEverySite: hasEverySite(granted),
            newsCount: granted.filter((pattern) => isNews.has(pattern)).length,
          }}
          siteCount={newsSites.length}
          countryCount={countryCount}
          sample={sample}
          isRefused={isRefused}
          onAllow={allow}
          onOpenOptions={openOptions}
        />
      </Translation.Provider>,
      element,
    );
  }

  watchAccess(async () => {
    granted = await grantedPatterns();
    draw();
  });
  draw();
}
