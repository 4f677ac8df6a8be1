/** Content script of Vimeo, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { VIMEO_PATTERNS, vimeoAddress } from '@/lib/addresses/vimeo';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: VIMEO_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'vimeo', vimeoAddress),
});
