/** Reader of Vimeo, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { vimeo } from '@/lib/platforms/vimeo';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(vimeo));
