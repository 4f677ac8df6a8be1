/** Reader of Facebook, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { facebook } from '@/lib/platforms/facebook';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(facebook));
