/** Reader of Pinterest, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { pinterest } from '@/lib/platforms/pinterest';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(pinterest));
