/** The accounts that a pack from a file brings, as a list of their own. */
import { parseAddress } from '@/lib/addresses';
import { packDirectory } from '@/lib/directory/pack';
import { type Directory, openDirectory } from '@/lib/directory/packed';
import type { AccountKey, PlatformId } from '@/lib/model/ids';
import type { PolicyPackFile } from '@/lib/model/policy-pack-file';

/** Null for a pack without accounts. `sha256`: the file's; it names the list in records. */
export function ownListOf({ pack, texts, accounts }: PolicyPackFile, sha256: string): Directory | null {
  if (accounts === undefined) return null;
  const { date, owner, rows } = accounts;
  const entries = rows.flatMap(({ url, name, language }) => {
    const address = parseAddress(url);
    if (address === null) return [];
    return [
      {
        // Made by `parseAddress`, which writes keys and platforms.
        key: address.key as AccountKey,
        platform: address.platform as PlatformId,
        handle: address.handle,
        accountName: name,
        url: address.url,
        urlListed: url,
        organizationEn: owner.en,
        organizationFr: owner.fr,
        organizationIds: [pack.id],
        language,
        audience: '' as const,
        firstSeen: date,
        removedOn: null,
      },
    ];
  });
  const name = { en: texts.en.name, fr: texts.fr.name };
  const packed = packDirectory({
    about: {
      id: `${pack.id}-${date}`,
      date,
      series: '',
      ...(pack.jurisdiction === undefined ? {} : { jurisdiction: pack.jurisdiction }),
      title: name,
      source: { ...name, url: '', urlFr: '' },
      attribution: { en: '', fr: '' },
      licence: { en: '', fr: '' },
    },
    entries,
    former: [],
    organizations: [
      {
        id: pack.id,
        nameEn: owner.en,
        nameFr: owner.fr,
        appliedEn: owner.en,
        appliedFr: owner.fr,
        legalEn: '',
        legalFr: '',
        abbrEn: '',
        abbrFr: '',
        kind: 'institution',
        status: 'active',
        endedIn: null,
        schedule: '',
        variants: [],
        isSuperseded: false,
      },
    ],
  });
  return openDirectory(packed, sha256);
}
