/** Reader of YouTube, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { youtube } from '@/lib/platforms/youtube';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(youtube));
