/** Content script of Medium, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { MEDIUM_PATTERNS, mediumAddress } from '@/lib/addresses/medium';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: MEDIUM_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'medium', mediumAddress),
});
