/** Reader of Bluesky, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { bluesky } from '@/lib/platforms/bluesky';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(bluesky));
