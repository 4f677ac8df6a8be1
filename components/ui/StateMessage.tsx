/** A designed answer where there is nothing to list: empty, waiting, blocked or broken. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface Props {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  /** Buttons or links. */
  actions?: ComponentChildren;
  tone?: 'neutral' | 'info' | 'warning' | 'danger' | 'success';
  /** Level of the title in the page. */
  level?: 1 | 2 | 3;
  /** True while something is under way: the icon turns, unless motion is reduced. */
  busy?: boolean;
}

export function StateMessage({
  icon,
  title,
  children,
  actions,
  tone = 'neutral',
  level = 2,
  busy = false,
}: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class={`state state--${tone}`} aria-busy={busy}>
      <span class={`state__icon${busy ? ' state__icon--busy' : ''}`}>
        <Icon name={icon} size={32} />
      </span>
      <Heading class="state__title">{title}</Heading>
      {children !== undefined && <div class="state__body">{children}</div>}
      {actions !== undefined && actions !== false && <div class="state__actions">{actions}</div>}
    </section>
  );
}
