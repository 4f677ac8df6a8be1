/** Reader of Threads, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { threads } from '@/lib/platforms/threads';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(threads));
