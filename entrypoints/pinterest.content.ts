/** Content script of Pinterest, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { pinterest } from '@/lib/platforms/pinterest';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: pinterest.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, pinterest),
});
