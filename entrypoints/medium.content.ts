/** Content script of Medium, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { medium } from '@/lib/platforms/medium';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: medium.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, medium),
});
