/** Names the links of a profile whose destination is elsewhere: short links and pages of links. They are kept as they are, never followed. */
import type { LexiconIndex } from '@/lib/model/lexicon';
import type { ProfileFields, ProfileLink } from '@/lib/model/profile';

/** The fields with every short link and hub named; the same object when there is none. */
export function nameLinks(fields: ProfileFields, lexicon: LexiconIndex): ProfileFields {
  const { links } = fields;
  if (links.state !== 'present') return fields;
  const value = links.value.map((link): ProfileLink => {
    const kind = kindOf(link.url, lexicon);
    return kind ? { ...link, kind } : link;
  });
  return value.some(({ kind }) => kind !== undefined) ? { ...fields, links: { ...links, value } } : fields;
}

function kindOf(url: string, lexicon: LexiconIndex): ProfileLink['kind'] {
  const hostClass = URL.canParse(url) ? lexicon.hostClass(new URL(url).hostname) : 'other';
  return hostClass === 'shortener' ? 'short' : hostClass === 'hub' ? 'hub' : undefined;
}
