/** Every check, by id. Packs name checks; a new one is added here. */
import { accountClassKnown } from './account-class-known';
import { badgeNotProof } from './badge-not-proof';
import { bioLength } from './bio-length';
import type { CheckRegistry } from './define-check';
import { departmentNamed } from './department-named';
import { directoryFresh } from './directory-fresh';
import { directoryListing } from './directory-listing';
import { disclaimerContradiction } from './disclaimer-contradiction';
import { employeeStatus } from './employee-status';
import { federalLink } from './federal-link';
import { formerTitle } from './former-title';
import { gcAffiliationStated } from './gc-affiliation-stated';
import { handleKept } from './handle-kept';
import { hiddenCharacters } from './hidden-characters';
import { imitation } from './imitation';
import { lookalikeLink } from './lookalike-link';
import { nameAppliedTitle } from './name-applied-title';
import { noticeLinkHost } from './notice-link-host';
import { noticeLinkLabel } from './notice-link-label';
import { noticeLinkLanguage } from './notice-link-language';
import { noticeLinkPresent } from './notice-link-present';
import { officialClaim } from './official-claim';
import { pageReadable } from './page-readable';
import { policyInScope } from './policy-in-scope';
import { unlistedClaim } from './unlisted-claim';

export const checks: CheckRegistry = new Map(
  [
    pageReadable,
    accountClassKnown,
    policyInScope,
    directoryFresh,
    badgeNotProof,
    gcAffiliationStated,
    departmentNamed,
    officialClaim,
    federalLink,
    lookalikeLink,
    noticeLinkPresent,
    noticeLinkHost,
    noticeLinkLanguage,
    noticeLinkLabel,
    nameAppliedTitle,
    bioLength,
    directoryListing,
    formerTitle,
    unlistedClaim,
    employeeStatus,
    disclaimerContradiction,
    imitation,
    hiddenCharacters,
    handleKept,
  ].map((check) => [check.id, check]),
);
