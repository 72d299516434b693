const LONGEST = 120; // UTF-16 units of a line
/** The commonest, which half of all Chinese have. */
const SURNAMES = '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅';
/** "홍길동 기자", "홍길동·김철수 기자" */
const KOREAN =
  /(?:^|[\s[【(（=])([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})\s?(?:인턴\s?|선임\s?|수습\s?)?(?:기자|특파원|논설위원|칼럼니스트|앵커)(?![가-힣])|^기자명\s([가-힣]{2,4})(?![가-힣])/;
/** "作者 王小明", "本报记者 王小明 李红", "記者王小明／台北報導", "作者：王小明 来源：港口报": the names follow. */
const CHINESE =
  /(?:作者|记者|記者|撰稿人?|撰文)(?:\s?[:：]\s?|(\s?))([\u3400-\u9fff]{2,4}(?:[\s、]{1,2}[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff:：]))*)(?=[\s／/)）】\]|｜]|$)/;
/** "（山田太郎記者": the name stands before. */
const JAPANESE =
  /(?:^|[\s[【(（=])([\u3005\u3040-\u30ff\u3400-\u9fff]{2,6})\s?(?:記者|记者)(?![\u3040-\u30ff\u3400-\u9fff])/;
/** A paper, an agency or a place, and what was done. */
const NO_PERSON = /[报報社台网網刊]$|[报報][道导導]$/;
const JOINT = /[\s、·,]+/;

/** Who a line in Korean, Chinese or Japanese says it is by, where no sign sets the name off. */
export function eastAsianNames(text: string): string[] {
  if (text.length > LONGEST) return [];
  const [, before, behind] = KOREAN.exec(text) ?? [];
  const korean = behind ?? before;
  if (korean !== undefined) return korean.split(JOINT);
  const [, room, chinese] = CHINESE.exec(text) ?? [];
  // Glued to the word before it, only what begins like a name is one: "记者了解到".
  if (chinese !== undefined && (room !== '' || SURNAMES.includes(chinese.charAt(0))))
    return chinese.split(JOINT).filter((name) => !NO_PERSON.test(name));
  const other = JAPANESE.exec(text)?.[1];
  return other === undefined || NO_PERSON.test(other) ? [] : [other];
}
