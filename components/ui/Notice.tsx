/** A message set apart inside a page. `alert` is read aloud at once. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

const ICONS = { info: 'info', warning: 'alert', danger: 'failed', success: 'passed' } satisfies Record<
  string,
  IconName
>;

interface Props {
  tone: keyof typeof ICONS;
  title?: string;
  children?: ComponentChildren;
  alert?: boolean;
}

export function Notice({ tone, title, children, alert = false }: Props) {
  return (
    <div class={`notice notice--${tone}`} role={alert ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} size={22} />
      <div class="notice__body">
        {title !== undefined && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
