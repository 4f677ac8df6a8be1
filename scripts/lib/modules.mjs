/** Installs the packages of package-lock.json when node_modules does not hold them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say, stop } from './project.mjs';

/** Lowest Node that the tools of the project accept, where it does not bring its own. */
const OLDEST_NODE = [22, 12];

/** True when every package of the lock file is installed in its exact version (optional ones of other systems aside). */
export function areModulesFresh() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined
      ? entry.optional === true || entry.peer === true
      : found.version === entry.version;
  });
}

/** `npm ci` when needed, then makes sure that a Node new enough will run the tools. */
export async function ensureModules() {
  if (!areModulesFresh()) {
    say('· packages: npm ci (about a minute) · paquets : npm ci (environ une minute)');
    const { code, output, seconds } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      say(output);
      stop(
        'The packages could not be installed: npm ci failed, see above.',
        "Les paquets n'ont pas pu être installés : npm ci a échoué, voir ci-dessus.",
      );
    }
    say(`· packages installed · paquets installés (${seconds.toFixed(0)} s)`);
  }
  const { code, output } = await run('node', ['-p', 'process.versions.node']);
  const [major = 0, minor = 0] = output.trim().split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (code !== 0 || major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    stop(
      `Node ${OLDEST_NODE.join('.')} or newer is needed on this system; found ${output.trim()}.`,
      `Node ${OLDEST_NODE.join('.')} ou plus récent est nécessaire sur ce système; trouvé : ${output.trim()}.`,
    );
  }
}
