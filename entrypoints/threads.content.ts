/** Content script of Threads, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { THREADS_PATTERNS, threadsAddress } from '@/lib/addresses/threads';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: THREADS_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'threads', threadsAddress),
});
