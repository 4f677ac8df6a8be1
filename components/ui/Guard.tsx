/** Catches what a screen throws while drawing (our fault), so that nobody looks at a blank page. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { LaunchError } from './LaunchError';

export function Guard({ children }: { children: ComponentChildren }) {
  const held = useErrorBoundary((error: unknown) => console.error('Vigie', error));
  // Typed `any` by preact: whatever was thrown, or undefined.
  const problem = held[0] as unknown;
  if (problem === undefined) return children;
  return <LaunchError detail={problem instanceof Error ? String(problem) : 'unknown'} />;
}
