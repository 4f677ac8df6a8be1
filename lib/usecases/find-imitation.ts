/** Does an account that is not in the list look like one that is? Only with a second signal, never for a parody or a denial. */
import { type Facts, readingOf } from '@/lib/assess/reading';
import { profileLinks } from '@/lib/checks/links';
import { affiliations, denials, officialClaims, phraseHits, titlesNamed } from '@/lib/checks/phrases';
import type { Imitations, Resemblance } from '@/lib/directory/imitations';
import type { DirectoryMatch, Imitation, ImitationSignal } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Reading } from '@/lib/model/subject';

/**
 * `imitations`: of the copy in use, null when there is none; asked for only when an account is not in the list. `isSafe`: a person found
 * that this account is no imitation of that listed one.
 */
export interface ImitationDeps {
  imitations(): Promise<Imitations | null>;
  isSafe(accountKey: string, listedKey: string): Promise<boolean>;
}

/**
 * The match of an unlisted account, turned into `lookalike` when its handle or its name looks like a listed one AND something else speaks for
 * it (issue 4: name, claim or link). A look alone is chance: such an account leaves no trace.
 */
export function imitationOf(imitations: Imitations, facts: Facts): DirectoryMatch {
  const { match } = facts;
  const reading = readingOf(facts);
  if (isPlayOrDenial(reading)) return match;
  const claims = claimSignals(reading);
  for (const found of resemblances(reading, imitations)) {
    const signals = [...new Set([...claims, ...signalsFor(reading, found)])];
    if (signals.length === 0) continue;
    const { entry, field, shown, listed, edits } = found;
    const imitation: Imitation = { field, shown, listed, edits: edits.slice(0, 50), signals };
    return { ...match, match: 'lookalike', entry, imitation };
  }
  return match;
}

/** The match of an account that looks like a listed one, once a person has found it to be no imitation of that one. */
export const reviewedSafe = (match: DirectoryMatch): DirectoryMatch => ({
  ...match,
  reasons: [...match.reasons, 'reviewed-safe'],
});

interface Found extends Resemblance {
  field: Imitation['field'];
  shown: string;
}

/** The handle first: it is the harder to get. */
function resemblances({ snapshot }: Reading, imitations: Imitations): Found[] {
  const { handle, displayName } = snapshot.fields;
  const identity = snapshot.accountKey.slice(snapshot.platform.length + 1);
  const shownHandle = handle.state === 'present' ? handle.value : identity;
  const shownName = displayName.state === 'present' ? displayName.value : '';
  return [
    ...imitations
      .handle(shownHandle, snapshot.platform)
      .map((hit): Found => ({ ...hit, field: 'handle', shown: shownHandle })),
    ...imitations
      .name(shownName, snapshot.platform)
      .map((hit): Found => ({ ...hit, field: 'displayName', shown: shownName })),
  ];
}

/** Labelled a parody in its name, or says that it is not official: nobody is taken in. */
function isPlayOrDenial(reading: Reading): boolean {
  return phraseHits(reading, 'P-PARODY', ['displayName']).length > 0 || denials(reading).length > 0;
}

/** What the account says of itself. */
function claimSignals(reading: Reading): ImitationSignal[] {
  const isClaim = officialClaims(reading).length > 0 || affiliations(reading).length > 0;
  const isLink = profileLinks(reading).some(
    ({ hostClass, isLookalike }) => isLookalike || hostClass === 'federal',
  );
  return [...(isClaim ? (['claim'] as const) : []), ...(isLink ? (['link'] as const) : [])];
}

/** What it shares with this listed account besides the text that looks alike. */
function signalsFor(reading: Reading, { field, entry }: Found): ImitationSignal[] {
  if (field === 'displayName') return [];
  const owners = new Set(entry.organizationIds);
  const isOwner = titlesNamed(reading).some((hit) => owners.has(hit.organizationId));
  const name = reading.words('displayName')?.text ?? '';
  return isOwner || (name !== '' && name === fold(entry.accountName)) ? ['name'] : [];
}
