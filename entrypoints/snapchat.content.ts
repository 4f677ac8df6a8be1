/** Content script of Snapchat, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { SNAPCHAT_PATTERNS, snapchatAddress } from '@/lib/addresses/snapchat';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: SNAPCHAT_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'snapchat', snapchatAddress),
});
