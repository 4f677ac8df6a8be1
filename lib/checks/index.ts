/** Every check, by id. Packs name checks; a new one is added here. */
import { accountClassKnown } from './account-class-known';
import { accountLanguage } from './account-language';
import { accountPublic } from './account-public';
import { addressShape } from './address-shape';
import { badgeKind } from './badge-kind';
import { badgeNotProof } from './badge-not-proof';
import { bioLength } from './bio-length';
import { bodyNamed } from './body-named';
import { bothLanguages } from './both-languages';
import { claimForBody } from './claim-for-body';
import { closingNotice } from './closing-notice';
import { closureStated } from './closure-stated';
import { counterpartPointer } from './counterpart-pointer';
import { counterpartServed } from './counterpart-served';
import { decoration } from './decoration';
import type { CheckRegistry } from './define-check';
import { departmentNamed } from './department-named';
import { directoryFresh } from './directory-fresh';
import { directoryListing } from './directory-listing';
import { disclaimer } from './disclaimer';
import { disclaimerContradiction } from './disclaimer-contradiction';
import { employeeStatus } from './employee-status';
import { employerMention } from './employer-mention';
import { federalLink } from './federal-link';
import { formerTitle } from './former-title';
import { gcAffiliationStated } from './gc-affiliation-stated';
import { governmentHome } from './government-home';
import { handleKept } from './handle-kept';
import { handleOwner } from './handle-owner';
import { hiddenCharacters } from './hidden-characters';
import { identityKept } from './identity-kept';
import { imitation } from './imitation';
import { internalHost } from './internal-host';
import { labelFirst } from './label-first';
import { languagesServed } from './languages-served';
import { lastPost } from './last-post';
import { listedAddress } from './listed-address';
import { listedHandle } from './listed-handle';
import { listedLanguage } from './listed-language';
import { listedName } from './listed-name';
import { listedOwner } from './listed-owner';
import { listedPageExists } from './listed-page-exists';
import { lookalikeLink } from './lookalike-link';
import { ministerClaim } from './minister-claim';
import { monitoringHours } from './monitoring-hours';
import { nameAppliedTitle } from './name-applied-title';
import { nameForm } from './name-form';
import { noticeCarried } from './notice-carried';
import { noticeLinkForm } from './notice-link-form';
import { noticeLinkHost } from './notice-link-host';
import { noticeLinkLabel } from './notice-link-label';
import { noticeLinkLanguage } from './notice-link-language';
import { noticeLinkPresent } from './notice-link-present';
import { officialClaim } from './official-claim';
import { officialNaming } from './official-naming';
import { ownEmail } from './own-email';
import { ownIdentity } from './own-identity';
import { ownTermsLink } from './own-terms-link';
import { pageReadable } from './page-readable';
import { pairCompare } from './pair-compare';
import { personAnswer } from './person-answer';
import { pictureLikeness } from './picture-likeness';
import { policyInScope } from './policy-in-scope';
import { postAge } from './post-age';
import { relatives } from './relatives';
import { roleCurrent } from './role-current';
import { shortLink } from './short-link';
import { singleRequest } from './single-request';
import { solicitation } from './solicitation';
import { titleOrder } from './title-order';
import { unlistedClaim } from './unlisted-claim';
import { unsuitableWords } from './unsuitable-words';
import { wordsFitList } from './words-fit-list';
import { workAddress } from './work-address';

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
    internalHost,
    employerMention,
    singleRequest,
    unsuitableWords,
    disclaimer,
    ownIdentity,
    officialNaming,
    governmentHome,
    noticeCarried,
    workAddress,
    ministerClaim,
    bothLanguages,
    closingNotice,
    labelFirst,
    lastPost,
    listedAddress,
    listedHandle,
    listedLanguage,
    listedName,
    listedOwner,
    solicitation,
    titleOrder,
    wordsFitList,
    counterpartPointer,
    counterpartServed,
    identityKept,
    listedPageExists,
    pairCompare,
    personAnswer,
    pictureLikeness,
    relatives,
    roleCurrent,
    accountLanguage,
    accountPublic,
    badgeKind,
    decoration,
    handleOwner,
    monitoringHours,
    shortLink,
    nameForm,
    noticeLinkForm,
    addressShape,
    bodyNamed,
    languagesServed,
    claimForBody,
    closureStated,
    ownEmail,
    ownTermsLink,
    postAge,
  ].map((check) => [check.id, check]),
);
