/** Services that only public servants see: outside the policy, so that Vigie keeps nothing of them (rule `internal-platform-excluded`). */

/** Collaboration services of the Government of Canada; each covers itself and everything below it. General knowledge, to be kept up. */
const SERVICES = ['gccollab.ca', 'gcconnex.gc.ca', 'gcpedia.gc.ca', 'gcwiki.ca', 'gcxgce.sharepoint.com'];
/** A part of a host name that says "intranet" anywhere. */
const INTRANET = /(?:^|\.)(?:intranet|intra)\./;

/** `host`: lower case, as a URL gives it. */
export function isInternalHost(host: string): boolean {
  return INTRANET.test(host) || SERVICES.some((service) => host === service || host.endsWith(`.${service}`));
}
