/** Small build steps: which `browser` and which life a script gets, what the background need not carry, and two lines the add-on linter warns about. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MODULE_ID = '\0vigie-browser';

const SOURCES = {
  /** Chrome and Edge before 148 have no `browser`: the polyfill wraps `chrome`, and passes a native `browser` through. */
  polyfill: "import polyfill from 'webextension-polyfill'; export const browser = polyfill;",
  /** The page's script needs a few promise-returning calls only, which every supported browser has. */
  native: 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
};

/** Resolves `wxt/browser`, for our modules and for WXT's own, to the polyfill or to the browser's native object. */
export function browserNamespace(kind: 'native' | 'polyfill'): Plugin {
  return {
    name: 'vigie:browser-namespace',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/browser' ? MODULE_ID : null),
    load: (id) => (id === MODULE_ID ? SOURCES[kind] : null),
  };
}

const CONTEXT = fileURLToPath(new URL('../../lib/browser/page-context.ts', import.meta.url));

/** WXT's context of a content script speaks by events that the page hears; ours does not. */
export function silentContext(): Plugin {
  return {
    name: 'vigie:silent-context',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/utils/content-script-context' ? CONTEXT : null),
  };
}

/** Dexie's default entry is for old browsers and for `require`: a quarter larger than this one. */
const DEXIE = fileURLToPath(new URL('../../node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));

export function modernDexie(): Plugin {
  return { name: 'vigie:modern-dexie', enforce: 'pre', resolveId: (id) => (id === 'dexie' ? DEXIE : null) };
}

/** Sample sentences of the phrase sets are for tests; patterns alone are needed to judge. */
interface PhraseSetFile {
  matches: string[];
  misses: string[];
}

/**
 * Leaves out of every bundle the phrase sets' sample sentences, and of the background the packs' words: it starts cold many times
 * a day and never speaks, because records hold codes.
 */
export function leanPacks(isBackground: boolean): Plugin {
  return {
    name: 'vigie:lean-packs',
    enforce: 'pre',
    transform(code, id) {
      if (isBackground && /\/lib\/packs\/[\w-]+\/(?:en|fr)\.json$/.test(id)) return { code: '{}', map: null };
      if (!/\/lib\/packs\/lexicon\/(?:own-)?phrases\.json$/.test(id)) return null;
      const sets = JSON.parse(code) as PhraseSetFile[];
      const lean = sets.map((set) => ({ ...set, matches: [], misses: [] }));
      return { code: JSON.stringify(lean), map: null };
    },
  };
}

/** Code that never runs here but that `web-ext lint` reports: file suffix, text, what stands in its place. */
const REPLACEMENTS = [
  // zod asks whether `new Function` is allowed; `z.config({ jitless: true })` makes the answer unused.
  ['zod/v4/core/util.js', 'const F = Function;\n        new F("");\n        return true;', 'return false;'],
  // preact's path for dangerouslySetInnerHTML, which our own lint forbids.
  ['preact/dist/preact.mjs', 't.innerHTML=h.__html', '0'],
] as const;

/** Fails the build when a library no longer holds the expected text, so that an update cannot bring the warning back unseen. */
export function lintClean(): Plugin {
  return {
    name: 'vigie:lint-clean',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      const found = REPLACEMENTS.find(([suffix]) => path.endsWith(`node_modules/${suffix}`));
      if (!found) return null;
      const [suffix, before, after] = found;
      if (!code.includes(before))
        this.error(`${suffix}: expected text not found; see scripts/build/vite-plugins.ts`);
      return { code: code.replace(before, after), map: null };
    },
  };
}

/**
 * Every function of a content script runs once, in the first milliseconds. The hint lets Chromium (136 and newer) compile them all
 * while it loads the file, instead of scanning each twice; elsewhere it is a comment.
 */
export function compiledAtLoad(): Plugin {
  return {
    name: 'vigie:compiled-at-load',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
