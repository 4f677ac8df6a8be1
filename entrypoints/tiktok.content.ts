/** Content script of TikTok, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { tiktok } from '@/lib/platforms/tiktok';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: tiktok.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, tiktok),
});
