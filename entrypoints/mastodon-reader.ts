/** Reader of Mastodon, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { mastodon } from '@/lib/platforms/mastodon';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(mastodon));
