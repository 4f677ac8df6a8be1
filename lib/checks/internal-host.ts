/** Guard: is the page one of a service that only public servants see? Such pages are outside the policy. */
import { isInternalHost } from '@/lib/model/internal-hosts';
import { defineCheck } from './define-check';

export const internalHost = defineCheck({
  id: 'internal-host',
  reasons: ['internal-service', 'public-platform', 'address-not-known'],
  run({ snapshot }) {
    if (!URL.canParse(snapshot.url)) return { answer: 'cantTell', reason: 'address-not-known' };
    const { hostname: host } = new URL(snapshot.url);
    return isInternalHost(host)
      ? { answer: 'found', reason: 'internal-service', values: { host } }
      : { answer: 'inapplicable', reason: 'public-platform' };
  },
});
