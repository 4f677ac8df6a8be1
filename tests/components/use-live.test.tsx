// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Live } from '@/components/app-context';
import { useLive } from '@/components/use-live';

it('drops the answer to an earlier question at once, stops asking it, and hears it no more', async () => {
  const tell = new Map<string, (value: string) => void>();
  const stop = vi.fn();
  const ask =
    (about: string): (() => Live<string>) =>
    () =>
    (next) => {
      tell.set(about, next);
      return () => {
        stop(about);
      };
    };
  function Shown({ about }: { about: string }) {
    const answer = useLive(ask(about), [about]);
    return <p>{answer.state === 'ready' ? answer.value : answer.state}</p>;
  }

  const { container, rerender, unmount } = render(<Shown about="a" />);
  expect(container.textContent).toBe('loading');
  await act(() => tell.get('a')?.('verdict of a'));
  expect(container.textContent).toBe('verdict of a');
  rerender(<Shown about="b" />);
  expect(container.textContent).toBe('loading');
  expect(stop).toHaveBeenCalledWith('a');
  await act(() => tell.get('a')?.('late verdict of a'));
  expect(container.textContent).toBe('loading');
  await act(() => tell.get('b')?.('verdict of b'));
  expect(container.textContent).toBe('verdict of b');
  await act(() => void unmount());
  expect(stop).toHaveBeenCalledWith('b');
});
