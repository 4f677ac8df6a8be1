/** Content script of GitHub, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { GITHUB_PATTERNS, githubAddress } from '@/lib/addresses/github';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: GITHUB_PATTERNS,
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'github', githubAddress),
});
