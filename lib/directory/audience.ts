/** Whom a listed account serves, told from its name: the same rules of thumb as the facts behind the embedded copy (README of the facts). */
import type { Audience } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';

/** Numbers of the register of federal organizations whose accounts the rules are about. */
const [GLOBAL_AFFAIRS, PARKS, POLICE, DEFENCE] = ['2227', '2315', '2288', '2233'];

/** Asked in order, of the folded name. `organization` null: whoever owns the account. */
const RULES: readonly { audience: Audience; organization: string | null; name: RegExp }[] = [
  { audience: 'jobs-recruitment', organization: null, name: /jobs|emplois|recrui|recrut/ },
  {
    audience: 'trade-commissioner',
    organization: GLOBAL_AFFAIRS,
    name: /trade commissioner|delegues commerciaux|tcs|sdc/,
  },
  {
    audience: 'mission-abroad',
    organization: GLOBAL_AFFAIRS,
    name: /embass|ambassade|high commission|haut[- ]commissariat|consul|canemb|ambcan|mission perm|permanent mission|mission du canada/,
  },
  {
    audience: 'mission-abroad',
    organization: GLOBAL_AFFAIRS,
    name: /\bcanada (?:in|a|au|aux|en|to)\b|canada(?:in|au|en|a)[a-z]|bureau (?:commercial )?du canada/,
  },
  { audience: '', organization: PARKS, name: /^(?:parks|parcs) canada$/ },
  {
    audience: 'park-or-site',
    organization: PARKS,
    name: /park|parc|national|nationaux|\b(?:np|nhs|lhn)\b|np$|historic|canal|^site\b|aires? marine/,
  },
  { audience: '', organization: POLICE, name: /^(?:rcmp|grc)$/ },
  { audience: 'police-division-or-detachment', organization: POLICE, name: /rcmp|grc|depot/ },
  {
    audience: 'military-unit',
    organization: DEFENCE,
    name: /hmcs|ncsm|division|wing|escadre|regiment|squadron|snowbirds|naval reserve/,
  },
];

/** Empty when the name does not say. `ids`: the owners of the account. */
export function audienceOf(
  { platform, accountName }: { platform: string; accountName: string },
  { ids }: { ids: readonly string[] },
): Audience {
  if (platform === 'github') return 'open-source';
  const folded = fold(accountName);
  const rule = RULES.find(
    ({ organization, name }) => (organization === null || ids.includes(organization)) && name.test(folded),
  );
  return rule?.audience ?? '';
}
