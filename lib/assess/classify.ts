/** What kind of account this is: the table of catalogue B.0.3, first line that matches. */

import { isPersonLike } from '@/lib/checks/person';
import {
  affiliations,
  type FieldHit,
  hitEvidence,
  officialClaims,
  phraseHits,
  titlesNamed,
} from '@/lib/checks/phrases';
import { headsOfBodies, ownRoles, publicEmployment } from '@/lib/checks/roles';
import { federalSigns } from '@/lib/checks/unlisted-claim';
import type { ReasonId } from '@/lib/model/ids';
import { DEFAULT_JURISDICTION, speaksTo } from '@/lib/model/jurisdiction';
import type { AccountClass, AccountClassValue, Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { isPositionName, subclassOf } from './position';

type Reason =
  | 'listed'
  | 'listed-position'
  | 'attested'
  | 'parody-marker'
  | 'words-unread'
  | 'personal-with-role'
  | 'personal-marker'
  | 'official-claim-unlisted'
  | 'person-elected'
  | 'person-role'
  | 'person-employee'
  | 'no-sign';

/** Plural roles name others ("Senators fan"); a role that ends a bare name may be the surname ("Reeve"). */
const PLURAL_ROLE = /^(?:mps|mpps|mlas|mnas|senators|councill?ors|deputee?s|senat(?:eur|rice)s)$/;

/**
 * The class and what it was taken from. What the list says comes first, then what a person attested (line 2 of the table). `automatic`: see
 * `automaticClass`.
 */
export function classify(reading: Reading, automatic = automaticClass(reading)): AccountClass {
  const { attestation } = reading.context;
  if (reading.match.match === 'listed' || attestation === null) return automatic;
  return { value: attestation.value, basis: 'attested', reason: id('attested'), evidence: [] };
}

/** The class by the list and the words alone. */
export function automaticClass(reading: Reading): AccountClass {
  const { match, snapshot } = reading;
  if (match.match === 'listed') return listed(reading);
  const parody = phraseHits(reading, 'P-PARODY', ['displayName']);
  if (parody.length > 0) return fromWords(reading, 'parody', 'parody-marker', parody);
  const { displayName, bio } = snapshot.fields;
  const isUnread = displayName.state === 'unreadable' || bio.state === 'unreadable';
  if (snapshot.pageState !== 'profile' || isUnread) return fromWords(reading, 'unknown', 'words-unread', []);
  // A minister's own account is never held to the list, whatever it claims (decision 8): line 7 goes before line 6 for it.
  const isMinister = electedRoles(reading).length > 0 && isPersonLike(reading);
  const byWords = isMinister ? [byMarker, byPerson] : [byMarker, byClaim, byPerson];
  return (
    byWords.reduce<AccountClass | null>((found, line) => found ?? line(reading), null) ?? noSign(reading)
  );
}

function listed(reading: Reading): AccountClass {
  const { entry } = reading.match;
  const accountName = entry?.accountName ?? '';
  const displayName = reading.words('displayName')?.raw ?? '';
  const isPosition =
    (entry?.audience ?? '') === '' &&
    [accountName, displayName].some((name) => isPositionName(name, reading));
  const subclass = isPosition ? 'position' : subclassOf(reading);
  return {
    value: isPosition ? 'officialPosition' : 'official',
    basis: 'directory',
    reason: id(isPosition ? 'listed-position' : 'listed'),
    ...(subclass === undefined ? {} : { subclass }),
    evidence: entry === undefined ? [] : [{ kind: 'directory', property: 'accountName', text: accountName }],
  };
}

/** Lines 4 and 5: the account says that it is personal, or not official. */
function byMarker(reading: Reading): AccountClass | null {
  const marker = [...phraseHits(reading, 'P-NOTOFF'), ...phraseHits(reading, 'P-PERSONAL')];
  if (marker.length === 0) return null;
  const role = roleOf(reading);
  return role === null
    ? fromWords(reading, 'personal', 'personal-marker', marker)
    : fromWords(reading, role.value, 'personal-with-role', [...marker, ...role.hits]);
}

/** Line 6: claims to be official and federal, and is not listed. */
function byClaim(reading: Reading): AccountClass | null {
  const claims = officialClaims(reading);
  // Another public body's account is in its own list or in none; this class says what the federal list does not hold.
  if (claims.length === 0 || !speaksTo([DEFAULT_JURISDICTION], reading.jurisdiction)) return null;
  const signs = federalSigns(reading);
  return signs.length === 0
    ? null
    : fromWords(reading, 'unlistedClaim', 'official-claim-unlisted', claims, signs);
}

/** Lines 7 to 9: a person's name with a role. */
function byPerson(reading: Reading): AccountClass | null {
  const role = roleOf(reading);
  if (role === null || !isPersonLike(reading)) return null;
  const reasons = {
    ministerPersonal: 'person-elected',
    executive: 'person-role',
    specialist: 'person-role',
    professionalPersonal: 'person-employee',
  } as const;
  return fromWords(reading, role.value, reasons[role.value], role.hits);
}

const noSign = (reading: Reading): AccountClass => fromWords(reading, 'unknown', 'no-sign', []);

interface Role {
  value: 'ministerPersonal' | 'executive' | 'specialist' | 'professionalPersonal';
  hits: FieldHit[];
}

/** The role that the words give, in the table's order. An executive or specialist needs a sign of a public employer. */
function roleOf(reading: Reading): Role | null {
  const elected = electedRoles(reading);
  if (elected.length > 0) return { value: 'ministerPersonal', hits: elected };
  const employee = publicEmployment(reading);
  const employer = [
    ...affiliations(reading),
    ...titlesNamed(reading),
    ...phraseHits(reading, 'P-EMPLOYER'),
    ...employee,
  ];
  // Whether an executive still holds the role is what `role-current` asks.
  const executive = [...ownRoles(reading, 'P-EXEC', { past: true }), ...headsOfBodies(reading)];
  const specialist = ownRoles(reading, 'P-SPEC');
  // Our own words are common ones ("chemist"): they count where the words of employment stand as well.
  if (employee.length > 0) specialist.push(...ownRoles(reading, 'P-SPECMORE'));
  if (employer.length > 0) {
    if (executive.length > 0) return { value: 'executive', hits: [...executive, ...employer] };
    if (specialist.length > 0) return { value: 'specialist', hits: [...specialist, ...employer] };
  }
  return employee.length > 0 ? { value: 'professionalPersonal', hits: employee } : null;
}

const electedRoles = (reading: Reading): FieldHit[] =>
  ownRoles(reading, 'P-ELECTED').filter((hit) => isOwnRole(reading, hit));

function isOwnRole(reading: Reading, hit: FieldHit): boolean {
  if (PLURAL_ROLE.test(hit.text)) return false;
  if (hit.field !== 'displayName') return true;
  const name = reading.words('displayName')?.text ?? '';
  return hit.start === 0 || hit.end < name.length || /[,|(-] ?$/.test(name.slice(0, hit.start));
}

function fromWords(
  reading: Reading,
  value: AccountClassValue,
  reason: Reason,
  hits: readonly FieldHit[],
  more: readonly Evidence[] = [],
): AccountClass {
  const evidence = [...hits.map((hit) => hitEvidence(reading, hit)), ...more];
  return { value, basis: 'text', reason: id(reason), evidence: distinct(evidence) };
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}

/** Written by us, so a well-formed reason id by construction. */
const id = (reason: Reason): ReasonId => reason as string as ReasonId;
