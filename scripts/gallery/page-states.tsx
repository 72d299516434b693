import type { OptionsProps, Said } from '../../components/options/props.ts';
import { OptionsView } from '../../components/options/View.tsx';
import { type OptionsWords, useOptionsWords } from '../../components/options/words.ts';
import type { DraftOnShelf, PackActions } from '../../components/packs/props.ts';
import { type WelcomeProps, WelcomeView } from '../../components/welcome/View.tsx';
import { useWelcomeWords } from '../../components/welcome/words.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings/settings.ts';
import { newsSites } from '../../lib/extension/sites/news-sites.ts';
import { splitAtMentions } from '../../lib/linking/linker/split-at-mentions.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import type { CardSet } from '../../lib/pack/card.ts';
import { CARD_LANGUAGES } from '../../lib/pack/card-languages.ts';
import { OTHER_CARD, SAMPLE_CARD, SAMPLE_SOURCE } from '../../tests/components/sample-card.ts';
import { EDITED_DRAFT, SAMPLE_DRAFT } from '../../tests/components/sample-draft.ts';
import type { GalleryCards } from './cards-in.ts';
import { HISTORY, NO_HISTORY } from './sample-history.ts';

// The options and the welcome page, in every state.

const nothing = () => {};
const NO_ACTIONS: OptionsProps['actions'] = {
  onChange: nothing,
  onAllowSite: () => true,
  onAllow: nothing,
  onStop: nothing,
  onStopSite: nothing,
  onSwitchOff: () => true,
  onSwitchOn: nothing,
  onMuteTopic: nothing,
  onMuteKind: nothing,
  onSwitchHistory: nothing,
  onEraseHistory: nothing,
  onChangeShortcuts: nothing,
  onExport: nothing,
  onImport: nothing,
  onReset: nothing,
};
const NO_PACK_ACTIONS: PackActions = {
  onChoose: nothing,
  onSave: nothing,
  onCancel: nothing,
  onSwitch: nothing,
  onMove: nothing,
  onExport: nothing,
  onRemove: nothing,
  onUndo: nothing,
  onRename: nothing,
  onEdit: nothing,
  onLeaveOut: nothing,
};
const SHORTCUTS = [
  { command: '_execute_action', keys: 'Alt+Shift+S' },
  { command: 'next-mention', keys: 'Alt+Shift+J' },
  { command: 'previous-mention', keys: '' },
  { command: 'toggle-marks', keys: 'Alt+Shift+H' },
];
const BUILT_IN = { id: 'sidelight', title: 'Open-source AI', cards: 16, aliases: 214, isOn: true, problem: null };
const OWN = { id: 'mine', title: 'Chips and data centres', cards: 1, aliases: 3, isOn: false, problem: null };
const PACKS: OptionsProps['packs'] = {
  packs: [{ ...BUILT_IN, isBuiltIn: true }],
  offer: null,
  removed: null,
  said: null,
  work: null,
};
const PACK = {
  ...builtInPack,
  id: 'explainer',
  title: 'An explainer of ours',
  source: SAMPLE_SOURCE,
  cards: [SAMPLE_CARD, OTHER_CARD],
  names: builtInPack.names.filter(({ topic }) => topic === 'llama' || topic === 'open-source'),
};

const MANY_PACKS: OptionsProps['packs'] = {
  packs: [
    { ...BUILT_IN, isBuiltIn: true },
    { ...OWN, isBuiltIn: false },
    { ...OWN, id: 'torn', isBuiltIn: false, problem: 'cards[3].title: expected a text, found 7' },
  ],
  offer: {
    pack: PACK,
    draft: null,
    replaces: 'Chips and data centres',
    clashes: [{ alias: 'Llama', packs: ['Open-source AI'] }],
  },
  removed: 'Old cards',
  work: { text: 'Checking news.json…', share: 0.6 },
  said: {
    text: 'news.json',
    problems: ['cards[0].title: expected a text, found nothing', 'names: expected a list'],
  },
};

function withDraft(draft: DraftOnShelf): OptionsProps['packs'] {
  const pack = { ...PACK, cards: draft.cards.map(({ card }) => card) };
  return { ...PACKS, offer: { pack, draft, replaces: null, clashes: [] } };
}

type Change = Partial<Omit<OptionsProps, 'said'>> & {
  readonly of: CardSet;
  readonly said?: (words: OptionsWords) => Said;
};

