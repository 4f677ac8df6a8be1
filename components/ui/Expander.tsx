/** A part that opens and closes: the browser's own `details`. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface Props {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  /** `section`: a heading of the page; `inline`: a detail inside a card. */
  look?: 'section' | 'inline';
}

export function Expander({ summary, children, open = false, look = 'inline' }: Props) {
  return (
    <details class={`expander expander--${look}`} open={open}>
      <summary class="expander__summary">
        <Icon name="chevron" size={look === 'section' ? 20 : 16} />
        <span class="expander__words">{summary}</span>
      </summary>
      <div class="expander__body">{children}</div>
    </details>
  );
}
