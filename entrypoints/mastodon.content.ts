/** Content script of Mastodon, registered on the servers that are granted one by one. */
import { defineContentScript } from '#imports';
import { mastodon } from '@/lib/platforms/mastodon';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: mastodon.matches,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, mastodon),
});
