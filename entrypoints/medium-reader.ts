/** Reader of Medium, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { medium } from '@/lib/platforms/medium';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(medium));
