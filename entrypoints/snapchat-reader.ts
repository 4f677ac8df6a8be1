/** Reader of Snapchat, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { snapchat } from '@/lib/platforms/snapchat';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(snapchat));
