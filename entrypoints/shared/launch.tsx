/** Starts a page of Vigie: wires the app, draws the screen, or says that it could not start. */
import '@/lib/browser/url-parse';
import '@/components/styles/vigie.css';
import { type ComponentChildren, render } from 'preact';
import { AppProvider } from '@/components/app-context';
import { Guard } from '@/components/ui/Guard';
import { LaunchError } from '@/components/ui/LaunchError';
import { wireApp } from './app-wiring';

export async function launch(screen: ComponentChildren): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('no #root in this page');
  try {
    const app = await wireApp();
    render(
      <AppProvider app={app}>
        <Guard>{screen}</Guard>
      </AppProvider>,
      root,
    );
  } catch (problem) {
    console.error('Vigie', problem);
    render(<LaunchError detail={String(problem)} />, root);
  }
}
