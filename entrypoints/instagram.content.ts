/** Content script of Instagram. */
import { defineContentScript } from '#imports';
import { INSTAGRAM_PATTERNS, instagramAddress } from '@/lib/addresses/instagram';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: INSTAGRAM_PATTERNS,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'instagram', instagramAddress),
});
