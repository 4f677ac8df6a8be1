/** Reader of Reddit, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { reddit } from '@/lib/platforms/reddit';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(reddit));
