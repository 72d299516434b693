/** Names that every language writes as English does. */
const SAME =
  /\b(?:LLaMA|Llama(?: \d(?:\.\d)?)?|DeepSeek-R1|R1|Qwen3?|Claude|Anthropic|MiniMax|Google DeepMind|ASML|Ollama|Z\.ai|Scout|Maverick|Agentic AI Foundation|T5|GLM-\d(?:\.\d)?|OLMo|Olmo(?: 3)?|Grok-1|xAI|Kimi K2|GPT-2|GGUF|llama\.cpp|Pythia|CrystalCoder|Phi-2|Mixtral|LoRA|MCP|SB 1047|SB 53|H20|Muse (?:Spark(?: Open| 1\.1)?|Glimmer|Wonder|Model License)|Gemma(?: 4)?|Gemini|GPT-4|gpt-oss(?:-\d+b)?|Kimi K3|ChatBIT|CrowdTangle|TBD Lab|FAIR|Scale AI|Meta Superintelligence Labs|Apache(?: 2\.0)?|Hugging Face|OpenAI|Moonshot AI|DeepSeek|SentinelOne|Censys|Axios|Reuters|Epic Games|Meta AI|meta\.ai|Meta Model API|The Future is for Everyone|Open source AI is the path forward|Built with Llama)\b/g;

/** Names that some languages write in letters or words of their own. */
const NAMES: readonly { readonly name: RegExp; readonly forms: Readonly<Record<string, RegExp>> }[] = [
  { name: /Zuckerberg/, forms: { ar: /زوكربيرغ|زوكربرغ/, ja: /ザッカーバーグ/, ko: /저커버그/, zh: /扎克伯格/ } },
  { name: /Elon Musk/, forms: { ar: /إيلون ماسك/, ja: /マスク/, ko: /머스크/, zh: /马斯克/ } },
  { name: /Newsom/, forms: { ar: /نيوسوم/, ja: /ニューサム/, ko: /뉴섬/, zh: /纽森/ } },
  { name: /Liang Wenfeng/, forms: { ar: /ليانغ ونفنغ/, ja: /梁文鋒/, ko: /량원펑/, zh: /梁文锋/ } },
  { name: /\bMensch/, forms: { ar: /منش/, ja: /メンシュ/, ko: /멘슈/, zh: /门施/ } },
  { name: /\bLample/, forms: { ar: /لامبل/, ja: /ランプル/, ko: /람플/, zh: /朗普勒/ } },
  { name: /\bLacroix/, forms: { ar: /لاكروا/, ja: /ラクロワ/, ko: /라크루아/, zh: /拉克鲁瓦/ } },
  { name: /\bAlibaba/, forms: { ar: /علي بابا/, ja: /アリババ/, ko: /알리바바/, zh: /阿里/ } },
  { name: /\bMistral\b(?! Large)/, forms: { ar: /ميسترال/, ja: /ミストラル/, ko: /미스트랄/, zh: /Mistral/ } },
  { name: /\bNvidia/, forms: { ar: /إنفيديا/, ja: /エヌビディア/, ko: /엔비디아/, zh: /英伟达/ } },
  { name: /High-Flyer/, forms: { ko: /하이플라이어/, zh: /幻方量化/ } },
  { name: /Zhipu/, forms: { ja: /智譜/, ko: /즈푸/, zh: /智谱/ } },
  { name: /Alexandr Wang/, forms: { ar: /وانغ/, ja: /ワン/, ko: /왕/, zh: /汪滔|亚历山大·王|Wang|汪/ } },
  { name: /LeCun/, forms: { ar: /لوكان|لوكون|ليكون/, ja: /ルカン/, ko: /르쿤|르컹/, zh: /杨立昆|勒昆/ } },
  {
    name: /Cambridge Analytica/,
    forms: {
      ar: /كامبريدج أناليتيكا|كامبردج أناليتيكا/,
      ja: /ケンブリッジ・アナリティカ/,
      ko: /케임브리지 애널리티카/,
      zh: /剑桥分析/,
    },
  },
  { name: /\bApple\b/, forms: { ar: /[آأا][بپ]ل/, ja: /アップル|Apple/, ko: /애플/, zh: /苹果/ } },
  { name: /\bGoogle\b/, forms: { ar: /غوغل|جوجل/, ja: /グーグル|Google/, ko: /구글/, zh: /谷歌/ } },
  {
    name: /\bMicrosoft\b/,
    forms: { ar: /مايكروسوفت/, ja: /マイクロソフト|Microsoft/, ko: /마이크로소프트/, zh: /微软/ },
  },
  { name: /\bFacebook\b/, forms: { ar: /فيسبوك/, ja: /フェイスブック|Facebook/, ko: /페이스북/, zh: /脸书|Facebook/ } },
  { name: /\bInstagram\b/, forms: { ar: /إنستغرام/, ja: /インスタグラム/, ko: /인스타그램/ } },
  { name: /\bWhatsApp\b/, forms: { ar: /واتساب/, ja: /ワッツアップ/, ko: /왓츠앱/ } },
  { name: /\bMessenger\b/, forms: { ar: /ماسنجر/, ja: /メッセンジャー/, ko: /메신저/ } },
  {
    name: /\bMeta\b(?! (?:AI|Superintelligence|Model))/,
    forms: { ar: /ميتا|Meta/, ja: /メタ|Meta/, ko: /메타/, zh: /Meta/ },
  },
  { name: /\bLinux\b/, forms: { ar: /لينكس|Linux/, ja: /Linux|リナックス/, ko: /리눅스/, zh: /Linux/ } },
  {
    name: /\bChina\b/,
    forms: {
      de: /China/,
      es: /China/,
      fr: /Chine|chinois/,
      it: /Cina|cines/,
      pt: /China/,
      ar: /الصين/,
      ja: /中国/,
      ko: /중국/,
      zh: /中国/,
    },
  },
  {
    name: /Open Source Initiative(?! Definition)/,
    forms: {
      ar: /Open Source Initiative|المصدر المفتوح/,
      ja: /Open Source Initiative|オープンソース・イニシアティブ/,
      ko: /Open Source Initiative|오픈소스 이니셔티브/,
      zh: /Open Source Initiative|开放源代码促进会|开源促进会/,
    },
  },
];

/** The names in an English text, each with what it may look like in a language. */
export function namesIn(original: string, language: string): { name: string; form: RegExp }[] {
  const same = [...new Set(original.match(SAME))].map((name) => ({ name, form: new RegExp(spelt(name)) }));
  const others = NAMES.flatMap(({ name, forms }) => {
    const found = name.exec(original)?.[0];
    if (found === undefined) return [];
    const own = forms[language.slice(0, 2)];
    return { name: found, form: new RegExp([...(own === undefined ? [] : [own.source]), spelt(found)].join('|')) };
  });
  return [...same, ...others];
}

/** A name as it stands in sentences: with an ending, or joined to another word. */
function spelt(name: string): string {
  return name.replaceAll('.', '\\.').replaceAll(' ', '[ -]');
}
