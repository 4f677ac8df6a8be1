/** Content script of Reddit, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { REDDIT_PATTERNS, redditAddress } from '@/lib/addresses/reddit';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: REDDIT_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'reddit', redditAddress),
});
