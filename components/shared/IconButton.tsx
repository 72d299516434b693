import { Icon } from './Icon.tsx';

interface IconButtonProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
}

/** A 24 px target whose name is read out and shown as a tooltip. */
export function IconButton({ icon, label, onClick, isDisabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={() => onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
