/** Content script of Bluesky, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { BLUESKY_PATTERNS, blueskyAddress } from '@/lib/addresses/bluesky';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: BLUESKY_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'bluesky', blueskyAddress),
});
