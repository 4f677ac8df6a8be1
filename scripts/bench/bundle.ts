/** The reader as one script, minified and hinted like the content script. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compiledAtLoad } from '../build/vite-plugins';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const readerScript = (): Promise<string> => bundled('scripts/bench/reader.ts');

/** Any of the measured scripts; `entry` from the root. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [compiledAtLoad()],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'vigieReader' },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = output.find((chunk) => chunk.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('the reader was not bundled');
  return script.code;
}
