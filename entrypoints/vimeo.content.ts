/** Content script of Vimeo, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { vimeo } from '@/lib/platforms/vimeo';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: vimeo.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, vimeo),
});
