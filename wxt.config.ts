import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type { ToldSet } from './lib/pack/languages/map-texts.ts';
import { markRules } from './lib/page/marks/colours.ts';
import { languageScripts } from './scripts/package/language-scripts.ts';
import { letForConst } from './scripts/package/let-for-const.ts';
import { withoutBasis } from './scripts/package/without-basis.ts';

// The extension makes no request and runs no code but its own; the browser holds it to that.
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const leanCards: Plugin = {
  name: 'sidelight:lean-cards',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.cards.json') ? JSON.stringify(withoutBasis(JSON.parse(code) as ToldSet)) : undefined,
};

/** The reader makes the rules for marks where it needs them; before it is there the browser has them from a style sheet. */
const withMarkRules: Plugin = {
  name: 'sidelight:with-mark-rules',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('lib/page/marks/built-rules.css') ? code + markRules() : undefined),
};

const NATIVE_BROWSER = '\0sidelight:native-browser';

/**
 * Scout and reader run on the pages of granted sites, and what they ask of the browser (to send a message, to read storage) gives promises in
 * all browsers that the manifests let in: there the polyfill would be a third of the scout.
 */
function withoutPolyfillInPages(): Plugin {
  let isInPage = false;
  return {
    name: 'sidelight:without-polyfill-in-pages',
    enforce: 'pre',
    configResolved({ build }) {
      isInPage = /(?:scout|reader|link)\.content/.test(JSON.stringify([build.lib, build.rolldownOptions.input]));
    },
    resolveId: (id) => (isInPage && id === '@wxt-dev/webextension-polyfill/browser' ? NATIVE_BROWSER : undefined),
    load: (id) =>
      id === NATIVE_BROWSER
        ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : undefined,
  };
}

/**
 * The reader is read by the browser on each page with a mention, the card's script and what reads headline and dates where one is opened, and
 * all are near their budgets: Terser makes them 2 % smaller, in some seconds.
 */
function tighterScripts(): Plugin {
  let isNearBudget = false;
  return {
    name: 'sidelight:tighter-scripts',
    config({ build }) {
      isNearBudget = /reader\.content|entrypoints\/(?:card|metadata)\//.test(JSON.stringify(build?.lib ?? ''));
      if (!isNearBudget) return undefined;
      // What is alike packs better: calls rather than their bodies written out, comparisons in the order they were written in.
      const compress = { passes: 3, hoist_funs: true, inline: 1, lhs_constants: false };
      return { build: { minify: 'terser', terserOptions: { ecma: 2020, compress } } };
    },
    renderChunk: (code) => (isNearBudget ? { code: letForConst(code), map: null } : undefined),
  };
}

/** See there why. */
const CONTENT_SCRIPT_CONTEXT = fileURLToPath(new URL('./lib/extension/content-script-context.ts', import.meta.url));

/** The oldest browsers that the manifests let in: what they know of CSS need not be written out for others. */
const OLDEST = ['chrome128', 'firefox153'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const { file, code } of languageScripts()) files.push({ relativeDest: file, contents: code });
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_icon: { 16: 'icons/off-16.png', 32: 'icons/off-32.png', 48: 'icons/off-48.png' } },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMention__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandToggleMarks__' },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              // The first that lets a content script give a shadow root its styles: the card's, and those of marks in the page's
              // (https://bugzil.la/1751346). It has highlights since 140, and underlines them since 146.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '128' }), // nobody has tried older ones
  }),
  zip: {
    sourcesTemplate: '{{name}}-{{version}}-{{browser}}-sources.zip',
    // What a reviewer needs to build the same again.
    includeSources: [
      '{components,entrypoints,lib,public,scripts}/**',
      '{package,package-lock,tsconfig,tsconfig.pure}.json',
      'wxt.config.ts',
      '{README,ARCHITECTURE}.md',
      'LICENSE',
    ],
  },
  vite: () => ({
    plugins: [leanCards, withMarkRules, withoutPolyfillInPages(), tighterScripts()],
    resolve: { alias: { 'wxt/utils/content-script-context': CONTENT_SCRIPT_CONTEXT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The polyfill would fetch; browsers of this age need none.
    build: { target: 'es2022', cssTarget: OLDEST, modulePreload: { polyfill: false } },
  }),
});
