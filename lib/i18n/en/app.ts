/** What every page says, in English. */
import type { app as french } from '../fr/app';
import type { SameKeys } from '../message';

export const app = {
  'app.skip': 'Skip to main content',
  'app.pageTitle': '{page} – Vigie',
  'app.promise': 'Everything stays on your computer.',

  'nav.label': 'Dashboard pages',
  'nav.menu': 'Menu',
  'navGroup.audits': 'Audits',
  'navGroup.basis': 'Judged by',
  'navGroup.reading': 'Reading',
  'navGroup.you': 'You and Vigie',
  'nav.accounts': 'Accounts',
  'nav.directory': 'Directory',
  'nav.saved': 'Saved pages',
  'nav.platforms': 'Platforms',
  'nav.health': 'Reader health',
  'nav.policy': 'Rules',
  'nav.packs': 'Policy packs',
  'nav.rejudge': 'Judge again',
  'nav.export': 'Export',
  'nav.about': 'About',

  'theme.label': 'Appearance',
  'theme.system': 'Same as the computer',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'action.readAgain': 'Read again',
  'action.reading': 'Reading…',
  'action.openDashboard': 'Open the dashboard',
  'action.openPanel': 'Open the panel',
  'action.copyAdvice': 'Copy the advice',
  'action.copied': 'Copied',
  'action.copyRefused': 'The browser refused to copy.',
  'action.cancel': 'Cancel',

  'pager.previous': 'Previous',
  'pager.next': 'Next',
  'pager.place': 'Page {page} of {pages}',

  'storageError.title': 'Vigie’s data cannot be read',
  'storageError.body':
    'The browser does not give us access to its database: the disk may be full, or the window may be private. Nothing was erased. Close this page and open it again.',

  'platform.x': 'X',
  'platform.facebook': 'Facebook',
  'platform.youtube': 'YouTube',
  'platform.instagram': 'Instagram',
  'platform.linkedin': 'LinkedIn',
  'platform.flickr': 'Flickr',
  'platform.threads': 'Threads',
  'platform.bluesky': 'Bluesky',
  'platform.mastodon': 'Mastodon',
  'platform.tiktok': 'TikTok',
  'platform.pinterest': 'Pinterest',
  'platform.snapchat': 'Snapchat',
  'platform.reddit': 'Reddit',
  'platform.github': 'GitHub',
  'platform.vimeo': 'Vimeo',
  'platform.medium': 'Medium',
} as const satisfies SameKeys<typeof french>;
