/**
 * Words that are English or French and not both, folded. Own lists: the small words of grammar, and words that profiles of public
 * bodies use. Left out on purpose: words that both languages write alike ("service", "nation"), words of a pointer to a twin ("English",
 * "Français", "en"), and labels of a notice ("terms", "avis"), which stand in profiles of either language.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

interface LanguageWords {
  /** Words of grammar: one sign each. */
  small: ReadonlySet<string>;
  /** Words that mean something and exist in one language only: two signs each. */
  telling: ReadonlySet<string>;
}

export const WORDS: Readonly<Record<'en' | 'fr', LanguageWords>> = {
  en: {
    small: set(`
      the of and to from with this that these those is are was were be been being has have had our your his her their its we you they
      it who what where how about for by at into through across between under over not all any more most other new now here there will
      would can should must may us my if than then when while which out up off but or also only every each both both within
      without until since because do does did get let so
    `),
    telling: set(`
      government department ministry minister agency safety security health environment weather harbours harbors rivers
      news updates official account accounts channel follow join learn share stay welcome questions answers help people canadians
      canadian citizens work working jobs careers research scientist agronomist geologist biologist economist engineer director
      deputy chief officer commissioner ambassador embassy consulate high military army navy parks library
      museum archives history heritage trade business economy finance revenue tax taxes benefits travel travelling borders
      border refugees fisheries coast guard farmers farming food crops soil energy natural resources
      climate wildlife water boating boats ferries lighthouse lighthouses tips advice protect protecting serving providing helping
      building supporting promoting stories life world years retweets tweets views own mine husband wife father
      mother daughter employee servant leader member spokesperson monitored weekdays hours emergency call daily week
      weekly latest across northern southern eastern western atlantic branch strategic digital
      delivery better best proud
    `),
  },
  fr: {
    small: set(`
      le la les des du un une et ou aux au de dans sur pour par avec sans sous chez est sont etait sera etre ete ont avons avez nous vous
      ils elles notre nos votre vos leur leurs ses sa mes mon ma ce cette ces cet qui que dont ou tout tous toute toutes moins
      aussi mais donc ni ne pas jamais toujours entre vers depuis afin selon lors chaque quand comme si
    `),
    telling: set(`
      gouvernement ministere ministre agence organisme securite sante environnement meteo rivieres fleuve nouvelles actualites
      officiel officielle compte comptes chaine suivez abonnez joignez apprenez partagez bienvenue reponses gens canadiens
      canadiennes canadien canadienne citoyens travail emplois emploi carrieres recherche scientifique agronome geologue
      biologiste economiste ingenieur ingenieure directeur directrice sous-ministre adjoint adjointe commissaire ambassadeur
      ambassadrice ambassade consulat haut-commissariat militaire armee parcs bibliotheque musee histoire
      patrimoine affaires economie finances revenu impot impots prestations frontieres frontaliers refugies peches
      garde cotiere agriculteurs alimentation sols energie ressources naturelles climat faune eau nautique nautisme
      bateaux traversiers phare phares conseils protegeons proteger servir servons fournir aider batir appuyer promouvoir
      renseignements histoires vie monde ans jours heures semaine quotidien urgence appelez composez surveille lundi vendredi
      fonctionnaire fonctionnaires porte-parole membre federale personnels miens miennes
      numerique prestation mieux meilleur fiers fiere fier jeunes passionne passionnee epoux epouse conjoint
      titulaire equipe aujourd'hui
    `),
  },
};

/** Small words of other languages that profiles abroad are written in; French shares too many small words with them to be told apart. */
export const OTHER_WORDS: ReadonlySet<string> = set(`
  el los las del con por para una su sus y cuenta oficial embajada consulado gobierno siguenos nuestra nuestro
  da das dos em com uma nao conta embaixada governo
  di della dei gli ufficiale ambasciata governo
  der und die von mit ist fur den botschaft offizielle zum zur
  het een van voor officiele
`);
