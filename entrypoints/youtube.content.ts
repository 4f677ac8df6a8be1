/** Content script of YouTube. */
import { defineContentScript } from '#imports';
import { YOUTUBE_PATTERNS, youtubeAddress } from '@/lib/addresses/youtube';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: YOUTUBE_PATTERNS,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'youtube', youtubeAddress),
});
