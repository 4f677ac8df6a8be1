/** Catches what a screen throws while drawing (our fault), so that nobody looks at a blank page. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { LaunchError } from './LaunchError';

export function Guard({ children }: { children: ComponentChildren }) {
  const [problem] = useErrorBoundary((error: unknown) => console.error('Vigie', error));
  return problem === undefined ? children : <LaunchError detail={String(problem)} />;
}
