/** Pinterest: which addresses are accounts (`platforms.md` 2.14). */
import { type Address, type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** National hosts beside `pinterest.com`; each shows the same accounts. Any of them may have a language before it. */
export const PINTEREST_HOSTS =
  'com ca fr co.uk de es it at ch pt ie dk se ru jp co.kr com.au nz com.mx cl ph'.split(' ');

/** Where the platform lives, as match patterns. */
export const PINTEREST_PATTERNS = PINTEREST_HOSTS.map((end) => `https://*.pinterest.${end}/*`);

const HOST = new RegExp(`^(?:[a-z]{2}\\.)?pinterest\\.(?:${PINTEREST_HOSTS.join('|')})$`);

/** First path segments that are places of the site, the last lines from its own list of routes (`[P 2025-11]`). */
const RESERVED = words(
  'pin ideas search today categories category business settings login logout signup topics explore shop about password oauth ' +
    'resource videos source discover news_hub notifications following homefeed convert business-hub join _ ' +
    'accessibility inbox me pins pin-builder pin-creation-tool idea-pin-builder collage-creation-tool idea-ads-tool shopping welcome edit ' +
    'email engagement linked invited connect conversation holiday-shopping for-you report secure website create-business create-personal ' +
    'convert-business convert-personal developer-tools add-account switch_account recently-viewed lens-search verify board pw',
);

/** Views under which the header stays drawn; every other second segment is a board. */
const TABS = words('_saved _created _shop _pins _boards _collages _profile boards pins');

/**
 * Account address: `/<user>/`, case ignored. `/<user>/<board>/` is a board, `/pin/<id>/` a picture. Lists of people name the account
 * without its header. Addresses hold no permanent id.
 */
export const pinterestAddress: AddressParser = (url): Address | null => {
  if (!HOST.test(hostOf(url))) return null;
  const [handle = '', ...rest] = segmentsOf(url) ?? [];
  const identity = handle.toLowerCase();
  if (!/^[\w.-]{3,60}$/.test(handle) || RESERVED.has(identity) || /\.[a-z]{2,4}$/.test(identity)) return null;
  const isProfileView = isTab(rest, TABS);
  if (!isProfileView && !/^_?follow(?:ers|ing)$/.test(rest.join('/'))) return null;
  return {
    platform: 'pinterest',
    kind: 'handle',
    identity,
    handle,
    key: `pinterest:${identity}`,
    url: `https://www.pinterest.com/${handle}/`,
    isProfileView,
  };
};
