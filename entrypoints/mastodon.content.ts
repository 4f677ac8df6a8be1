/** Content script of Mastodon, registered on the servers that are granted one by one. */
import { defineContentScript } from '#imports';
import { mastodonAddress } from '@/lib/addresses/mastodon';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'mastodon', mastodonAddress),
});
