/** Content script of GitHub, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { github } from '@/lib/platforms/github';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: github.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, github),
});
