/** Content script of Instagram. */
import { defineContentScript } from '#imports';
import { instagram } from '@/lib/platforms/instagram';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: instagram.matches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, instagram),
});
