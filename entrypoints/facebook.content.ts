/** Content script of Facebook. */
import { defineContentScript } from '#imports';
import { facebook } from '@/lib/platforms/facebook';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: facebook.matches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, facebook),
});
