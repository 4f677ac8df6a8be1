/** Reader of Flickr, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { flickr } from '@/lib/platforms/flickr';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(flickr));
