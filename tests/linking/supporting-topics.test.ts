import { describe, expect, test } from 'vitest';
import { linkRaw, readMarks } from './link-marked.ts';

const CORE = '\n\nThis is about [open-source:open source].';

const SUPPORTING: Record<string, string> = {
  founder: '[zuckerberg:Mark Zuckerberg] spoke; [zuckerberg:Zuckerberg]’s team listened.',
  'his foundation': 'The Chan Zuckerberg Initiative funds biology.',
  'his sister': 'Randi Zuckerberg wrote a book.',
  'a hospital': 'He was taken to Zuckerberg San Francisco General Hospital.',
  'a German idiom': 'Das geht ruck zuck.',
  'a licence': 'It is under the Apache 2.0 license, that is Apache-2.0.',
  'a helicopter': 'An Apache helicopter landed.',
  'the kernel': 'The [foundational-projects:Linux kernel] is maintained by volunteers.',
  'a download list': 'Downloads: Windows, macOS and Linux.',
  'web server': 'The [foundational-projects:Apache HTTP Server] runs many sites.',
  scandal: 'The [cambridge-analytica:Cambridge Analytica] scandal came first.',
  'the city': 'She studied at Cambridge and works in analytics.',
  'closed source': '[closed-models:Closed-source] models such as GPT-4 cost money.',
  'closed doors': 'They met behind closed doors with closed captions.',
  'a garden': 'The walled garden of the castle is full of roses.',
  'app store': 'Developers complain about [apple-rules:App Store rules] and Apple’s [apple-rules:30% cut].',
  badge: 'Download on the App Store',
  'the letter by its title': 'His text “[open-letter:Open Source AI Is the Path Forward]” was long.',
  'someone’s open letter': 'Nobel laureates signed an open letter on hunger.',
  'the letter alone': 'The letter was long.',
  'bad actors in trade': 'There are bad actors in the used-car trade.',
  'his title and name are one': '[zuckerberg:Meta CEO Mark Zuckerberg] spoke, as did [zuckerberg:Meta’s CEO].',
  'title in words': 'It was [zuckerberg:Facebook founder Mark Zuckerberg] and no other.',
  'others who founded it': 'Facebook co-founder Dustin Moskovitz and Eduardo Saverin, a Facebook co-founder, invest.',
  'a rival of Meta': 'Microsoft-backed OpenAI raised money.',
  'a model of risks': 'The insurer keeps its proprietary models of floods.',
  'models of rivals': 'It is an alternative to [closed-models:proprietary models] such as Gemini.',
  'a law that binds Apple':
    'Apple was fined under the [apple-rules:Digital Markets Act], the European Commission said.',
  'the law, and others':
    'The European Commission fined Meta under the Digital Markets Act; Google faces the Digital Markets Act too.',
  'a share that Meta takes': 'Meta takes a 30% cut in its own store.',
  'a place in the charts': 'The app topped the charts and is No. 1 in Apple’s App Store.',
  'offices of security':
    'The National Security Agency and the national security adviser test open models of AI with Meta.',
  'what a firm is': 'The AI safety company warned of open models, their weights and China.',
};

describe('supporting topics beside a core topic', () => {
  test.each(Object.entries(SUPPORTING))('%s', (_key, marked) => {
    const { text, mentions } = readMarks(marked + CORE);
    expect(linkRaw(text)).toEqual(mentions);
  });
});

test('without a core topic no supporting topic is linked', () => {
  expect(linkRaw('Mark Zuckerberg spoke about the Linux kernel and Cambridge Analytica.')).toEqual([]);
});
