/** Content script of Flickr, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { flickr } from '@/lib/platforms/flickr';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: flickr.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, flickr),
});
