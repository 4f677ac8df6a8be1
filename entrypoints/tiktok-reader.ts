/** Reader of TikTok, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { tiktok } from '@/lib/platforms/tiktok';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(tiktok));
