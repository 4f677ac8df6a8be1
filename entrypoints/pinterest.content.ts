/** Content script of Pinterest, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { PINTEREST_PATTERNS, pinterestAddress } from '@/lib/addresses/pinterest';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: PINTEREST_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'pinterest', pinterestAddress),
});
