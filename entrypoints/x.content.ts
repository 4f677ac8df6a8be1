/** Content script of X. */
import { defineContentScript } from '#imports';
import { X_PATTERNS, xAddress } from '@/lib/addresses/x';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: X_PATTERNS,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'x', xAddress),
});
