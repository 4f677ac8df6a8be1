/** Content script of YouTube. */
import { defineContentScript } from '#imports';
import { youtube } from '@/lib/platforms/youtube';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: youtube.matches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, youtube),
});
