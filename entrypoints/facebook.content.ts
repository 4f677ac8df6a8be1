/** Content script of Facebook. */
import { defineContentScript } from '#imports';
import { FACEBOOK_PATTERNS, facebookAddress } from '@/lib/addresses/facebook';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: FACEBOOK_PATTERNS,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'facebook', facebookAddress),
});
