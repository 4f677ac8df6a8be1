/**
 * What each part of the built extension may weigh, packed: the content script of every platform, of which a page carries one, its
 * reader, which comes to profiles only, the worker (rules and words of every pack, pairs and lookalikes of the list), and the copy of the directory.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const BUILT = '.output/chrome-mv3';
const scripts = readdirSync(join(__dirname, 'entrypoints'))
  .filter((name) => name.endsWith('.content.ts'))
  .map((name) => name.replace('.content.ts', ''));

module.exports = [
  ...scripts.map((id) => ({
    name: `content script: ${id}`,
    path: `${BUILT}/content-scripts/${id}.js`,
    limit: '2.9 kB',
    gzip: true,
  })),
  ...scripts.map((id) => ({
    name: `reader: ${id}`,
    path: `${BUILT}/${id}-reader.js`,
    limit: '11.5 kB',
    gzip: true,
  })),
  { name: 'background', path: `${BUILT}/background.js`, limit: '170 kB', gzip: true },
  { name: 'directory', path: `${BUILT}/directory/canada.json`, limit: '95 kB', gzip: true },
];
