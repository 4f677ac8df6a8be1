/** Content script of LinkedIn. */
import { defineContentScript } from '#imports';
import { LINKEDIN_PATTERNS, linkedinAddress } from '@/lib/addresses/linkedin';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: LINKEDIN_PATTERNS,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, 'linkedin', linkedinAddress),
});
