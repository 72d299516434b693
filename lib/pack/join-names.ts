import type { Alias, CueGroup, TopicNames } from './topic-names.ts';

/** More of what is known of topics, such as their names in other languages. */
export type FurtherNames = Pick<TopicNames, 'topic'> & Partial<Pick<TopicNames, 'aliases' | 'lookAlikes' | 'cues'>>;

/** The same topics with more names. A rule that differs from another in its texts alone is joined to it, so that it counts once. */
export function joinNames(names: readonly TopicNames[], further: readonly FurtherNames[]): TopicNames[] {
  return names.map((known) => {
    const more = further.find(({ topic }) => topic === known.topic);
    if (more === undefined) return known;
    return {
      ...known,
      aliases: joinRules<Alias>(known.aliases, more.aliases ?? []),
      lookAlikes: joinRules<Alias>(known.lookAlikes ?? [], more.lookAlikes ?? []),
      cues: joinRules<CueGroup>(known.cues ?? [], more.cues ?? []),
    };
  });
}

function joinRules<Rule extends Alias | CueGroup>(rules: readonly Rule[], more: readonly Rule[]): Rule[] {
  const joined = [...rules];
  for (const rule of more) {
    const at = joined.findIndex((other) => isSameBut(other, rule));
    const other = joined[at];
    if (other === undefined) joined.push(rule);
    else joined[at] = Object.assign({}, other, { text: [...textsOf(other), ...textsOf(rule)] });
  }
  return joined;
}

/** Whether two rules differ in their texts alone. */
function isSameBut(one: Alias | CueGroup, other: Alias | CueGroup): boolean {
  return typeof one !== 'string' && typeof other !== 'string' && formOf(one) === formOf(other);
}

function formOf({ text: _, ...form }: Exclude<Alias, string> | CueGroup): string {
  return JSON.stringify(Object.entries(form).sort());
}

function textsOf(rule: Alias | CueGroup): readonly string[] {
  if (typeof rule === 'string') return [rule];
  return typeof rule.text === 'string' ? [rule.text] : rule.text;
}
