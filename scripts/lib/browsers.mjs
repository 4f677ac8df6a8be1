/** Finds the real browsers that tests, demo and bench drive, and installs them on Debian and Ubuntu. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, say, stop } from './project.mjs';

/** Chromium first: Google's own Chrome no longer loads an unpacked extension from the command line. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'google-chrome-stable',
  'google-chrome',
];
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const FONTS = ['fonts-inter', 'fonts-noto-core', 'fonts-noto-color-emoji'];

/** Path of a Chromium, or null. `CHROME_PATH` wins. */
export function findChromium() {
  return find(process.env.CHROME_PATH, CHROMIUM_NAMES, [...CHROMIUM_PATHS, ...playwrightChromiums()]);
}

/** Path of a Firefox, or null. `FIREFOX_PATH` wins. */
export function findFirefox() {
  return find(process.env.FIREFOX_PATH, FIREFOX_NAMES, FIREFOX_PATHS);
}

function find(chosen, names, paths) {
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null;
  return onPath(names) ?? paths.find((path) => existsSync(path)) ?? null;
}

function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  return null;
}

/** Chromiums that `playwright install chromium` has put into the home folder. */
function playwrightChromiums() {
  const folder = join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => [
      join(folder, name, 'chrome-linux64', 'chrome'),
      join(folder, name, 'chrome-linux', 'chrome'),
    ]);
}

/**
 * Makes sure that the browsers asked for are there; installs what is missing where apt-get may be used, and Playwright's
 * Chromium as a last resort. Ends the run with a message in both languages when one still cannot be found.
 * @param {{ firefox?: boolean }} [options]
 * @returns {Promise<{ chromium: string, firefox: string | null }>}
 */
export async function ensureBrowsers({ firefox = false } = {}) {
  for (const name of ['CHROME_PATH', 'FIREFOX_PATH']) {
    const path = process.env[name] ?? '';
    if (path !== '' && !existsSync(path)) {
      stop(
        `${name} names a file that does not exist: ${path}`,
        `${name} désigne un fichier qui n'existe pas : ${path}`,
      );
    }
  }
  const missing = [
    ...(findChromium() === null ? ['chromium'] : []),
    ...(firefox && findFirefox() === null ? ['firefox-esr'] : []),
    ...(onPath(['openssl']) === null ? ['openssl'] : []),
  ];
  if (missing.length > 0) await install([...missing, ...FONTS]);
  if (findChromium() === null) await installPlaywrightChromium();

  const chromium = findChromium();
  if (chromium === null) {
    stop(
      'Chromium was not found and could not be installed. Install Chromium (Debian: apt-get install chromium) or set CHROME_PATH.',
      "Chromium est introuvable et n'a pas pu être installé. Installez Chromium (Debian : apt-get install chromium) ou définissez CHROME_PATH.",
    );
  }
  const firefoxPath = findFirefox();
  if (firefox && firefoxPath === null) {
    stop(
      'Firefox was not found and could not be installed. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
      "Firefox est introuvable et n'a pas pu être installé. Installez-le (Debian : apt-get install firefox-esr) ou définissez FIREFOX_PATH.",
    );
  }
  if (onPath(['openssl']) === null) {
    stop(
      'openssl was not found: it makes the certificate of the local test server. Install it.',
      "openssl est introuvable : il crée le certificat du serveur d'essai local. Installez-le.",
    );
  }
  return { chromium, firefox: firefoxPath };
}

async function install(packages) {
  const prefix = await aptPrefix();
  if (prefix === null) return;
  const wanted = packages.join(' ');
  say(`· installing with apt-get · installation par apt-get : ${wanted}`);
  const [command, ...first] = [...prefix, 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...first, 'update', '-qq'], { env });
  const args = [...first, 'install', '-y', '-qq', '--no-install-recommends'];
  const { code, output, seconds } = await run(command, [...args, ...packages], { env });
  if (code === 0) {
    say(`· browsers installed · navigateurs installés (${seconds.toFixed(0)} s)`);
    return;
  }
  say(output.split('\n').slice(-15).join('\n'));
  // Ubuntu has other names (firefox, chromium-browser): fonts and browsers are tried one by one, what fails is told later.
  for (const name of packages.flatMap((item) => (item === 'firefox-esr' ? [item, 'firefox'] : [item]))) {
    await run(command, [...args, name], { env });
  }
}

/** How apt-get may be run: as root, through sudo without a password, or not at all (null). */
async function aptPrefix() {
  if (onPath(['apt-get']) === null) return null;
  if (process.getuid?.() === 0) return [];
  if (onPath(['sudo']) === null) return null;
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}

async function installPlaywrightChromium() {
  say('· installing Chromium for your user only · installation de Chromium pour vous seulement');
  await run('playwright', ['install', 'chromium']);
}
