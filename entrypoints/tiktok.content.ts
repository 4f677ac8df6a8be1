/** Content script of TikTok, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { TIKTOK_PATTERNS, tiktokAddress } from '@/lib/addresses/tiktok';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: TIKTOK_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'tiktok', tiktokAddress),
});
