import type { Quote } from '../../lib/reading/page-report.ts';

/** In each language longer than two lines of the card, and of somebody with a long name. */
const LONG_QUOTES: Readonly<Record<string, readonly [speaker: string, text: string]>> = {
  en: [
    'A spokeswoman for the foundation',
    'Nobody outside the company has been able to say until now how much of what it releases can be taken apart, changed and given on by those who download it.',
  ],
  ar: [
    'المتحدثة باسم المؤسسة الدولية',
    'لم يتمكن أحد من خارج الشركة حتى الآن من معرفة مقدار ما يمكن لمن ينزّل نماذجها أن يفككه ويعدّله ويعيد توزيعه على الآخرين من دون قيود.',
  ],
  de: [
    'Eine Sprecherin der Stiftung',
    'Bislang konnte niemand außerhalb des Unternehmens sagen, wie viel von dem, was es veröffentlicht, sich zerlegen, verändern und unbeschränkt weitergeben lässt.',
  ],
  es: [
    'Una portavoz de la fundación',
    'Hasta ahora nadie ajeno a la empresa ha podido decir cuánto de lo que publica puede desmontarse, modificarse y volver a distribuirse entre quienes lo descargan.',
  ],
  fr: [
    'Une porte-parole de la fondation',
    'Jusqu’ici, personne en dehors de l’entreprise n’a pu dire quelle part de ce qu’elle publie peut être démontée, modifiée et redistribuée par ceux qui la téléchargent.',
  ],
  it: [
    'Una portavoce della fondazione',
    'Finora nessuno al di fuori dell’azienda ha saputo dire quanto di ciò che pubblica possa essere smontato, modificato e ridistribuito da chi lo scarica.',
  ],
  ja: [
    '財団の広報担当者の女性',
    '同社が公開しているもののうち、ダウンロードした人がどこまで分解し、手を加え、ほかの人に渡してよいのか、社外で答えられた人はこれまで一人もいない。',
  ],
  ko: [
    '국제 소프트웨어 재단의 대변인',
    '이 회사가 공개한 것 가운데 어디까지를 내려받은 사람이 뜯어보고 고쳐서 다른 사람에게 나눠 줄 수 있는지 지금까지 회사 밖의 누구도 답하지 못했다.',
  ],
  'pt-BR': [
    'Uma porta-voz da fundação',
    'Até agora, ninguém de fora da empresa soube dizer quanto do que ela publica pode ser desmontado, modificado e redistribuído por quem faz o download.',
  ],
  'zh-CN': [
    '该国际基金会的一位女发言人',
    '到目前为止，公司以外还没有人能说清楚，在它公开的东西里，下载者究竟可以拆解、修改和再次分发其中的多少，又要受到哪些条件的限制。',
  ],
};

export function longQuote(language: string): Quote {
  const [speaker = '', text = ''] = LONG_QUOTES[language] ?? [];
  return { speaker, text, span: { start: 500, end: 500 + text.length } };
}
