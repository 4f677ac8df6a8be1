/** Content script of X. */
import { defineContentScript } from '#imports';
import { x } from '@/lib/platforms/x';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: x.matches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, x),
});
