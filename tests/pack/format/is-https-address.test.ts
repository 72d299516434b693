import { expect, test } from 'vitest';
import { isHttpsAddress } from '../../../lib/pack/format/is-https-address.ts';

test.each([
  'https://press.example',
  'https://press.example/',
  'https://news.press.example:8443/2026/04/a-b_c.html?id=7&page=2#part',
  'https://xn--bcher-kva.example/b%C3%BCcher',
  'https://press.xn--p1ai/',
  'https://press.example:65535/',
  'https://press.example/wiki/Übersicht_(Presse)',
  'HTTPS://PRESS.EXAMPLE/',
])('%s may be linked to', (address) => {
  expect(isHttpsAddress(address)).toBe(true);
});

test.each([
  '',
  'press.example',
  '//press.example/',
  'http://press.example/',
  'javascript:alert(1)//https://press.example/',
  'data:text/html,https://press.example/',
  ' https://press.example/',
  'https://press.example/ news',
  'https://press.example/\nnews',
  'https://localhost/',
  'https://user@press.example/',
  'https://user:word@press.example/',
  'https://press.example:65536/',
  'https://press.example:99999/',
  'https://press.example\\@elsewhere.example/',
  'https://press.example/<b>',
  `https://${'a.'.repeat(900)}!`,
])('%j may not', (address) => {
  expect(isHttpsAddress(address)).toBe(false);
});
