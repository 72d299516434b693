import { expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { hostOf } from '../../../lib/extension/match-pattern.ts';
import { newsOrigins, newsSites } from '../../../lib/extension/sites/news-sites.ts';

// The list is reviewed as data; what a machine can see of it is seen here.

const MANY_SITES = 150;
const MANY_COUNTRIES = 20;
const ORIGIN = /^https:\/\/\*\.(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/\*$/; // both browsers take it: https, no port
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

test('there are enough outlets, of enough countries', () => {
  expect(newsSites.length).toBeGreaterThanOrEqual(MANY_SITES);
  expect(new Set(newsSites.map(({ country }) => country)).size).toBeGreaterThanOrEqual(MANY_COUNTRIES);
});

test.each(newsSites)('$name', ({ name, origin, language, country }) => {
  expect(name).toBe(name.trim());
  expect(name).not.toBe('');
  expect(origin).toMatch(ORIGIN);
  expect(new MatchPattern(origin).includes(`https://www.${hostOf(origin)}/2026/11/story`)).toBe(true);
  expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  expect(languages.of(language)).toBeDefined();
  expect(country).toMatch(/^[A-Z]{2}$/);
  expect(regions.of(country)).toBeDefined();
});

test('no outlet is listed twice, or with another that covers it', () => {
  expect(new Set(newsSites.map(({ name }) => name)).size).toBe(newsSites.length);
  const hosts = newsOrigins.map(hostOf);
  const covered = hosts.filter((host) => hosts.some((other) => other !== host && host.endsWith(`.${other}`)));
  expect(covered).toEqual([]);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('they are sorted by country and host', () => {
  const keys = newsSites.map(({ country, origin }) => `${country} ${hostOf(origin)}`);
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
});
