/** Content script of Flickr, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { FLICKR_PATTERNS, flickrAddress } from '@/lib/addresses/flickr';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: FLICKR_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'flickr', flickrAddress),
});
