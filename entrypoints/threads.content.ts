/** Content script of Threads: not in the manifest, registered once the person has granted its hosts. */
import { defineContentScript } from '#imports';
import { threads } from '@/lib/platforms/threads';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: threads.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, threads),
});
