import type { OptionsActions, OptionsSection, Said, SingleSettings } from '../../components/options/props.ts';
import type { OptionsWords } from '../../components/options/words.ts';
import { eraseHistory, switchHistory } from '../../lib/extension/history/store.ts';
import { EVERY_SITE, isEverySite, typedAddress, typedPattern } from '../../lib/extension/match-pattern.ts';
import { parseSettingsFile, SettingsFileError, writeSettingsFile } from '../../lib/extension/settings/file.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  withMutedKind,
  withMutedTopic,
  withSite,
} from '../../lib/extension/settings/settings.ts';
import { dropAccess, requestAccess } from '../../lib/extension/sites/access.ts';
import { newsOrigins } from '../../lib/extension/sites/news-sites.ts';
import { openShortcutSettings } from '../../lib/extension/tab/shortcuts.ts';
import { saveAsFile } from './save-as-file.ts';

interface OptionsContext {
  readonly words: OptionsWords;
  readonly settings: () => Settings;
  /** Rejects where the browser refuses; then everything is as it was. */
  readonly save: (change: (settings: Settings) => Settings) => Promise<void>;
  /** The match patterns that are granted now. */
  readonly granted: () => readonly string[];
  /** What was said before has gone with the press. */
  readonly say: (said: Said) => void;
}

/** What each control of the options does. */
export function optionsActions({ words, settings, save, granted, say }: OptionsContext): OptionsActions {
  const problem = (section: OptionsSection, text: string) => say({ section, text, isProblem: true });

  async function change(section: OptionsSection, next: (settings: Settings) => Settings, done?: string): Promise<void> {
    try {
      await save(next);
      if (done !== undefined) say({ section, text: done, isProblem: false });
    } catch (error) {
      problem(section, words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  async function keepOrErase(work: Promise<void>, done?: string): Promise<void> {
    try {
      await work;
      if (done !== undefined) say({ section: 'history', text: done, isProblem: false });
    } catch (error) {
      problem('history', words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  // Called from a click, with nothing awaited before: browsers ask only then.
  async function allow(patterns: readonly string[]): Promise<void> {
    if (!(await requestAccess(patterns))) problem('sites', words.notAllowed);
  }

  async function stop(patterns: readonly string[]): Promise<void> {
    if (!(await dropAccess(patterns))) problem('sites', words.notRemoved);
  }

  async function load(file: File): Promise<void> {
    try {
      const loaded = parseSettingsFile(await file.text());
      await change('backup', ({ pausedUntil }) => ({ ...loaded, pausedUntil }), words.imported(file.name));
    } catch (error) {
      // A file that has been moved or closed to us since it was chosen cannot be read.
      const reason = error instanceof Error ? error.message : String(error);
      const fault = error instanceof SettingsFileError ? error.fault : { kind: 'noJson' as const, reason };
      problem('backup', words.fileFault(file.name, fault));
    }
  }

  return {
    onChange: (changed) => void change(sectionOf(changed), (before) => ({ ...before, ...changed })),
    onAllowSite(typed) {
      const pattern = typedPattern(typed);
      if (pattern === null) problem('sites', words.noSite(typed));
      else void allow([pattern]);
      return pattern !== null;
    },
    onAllow: (extent) => void allow(extent === 'every' ? [EVERY_SITE] : newsOrigins),
    onStop: (extent) => void stop(granted().filter(extent === 'every' ? isEverySite : isNews)),
    onStopSite: (pattern) => void stop([pattern]),
    onSwitchOff(typed) {
      const host = typedHost(typed);
      if (host === null) problem('sites', words.noSite(typed));
      else void change('sites', (before) => withSite(before, host, false));
      return host !== null;
    },
    onSwitchOn: (host) => void change('sites', (before) => withSite(before, host, true)),
    onMuteTopic: (topic, isMuted) => void change('topics', (before) => withMutedTopic(before, topic, isMuted)),
    onMuteKind: (kind, isMuted) => void change('topics', (before) => withMutedKind(before, kind, isMuted)),
    onSwitchHistory: (isOn) => void keepOrErase(switchHistory(isOn), isOn ? undefined : words.historyOff),
    onEraseHistory: () => void keepOrErase(eraseHistory(), words.historyErased),
    onChangeShortcuts: () => void openShortcutSettings(),
    onExport: () => saveAsFile('sidelight-settings.json', writeSettingsFile(settings())),
    onImport: (file) => void load(file),
    async onReset() {
      await change('backup', ({ pausedUntil }) => ({ ...DEFAULT_SETTINGS, pausedUntil }), words.resetDone);
      await keepOrErase(switchHistory(false)); // as it was after the installation
    },
  };
}

const NEWS = new Set(newsOrigins);

function isNews(pattern: string): boolean {
  return NEWS.has(pattern);
}

/** As `location.host` has it: what is switched off is exactly the site that was named. */
function typedHost(typed: string): string | null {
  return typedPattern(typed) === null ? null : (typedAddress(typed)?.host ?? null);
}

/** Where a change was made, for what is to be said of it. */
function sectionOf(change: Partial<SingleSettings>): OptionsSection {
  const [name = ''] = Object.keys(change);
  return name.startsWith('card') ? 'card' : 'marks';
}
