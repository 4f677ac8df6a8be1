/** Reader of GitHub, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { github } from '@/lib/platforms/github';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(github));
