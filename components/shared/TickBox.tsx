import type { ComponentChildren } from 'preact';

interface TickBoxProps {
  readonly isTicked: boolean;
  readonly isDisabled?: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ComponentChildren;
}

export function TickBox({ isTicked, isDisabled = false, onTick, children }: TickBoxProps) {
  return (
    <label class="tick-box">
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isDisabled}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />{' '}
      <span>{children}</span>
    </label>
  );
}
