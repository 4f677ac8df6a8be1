/** Which addresses belong to the sites that Vigie may read, from the manifest's own match patterns. */

/** `sites`: `https://x.com`, `https://*.facebook.com` (any host below, and the host itself). */
export function siteTest(sites: readonly string[]): (url: string) => boolean {
  return (address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    return sites.some((site) => {
      const [scheme = '', pattern = ''] = site.split('://');
      if (protocol !== `${scheme}:`) return false;
      if (!pattern.startsWith('*.')) return hostname === pattern;
      return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
    });
  };
}
