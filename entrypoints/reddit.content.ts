/** Content script of Reddit, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { reddit } from '@/lib/platforms/reddit';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: reddit.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, reddit),
});
