import { render } from 'preact';
import { Translation } from '../../components/shared/translation.ts';
import { WelcomeView } from '../../components/welcome/View.tsx';
import { welcomeWordsOf } from '../../components/welcome/words.ts';
import { EVERY_SITE } from '../../lib/extension/match-pattern.ts';
import { openOptions } from '../../lib/extension/own-pages.ts';
import { builtInCardAddresses, openModelsAddresses } from '../../lib/extension/packs/card-language.ts';
import { isOpenModelsOn } from '../../lib/extension/packs/is-open-models-on.ts';
import { switchPack } from '../../lib/extension/packs/store.ts';
import { watchPacks } from '../../lib/extension/packs/watch.ts';
import { grantedPatterns, hasEverySite, requestAccess, watchAccess } from '../../lib/extension/sites/access.ts';
import { newsOrigins, newsSites } from '../../lib/extension/sites/news-sites.ts';
import { browserTranslator, setPageLanguage } from '../../lib/extension/words/browser-translator.ts';
import { splitAtMentions } from '../../lib/linking/linker/split-at-mentions.ts';
import { allBuiltInNames } from '../../lib/pack/built-in/further-names.ts';
import { OPEN_MODELS_ID } from '../../lib/pack/built-in/id.ts';
import { openModelsNames } from '../../lib/pack/built-in/open-models-names.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { loadBuiltIn, loadOpenModels } from '../../lib/page/card/built-in-script.ts';
import '../../components/welcome/welcome.css';

const root = document.getElementById('welcome');
if (root !== null) await open(root);

async function open(element: HTMLElement): Promise<void> {
  const translator = browserTranslator();
  const words = welcomeWordsOf(translator);
  setPageLanguage(document, translator, words.page);
  const [builtIn, openModels] = await Promise.all([
    builtInCardAddresses().then((addresses) => loadBuiltIn(document, addresses)),
    openModelsAddresses().then((addresses) => loadOpenModels(document, addresses)),
  ]);
  const sampleOf = (text: string, pack: Pack) => {
    const { cards, source, language } = pack;
    return { parts: splitAtMentions(text, words.locale, pack), cards, source, language };
  };
  const sample = sampleOf(words.sample, { ...builtIn, names: allBuiltInNames });
  const moreSample = sampleOf(words.moreSample, { ...openModels, names: openModelsNames });
  let isMoreOn = await isOpenModelsOn();
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
          more={{
            sample: moreSample,
            topics: openModels.cards.length,
            title: openModels.title,
            isOn: isMoreOn,
          }}
          onSwitchMore={(isOn) => void switchPack(OPEN_MODELS_ID, isOn)}
          isRefused={isRefused}
          onAllow={allow}
          onOpenOptions={openOptions}
          browser={import.meta.env.FIREFOX ? 'firefox' : /\bEdg\//.test(navigator.userAgent) ? 'edge' : 'chrome'}
        />
      </Translation.Provider>,
      element,
    );
  }

  watchPacks(async () => {
    isMoreOn = await isOpenModelsOn();
    draw();
  });
  watchAccess(async () => {
    granted = await grantedPatterns();
    draw();
  });
  draw();
}
