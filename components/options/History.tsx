import { TickBox } from '../shared/TickBox.tsx';
import { HistoryList } from './HistoryList.tsx';
import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

/** Whether it is remembered what was read, and what is. */
export function OptionsHistory({ history, topicTitles, actions }: OptionsProps) {
  const words = useOptionsWords();
  const { isOn, opened, days, isDamaged, isUnsaved } = history;
  const count = days.reduce((sum, { articles }) => sum + articles.length, 0);
  const isKept = count > 0 || opened > 0 || isDamaged;
  return (
    <>
      <p>{words.historyLead}</p>
      <TickBox isTicked={isOn} onTick={(isTicked) => actions.onSwitchHistory(isTicked)}>
        {words.historySwitch}
      </TickBox>
      <p class="muted">{words.historyNever}</p>
      {isUnsaved && <p class="problem">{words.historyUnsaved}</p>}
      {isDamaged && <p class="problem">{words.historyDamaged}</p>}
      {isOn && !isKept && <p class="muted">{words.historyNone}</p>}
      {isKept && (
        <p class="buttons">
          <span>{words.historyKept(count, opened)}</span>
          <button type="button" class="button danger" onClick={() => actions.onEraseHistory()}>
            {words.historyErase}
          </button>
        </p>
      )}
      {count > 0 && <HistoryList days={days} count={count} topicTitles={topicTitles} />}
    </>
  );
}
