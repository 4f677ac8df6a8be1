/** Content script of Threads, registered once its hosts are granted. */
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
