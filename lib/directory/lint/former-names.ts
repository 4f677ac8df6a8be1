/**
 * Names that institutions have left, with their applied title of today (English, as registered). Public knowledge of Canadian machinery of
 * government; the first two are in the real list (NOTES.md §3). The register itself keeps legal titles and ended bodies, not these.
 */
const FORMER: readonly [today: string, names: string][] = [
  [
    'Prairies Economic Development Canada',
    "Western Economic Diversification Canada|Diversification de l'économie de l'Ouest Canada|Diversification de l'économie de l'Ouest",
  ],
  [
    'Natural Sciences and Engineering Research Council of Canada',
    'Science and Engineering Research Canada|Recherches en sciences et en génie Canada',
  ],
  ['Housing, Infrastructure and Communities Canada', 'Infrastructure Canada'],
  ['Women and Gender Equality Canada', 'Status of Women Canada|Condition féminine Canada'],
  [
    'Global Affairs Canada',
    'Foreign Affairs, Trade and Development Canada|Affaires étrangères, Commerce et Développement Canada|Foreign Affairs and International Trade Canada|Affaires étrangères et Commerce international Canada',
  ],
  [
    'Immigration, Refugees and Citizenship Canada',
    'Citizenship and Immigration Canada|Citoyenneté et Immigration Canada',
  ],
  ['Innovation, Science and Economic Development Canada', 'Industry Canada|Industrie Canada'],
  ['Environment and Climate Change Canada', 'Environment Canada|Environnement Canada'],
  [
    'Public Services and Procurement Canada',
    'Public Works and Government Services Canada|Travaux publics et Services gouvernementaux Canada',
  ],
  [
    'Employment and Social Development Canada',
    'Human Resources and Skills Development Canada|Ressources humaines et Développement des compétences Canada',
  ],
  [
    'Crown-Indigenous Relations and Northern Affairs Canada',
    'Aboriginal Affairs and Northern Development Canada|Affaires autochtones et Développement du Nord Canada|Indian and Northern Affairs Canada|Affaires indiennes et du Nord Canada|Indigenous and Northern Affairs Canada|Affaires autochtones et du Nord Canada',
  ],
  ['Canada Energy Regulator', "National Energy Board|Office national de l'énergie"],
];

/** Each former name with the title of today. */
export function formerNames(): { name: string; today: string }[] {
  return FORMER.flatMap(([today, names]) => names.split('|').map((name) => ({ name, today })));
}
