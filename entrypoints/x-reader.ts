/** Reader of X, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { x } from '@/lib/platforms/x';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(x));
