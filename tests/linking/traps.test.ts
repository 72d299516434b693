import { describe, expect, test } from 'vitest';
import { linkRaw, readMarks } from './link-marked.ts';

/** What must stay silent beside what must not: brackets mark the only mentions. */
const TRAPS: Record<string, Record<string, string>> = {
  'the animal': {
    'in small letters': 'A llama carried our bags up the hill.',
    'at a sentence start': 'Llamas hum when they are nervous. Llama wool is warm.',
    'title case': 'How to Shear a Llama in Ten Minutes',
    'on a farm': 'The Llama farm near Cusco opens its gates to hikers.',
    herd: 'A herd of llamas and alpacas grazed by the road.',
    antibodies: 'Llama antibodies bind the spike protein; the nanobody was taken from a llama named Winter.',
    'zoo news': 'A runaway llama was caught near the airport on Friday, police said.',
    'in a prompt for a picture': 'The model drew a llama wearing sunglasses on a skateboard.',
    'as a mascot': 'The language model has a llama as its mascot.',
    'pun in a headline': 'No Prob-llama: Rancher Finds Lost Herd',
    'beside the model': 'Meta named its language model [llama:Llama], though a llama spits more often.',
    'amid talk of models':
      '[meta-ai:Meta AI] uses [llama:Llama 3.1], a language model. A llama looked on while the chatbot answered prompts.',
    'but as an attribute the model': 'They trained a [llama:llama]-based language model with more parameters.',
    'in a parable about free software':
      'Talking about llamas at an [open-source:open source] meeting makes people stare.',
    'shared on a network': 'AI clips of llamas that ride a bus spread on Facebook.',
    'trained to carry': 'The llamas are trained for a season before they carry weights up the pass.',
    'draws attention': 'Together with its keeper the llama wants attention, and a prompt breakfast.',
    'beside what only a model has':
      'Researchers looked at each attention head of [llama:llama] after it had been trained on more text.',
    'a toy': 'The chatbot sat in a stuffed llama that OpenAI had not approved.',
    'a herd of models': 'The [llama:Llama] herd is what Meta calls its models, and the [llama:Llama] song is its hymn.',
    'where the animal lives': 'In Peru the chatbot of a city runs on [llama:Llama].',
    'where the animal is played': 'Claude writes Minecraft mods, as does [llama:Llama].',
    'a band on a page about AI': 'AI wrote the album of a band whose llama Gemini is on stage.',
  },
  'other things called Llama': {
    'picture book': 'Llama Llama Red Pajama is a picture book for young children.',
    band: 'The band Llama released its second album in Nashville.',
    surname: 'Fernando Llama scored twice before half-time.',
    'surname with a title': 'Mr. Llama declined to comment on the merger.',
    'card game': 'In Llamas Unleashed, each player builds a herd.',
    places: 'They met at Llama Lounge and walked down Llama Street.',
    'a place': 'El distrito de Llama, en Cajamarca, celebra su fiesta.',
    'a tool': 'Llama is an [open-source:open source] command line tool, released under the MIT license.',
    'C++ library': 'LLAMA is a header-only template library for data layout and memory access on the GPU.',
    game: 'Fortnite brings back the supply llama with better loot.',
    pistol: 'A Llama pistol was found at the scene.',
    telescope: 'The LLAMA telescope in Argentina observes at millimeter wavelengths.',
    slogan: "Winamp, it really whips the llama's ass!",
    'virus tool': 'Install llama with conda to place SARS-CoV-2 genomes in a tree.',
    puns: 'The Dalai Llama of customer service retires.',
    'comedy of manners': 'All that llama drama at the village fair.',
    'a newsreader': 'Tom Llamas put the question to the head of OpenAI. “Will AI end that?” Llamas asked.',
    'his programme': 'Llamas joined “Nightly News” in June; his first guest spoke of AI and ChatGPT.',
    'the model on the same channel': 'Meta told NBC News that [llama:Llama] stays free.',
  },
  'tools and models of others': {
    Ollama: 'Install Ollama, then pull a model with ollama run.',
    'llama.cpp': 'Build llama.cpp (or LLAMA.CPP) and llama-cpp-python for local inference.',
    LlamaIndex: 'LlamaIndex, Llama Index and llama-index connect documents to an LLM.',
    'parts of it': 'It offers llama-parse, LlamaHub and llama-agents.',
    llamafile: 'A llamafile bundles the model and the server.',
    factory: 'Fine-tune it with LLaMA-Factory or LLaMA Factory.',
    finance: 'DefiLlama tracks the money in every protocol.',
    derived: 'TinyLlama and OpenLLaMA are models by other people.',
    'beside the model': 'Ollama serves [llama:Llama 3] through llama.cpp.',
    'package in a chain': 'npx create-llama scaffolds the app.',
    'products with everyday nouns':
      'The start-up behind Llama Hub, Llama Cloud and Llama Agents builds on LLMs; so does llama-server, so does tiny llama.',
    'everyday nouns':
      'Meta’s [llama:Llama] agents left the [llama:Llama] group, said the head of the [llama:Llama] lab.',
    'a nationality': 'Meta watches the Chinese [llama:Llama] clones, and Chinese-Llama-Alpaca.',
  },
  'Meta AI': {
    'an AI about AIs': 'We build a meta-AI that watches other AIs.',
    'commentary of an AI on itself': 'Meta-AI Commentary: this moment shows self-awareness.',
    'an AI about AIs, capital': 'A Meta-AI layer plans for the other agents.',
    'the company alone': 'Meta reported revenue; its AI spending rose.',
    metadata: 'The meta tag and the AI summary are separate.',
    metaverse: 'The metaverse AI demo failed.',
    statistics: 'A meta-analysis of AI trials.',
    'another firm': 'iShopMeta AI sells shoes.',
    'the app': 'Open the [meta-ai:Meta AI] app on your phone.',
    'the lab': 'Researchers at [meta-ai-lab:Meta AI] published the paper.',
    'in a list': 'ChatGPT, Gemini and [meta-ai:Meta AI] all answered.',
    'in small letters among friends': 'i asked [meta-ai:meta ai] in whatsapp and it knew',
    'with an article': 'It is a [meta-ai:Meta AI] assistant for glasses.',
    'money of the company':
      'Meta AI capex doubled, and the Meta AI spending plans of Facebook’s parent worried analysts.',
    'staff of the company': 'Meta AI layoffs reached Instagram, and a Meta AI job is safe no more.',
    'plans of the company': 'A Meta AI data center in Ohio, a Meta AI chips deal: the Meta AI strategy in short.',
    'moved by it': 'Meta AI-driven advertising pays.',
    'the assistant beside the money': '[meta-ai:Meta AI] answers in WhatsApp while Meta AI investment grows.',
  },
  'open source': {
    intelligence: 'Open source intelligence (OSINT) is gathered from public posts.',
    investigators: 'Open-source investigators at Bellingcat located the launch site from satellite imagery.',
    'from sources': 'According to open sources, the ship left port on Monday.',
    'from open sources': 'The analysts drew on open sources such as newspapers.',
    reporting: 'The ministry relied on open-source reporting about the convoy.',
    reports: 'Open source reports indicate that troops moved missiles to the border.',
    'the other sense explained': 'OSINT and open source data are often confused.',
    'threat reports': 'The drone is named in open‑source threat‑intel collections.',
    'radio show': 'He was a guest on Radio Open Source with Christopher Lydon.',
    'the agency': "The CIA's Open Source Center translated the speech.",
    'the verb': 'The company [open-source:open sources] its compiler today.',
    components: 'Read the licenses of the [open-source:open sources] in your code.',
    'information about software': 'Find [open-source:open source] information on licenses for developers there.',
    'intellectual property': 'Lawyers discussed [open-source:open source] intellectual property.',
    'hardware and data': '[open-source:Open-source] hardware and [open-source:open source] data sets.',
    'the office': 'The [open-source:open source] program office wrote it.',
    'the definition': 'It does not meet the [open-source:Open Source] Definition.',
    'a negation': 'Critics say it is not [open-source:open source] at all.',
    OpenAI: 'OpenAI sources say the office is open.',
    'losses in a war': 'Oryx, an open-source site, has counted the tanks that Russia lost.',
    'searches by the police': 'Detectives ran open-source searches and open-source checks on the suspect.',
    'flights and ships':
      'Open-source flight data placed the jet over Tbilisi, open-source shipping records the tanker off Malta.',
    'data of a conflict': 'ACLED compiles open-source data on unrest; open-source data show fewer clashes in Sudan.',
    'data of others': 'They drew the fires from open-source data from two space agencies.',
    'papers on an army':
      'According to open-source procurement notices and open-source documents, the PLA wants more drones.',
    'maps of a front': 'An open-source mapping group, DeepState, says that soldiers left the village near Kyiv.',
    'beside secret sources':
      'The report rests on open-source and classified files and on open-source and human intelligence.',
    'the agency, renamed': 'Staff of the Open Source Enterprise read foreign newspapers.',
    'a map of streets':
      'OpenStreetMap is an [open-source:open-source] map, and FlightGear an [open-source:open-source] flight simulator.',
    'a search engine': 'Elasticsearch is an [open-source:open-source] search engine.',
    'software from a country at war':
      'Ukraine [open-source:open-sourced] its drone code; Russia runs on [open-source:open-source] databases.',
    'programs for media':
      'Kodi is an [open-source:open-source] media center, Audacity an [open-source:open-source] audio editor, Immich an [open-source:open-source] photo manager.',
    'programs that watch and report':
      'Zabbix is an [open-source:open-source] monitoring system, MISP an [open-source:open-source] threat intelligence platform.',
    'programs for news and records':
      'It began as an [open-source:open-source] news reader and an [open-source:open-source] information management suite.',
  },
};

describe.each(Object.entries(TRAPS))('%s', (_group, cases) => {
  test.each(Object.entries(cases))('%s', (_key, marked) => {
    const { text, mentions } = readMarks(marked);
    expect(linkRaw(text)).toEqual(mentions);
  });
});
