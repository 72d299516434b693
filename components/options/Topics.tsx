import type { CardKind } from '../../lib/pack/card.ts';
import { TickBox } from '../shared/TickBox.tsx';
import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

/** Which topics are marked: in groups, and one by one. */
export function OptionsTopics({ settings, cards, language, actions }: OptionsProps) {
  const words = useOptionsWords();
  const { mutedKinds, mutedTopics } = settings;
  return (
    <>
      <p class="muted">{words.topicsLead}</p>
      {(Object.keys(words.kinds) as CardKind[]).map((kind) => (
        <fieldset key={kind} class="topics" data-kind={kind}>
          <legend>
            <TickBox isTicked={!mutedKinds.includes(kind)} onTick={(isTicked) => actions.onMuteKind(kind, !isTicked)}>
              {words.kinds[kind]}
            </TickBox>
          </legend>
          {cards
            .filter((card) => card.kind === kind)
            .map(({ topic, title, from }) => (
              <TickBox
                key={topic}
                isTicked={!mutedTopics.includes(topic) && !mutedKinds.includes(kind)}
                isDisabled={mutedKinds.includes(kind)}
                onTick={(isTicked) => actions.onMuteTopic(topic, !isTicked)}
              >
                <span lang={from?.language ?? language}>{title}</span>
                {from !== undefined && (
                  <small class="muted" lang={from.language}>
                    {' '}
                    {from.pack}
                  </small>
                )}
              </TickBox>
            ))}
        </fieldset>
      ))}
    </>
  );
}
