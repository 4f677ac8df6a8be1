/** Which addresses belong to the sites that Vigie may read, and the scripts of the sites that a person has allowed. */
import { dueScripts } from '@/lib/addresses/sites';
import { askedSites } from '@/lib/browser/extension';
import { allowedPatterns, onBegin, onPatternsChanged, registerScripts } from '@/lib/browser/site-access';

/** `patterns`: `https://x.com/*`, `https://*.facebook.com/*` (any host below, and the host itself). */
export function siteTest(patterns: readonly string[]): (url: string) => boolean {
  return (address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    return patterns.some((pattern) => {
      const [scheme = '', rest = ''] = pattern.split('://');
      const host = rest.split('/', 1)[0] ?? '';
      if (protocol !== `${scheme}:`) return false;
      if (!host.startsWith('*.')) return hostname === host;
      return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
    });
  };
}

/** Sites of the installation are known at once; the others are asked of the browser, again after every change. */
export function allowedSites(): { isAllowed(url: string): boolean | Promise<boolean> } {
  const isAsked = siteTest(askedSites());
  let granted: Promise<(url: string) => boolean> | null = null;
  onPatternsChanged(() => {
    granted = null;
  });
  return {
    isAllowed(url) {
      if (isAsked(url)) return true;
      granted ??= allowedPatterns().then(siteTest);
      return granted.then((isGranted) => isGranted(url));
    },
  };
}

/** One change after the other: two at once would register a script twice. */
export function keepScriptsRegistered(): void {
  let last = Promise.resolve();
  const renew = () => {
    last = last
      .then(async () => registerScripts(dueScripts(await allowedPatterns(), askedSites())))
      .catch((problem: unknown) => console.warn('Vigie', problem));
  };
  onBegin(renew);
  onPatternsChanged(renew);
}
