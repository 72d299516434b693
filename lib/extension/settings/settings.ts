import type { CardKind, TopicId } from '../../pack/card.ts';
import type { CardLanguage } from '../../pack/card-languages.ts';

/** What the reader has chosen. Anything not chosen follows the defaults, so that these can change. */
export interface Settings {
  /** Hosts, as in `location.host`, where nothing is to be marked; with and without `www.` is one site. */
  readonly offSites: readonly string[];
  /** Topics that are not to be marked. */
  readonly mutedTopics: readonly TopicId[];
  /** Groups of topics that are not to be marked. */
  readonly mutedKinds: readonly CardKind[];
  /** `both`: an underline on every mention, a tint on the first of each topic. `tint` tints every mention. */
  readonly markStyle: 'both' | 'underline' | 'tint';
  /** Which mentions of a topic are marked: each one, the first under each heading, the first of the page. */
  readonly markDensity: 'every' | 'section' | 'page';
  /** `kinds`: a colour for each kind of topic. `plain`: the text's own colour. `strong`: more contrast. */
  readonly markColours: 'kinds' | 'plain' | 'strong';
  /** What opens a card on the page. `off`: nothing but the keyboard and the popup. */
  readonly cardMode: 'hover' | 'hoverWithKey' | 'click' | 'off';
  /** The key to hold where `cardMode` is `hoverWithKey`; as in `KeyboardEvent.key`. */
  readonly cardKey: 'Alt' | 'Control' | 'Shift';
  /** How long the pointer rests on a mention before its card opens, in ms. */
  readonly cardDelay: number;
  /** Which language cards are in, where they have it; `interface` for the one that Sidelight itself speaks. */
  readonly cardLanguage: 'interface' | CardLanguage;
  /** Size of the card's text, in per cent. */
  readonly cardTextSize: number;
  /** Whether the toolbar button shows the number of topics. */
  readonly hasBadge: boolean;
  /** Nothing is marked anywhere until this time, in ms since 1970. */
  readonly pausedUntil: number;
}

export const DEFAULT_SETTINGS: Settings = {
  offSites: [],
  mutedTopics: [],
  mutedKinds: [],
  markStyle: 'both',
  markDensity: 'every',
  markColours: 'kinds',
  cardMode: 'hover',
  cardKey: 'Alt',
  cardDelay: 350,
  cardLanguage: 'interface',
  cardTextSize: 100,
  hasBadge: true,
  pausedUntil: 0,
};

/** Whether nothing is to be marked on a host now: the reader has switched it off, or paused Sidelight. */
export function isSwitchedOff(settings: Settings, host: string, now: number): boolean {
  return isOffSite(settings, host) || isPaused(settings, now);
}

export function isOffSite({ offSites }: Settings, host: string): boolean {
  return offSites.some((site) => isSameSite(site, host));
}

export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return now < pausedUntil;
}

export function isMuted(settings: Settings, topic: TopicId, kind: CardKind | undefined): boolean {
  return settings.mutedTopics.includes(topic) || (kind !== undefined && settings.mutedKinds.includes(kind));
}

export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  const others = settings.offSites.filter((site) => !isSameSite(site, host));
  return { ...settings, offSites: isOn ? others : [...others, host] };
}

export function withMutedTopic(settings: Settings, topic: TopicId, isMuted = true): Settings {
  return { ...settings, mutedTopics: withItem(settings.mutedTopics, topic, isMuted) };
}

export function withMutedKind(settings: Settings, kind: CardKind, isMuted: boolean): Settings {
  return { ...settings, mutedKinds: withItem(settings.mutedKinds, kind, isMuted) };
}

/** Readers take `www.example.com` and `example.com` for one. */
function isSameSite(a: string, b: string): boolean {
  return a.replace(/^www\./, '') === b.replace(/^www\./, '');
}

function withItem<T>(list: readonly T[], item: T, isIn: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}
