/** A button, with an icon before its words. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface Props {
  children: ComponentChildren;
  onClick?: () => void;
  icon?: IconName;
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  small?: boolean;
  disabled?: boolean;
  /** Words for people who cannot see what the button stands next to; they begin with the visible ones. */
  label?: string;
  /** Where it opens and closes something: whether that is open. */
  expanded?: boolean;
}

export function Button({
  children,
  onClick,
  icon,
  look = 'secondary',
  type = 'button',
  small = false,
  disabled = false,
  label,
  expanded,
}: Props) {
  return (
    <button
      type={type}
      class={`button button--${look}${small ? ' button--small' : ''}`}
      disabled={disabled}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
    >
      {icon !== undefined && <Icon name={icon} size={small ? 16 : 20} />}
      <span>{children}</span>
    </button>
  );
}
