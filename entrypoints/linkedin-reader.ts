/** Reader of LinkedIn, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { linkedin } from '@/lib/platforms/linkedin';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(linkedin));
