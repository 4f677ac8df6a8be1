/** Content script of Bluesky, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { bluesky } from '@/lib/platforms/bluesky';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: bluesky.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, bluesky),
});
