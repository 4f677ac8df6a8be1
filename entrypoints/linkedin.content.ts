/** Content script of LinkedIn. */
import { defineContentScript } from '#imports';
import { linkedin } from '@/lib/platforms/linkedin';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: linkedin.matches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, linkedin),
});
