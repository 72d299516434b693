import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isMuted,
  isSwitchedOff,
  withMutedKind,
  withSite,
} from '../../../lib/extension/settings/settings.ts';

const NOW = 1_800_000_000_000; // ms since 1970

test.each([
  ['by default', {}, false],
  ['on a site that is off', { offSites: ['a.example'] }, true],
  ['on its www', { offSites: ['www.a.example'] }, true],
  ['on a subdomain of it', { offSites: ['b.a.example'] }, false],
  ['on another port of it', { offSites: ['a.example:81'] }, false],
  ['during a pause', { pausedUntil: NOW + 1 }, true],
  ['after a pause', { pausedUntil: NOW }, false],
])('%s', (_, choices, isOff) => {
  expect(isSwitchedOff({ ...DEFAULT_SETTINGS, ...choices }, 'a.example', NOW)).toBe(isOff);
});

test('switching a site off twice lists it once, and on again not at all', () => {
  const off = withSite(withSite(DEFAULT_SETTINGS, 'a.example', false), 'a.example', false);
  expect(off.offSites).toEqual(['a.example']);
  expect(withSite(off, 'a.example', true)).toEqual(DEFAULT_SETTINGS);
});

test('a topic is muted by itself or with its group', () => {
  const settings = withMutedKind({ ...DEFAULT_SETTINGS, mutedTopics: ['llama'] }, 'idea', true);
  expect(isMuted(settings, 'llama', 'model')).toBe(true);
  expect(isMuted(settings, 'open-source', 'idea')).toBe(true);
  expect(isMuted(settings, 'meta-ai', 'product')).toBe(false);
});
