/** Reader of Instagram, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { instagram } from '@/lib/platforms/instagram';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(instagram));