function Options({ of, said, ...change }: Change) {
  const words = useOptionsWords();
  return (
    <OptionsView
      settings={DEFAULT_SETTINGS}
      access={{ isEverySite: false, newsCount: 0, own: [] }}
      newsSites={newsSites}
      cards={of.cards}
      cardLanguages={CARD_LANGUAGES}
      language={of.language}
      history={NO_HISTORY}
      topicTitles={new Map(of.cards.map(({ topic, title }) => [topic, title]))}
      packs={PACKS}
      packActions={NO_PACK_ACTIONS}
      shortcuts={SHORTCUTS}
      browser="chromium"
      actions={NO_ACTIONS}
      said={said?.(words) ?? null}
      {...change}
    />
  );
}

const problem = (section: Said['section'], text: string): Said => ({ section, text, isProblem: true });

export function optionsStates({ openSource: of }: GalleryCards) {
  return {
    none: <Options of={of} />,
    some: (
      <Options
        of={of}
        access={{ isEverySite: false, newsCount: 12, own: ['*://*.example.com/*', 'https://news.example.org/*'] }}
        settings={{
          ...DEFAULT_SETTINGS,
          offSites: ['a-rather-long-name-of-a-site.example.net', 'mail.example.com:8443'],
          markColours: 'strong',
          markStyle: 'tint',
          cardMode: 'hoverWithKey',
          mutedKinds: ['background'],
          mutedTopics: ['meta-ai'],
        }}
      />
    ),
    every: <Options of={of} access={{ isEverySite: true, newsCount: newsSites.length, own: [] }} />,
    'no-site': <Options of={of} said={(words) => problem('sites', words.noSite('two words'))} />,
    'not-allowed': <Options of={of} said={(words) => problem('sites', words.notAllowed)} />,
    'not-saved': <Options of={of} said={(words) => problem('marks', words.notSaved('QuotaExceededError'))} />,
    newer: <Options of={of} said={(words) => problem('backup', words.fileFault('settings.json', { kind: 'newer' }))} />,
    wrong: (
      <Options
        of={of}
        said={(words) =>
          problem(
            'backup',
            words.fileFault('settings.json', {
              kind: 'wrong',
              fields: [
                { field: 'markStyle', wanted: '"both" | "underline" | "tint"', found: '"wavy"' },
                { field: 'colour', wanted: null, found: '"red"' },
              ],
              more: 3,
            }),
          )
        }
      />
    ),
    loaded: (
      <Options
        of={of}
        said={(words) => ({ section: 'backup', text: words.imported('settings.json'), isProblem: false })}
      />
    ),
    packs: <Options of={of} packs={MANY_PACKS} />,
    draft: <Options of={of} packs={withDraft(SAMPLE_DRAFT)} />,
    'draft-edited': <Options of={of} packs={withDraft(EDITED_DRAFT)} />,
    history: <Options of={of} history={HISTORY} />,
    'history-empty': <Options of={of} history={{ ...NO_HISTORY, isOn: true }} />,
    'history-damaged': (
      <Options
        of={of}
        history={{ ...NO_HISTORY, isOn: true, isDamaged: true, isUnsaved: true }}
        said={(words) => ({ section: 'history', text: words.historyErased, isProblem: false })}
      />
    ),
    'no-shortcuts': <Options of={of} shortcuts={[]} browser="firefox" />,
  };
}

function Welcome({ of, ...change }: Partial<WelcomeProps> & { readonly of: CardSet }) {
  const words = useWelcomeWords();
  const { cards, source, language } = of;
  return (
    <WelcomeView
      access={{ isEverySite: false, newsCount: 0 }}
      siteCount={newsSites.length}
      countryCount={new Set(newsSites.map(({ country }) => country)).size}
      sample={{ parts: splitAtMentions(words.sample, words.locale, builtInPack), cards, source, language }}
      isRefused={false}
      onAllow={nothing}
      onOpenOptions={nothing}
      browser="chrome"
      {...change}
    />
  );
}

export function welcomeStates({ openSource: of }: GalleryCards) {
  return {
    before: <Welcome of={of} />,
    refused: <Welcome of={of} isRefused browser="edge" />,
    news: <Welcome of={of} access={{ isEverySite: false, newsCount: newsSites.length }} />,
    every: <Welcome of={of} access={{ isEverySite: true, newsCount: 0 }} browser="firefox" />,
  };
}
