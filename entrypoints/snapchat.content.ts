/** Content script of Snapchat, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { snapchat } from '@/lib/platforms/snapchat';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: snapchat.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, snapchat),
});
