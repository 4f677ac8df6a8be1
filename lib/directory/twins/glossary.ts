/**
 * Words of official accounts in both languages, as they occur in the real list, folded: `english,other=french,other`, words of a phrase joined.
 * Names of institutions are not here: they come from the register. Words that are the same in both languages need no line.
 */

/** What accounts are and do. */
const WORDS = `
canada,can,cdn,canadian,canadians,goc,gc,govcan=canada,can,cdn,canadien,canadienne,canadiennes,canadiens,gdc,gc,gouvcan
embassy,emb,amb=ambassade,amb|consulategeneral,cg,consulate,consul=consulatgeneral,cg,consulat,consul|highcommission,hc=hautcommissariat,hc
mission,permanentmission=mission,missionpermanente|office=bureau,bur|rep,representative=rep,representant
tradecommissionerservice,tcs,tradecommissioner=servicedesdeleguescommerciaux,sdc|trade=commerce|travel,traveller=voyage,voyageurs|advice=conseils
foreignpolicy,fp=politiqueetrangere|development,dev=developpement,dev|rights=droits,droit|world=monde|invest,investment=investir,investissement
park,parks=parc,parcs|nationalpark,np,natpark=parcnational,pn,parcnat|nationalparkreserve,npr=reservedeparcnational,rpn
nationalhistoricsite,nhs,nationalhistoricsites,historicsite=lieuhistoriquenational,lhn,lieuxhistoriquesnationaux,lieuhistorique
nationalurbanpark=parcurbainnational|marineconservationarea,nmca,nationalmarineconservationarea=airemarinenationaledeconservation,amnc
nationalmarinepark,marinepark=parcmarin|canal,canals=canal,canaux|waterway=voienavigable|lighthouse=phare|island,islands=ile,iles|lake,lakes=lac,lacs
mount,mountain=mont,montagne|bay=baie|cape=cap|point=pointe,pointes|peninsula=peninsule|river=riviere|fortress=forteresse|highlands=hautesterres
thousand=mille|life,alive=vie,avie|safety,security=securite,surete|boat=navigation,nav|info=info|archaeology=archeologie|house=maison|urban=urbain|green=vert
police=police|division,div=division,div|detachment=detachement|traffic=circulation,trafic|patrol=patrouille|highway,hwy=route,rt|media=medias
district=district|area,region,regional=region,regional,regionale|depot=depot|commissioner,comm=commissaire,comm,dirigeante,dirigeant|chief=principale,principal
army=armee|navy=marine|airforce,rcaf=aviation,arc|royal=royal,royale|armedforces,forces,caf,cf=forcesarmees,forces,fac,fc|coastguard,ccg=gardecotiere,gcc
defence=defense|ombudsman,ombudsperson,ombud,ombuds=ombudsman,ombud,ombuds|operations=operations|college=college|academy=academie|reserve=reserve
health,healthy=sante|firstnations=premieresnations|services,service,svcs=services,service,svcs|group,gp=groupe,gp|liaison=liaison|council=conseil|demo,demonstration=demo,demonstration|team=equipe
recruiting,recruitment=recrutement|jobs,job=emplois,emploi|news,newsroom=nouvelles,salledepresse|school=ecole|library=bibliotheque,biblio|archives=archives
business,businesses=entreprises,entreprise,affaires,affaire|doing=faire|economic,econ=economique,econ|science,sciences=science,sciences|innovation=innovation
intellectualproperty=proprieteintellectuelle|consumer,consumers=consommateur,consommateurs,consommation|financial,finance=financiere,finances,finance|fair=juste
pay=salaire,paye|accessible=accessible|standards=normes|accessibility,acc=accessibilite,acces,acc|environment=environnement|weather=meteo|climate=climat
heritage=patrimoine|sport,sports=sport,sports|crown=couronne|museum=musee|democracy=democratie|language,languages=langue,langues|tourism=tourisme
fisheries,fish=peches,peche|oceans,ocean=oceans,ocean|sportfishing=pechesportive|border=frontiere,frontieres|revenue,rev=revenu,rev|agency=agence
immigration,imm=immigration,imm|citizenship,cit=citoyennete,cit|refugees=refugies|justice=justice|minister,min,primeminister=ministre,min,premierministre,pm
competition,comp=concurrence|energy=energie|resources=ressources|nuclear=nucleaire|grain,grains=grains,grain|food=aliments|transport,transportation=transports,transport
statistics=statistique|privycouncil=conseilprive|space=spatiale|inspection=inspection|housing=logement|infrastructure=infrastructures,infra|communities=collectivites
homes,houses=maisons|build=batir|correctional=correctionnel|tribunal=tribunal|board=commission,conseil|commission=commission|indigenous=autochtones|north,northern,nor=nord,nor
youth=jeunes,jeunesse|women=femmes|veterans,veteran,vets=veterans,anciens,combattants|remembers=sesouvient|cyber=cyber,cybersecurite|getcybersafe=pensezcybersecurite
simply=simplifiee|centre,center=centre|program,programme=programme,prog|agenda2030,2030agenda=2030,programme2030|law,legal=droit|gazette=gazette|hearings=audiences
getprepared,prepared=preparezvous|winterlude=baldeneige|plains=plaines|battlefields=champsdebataille|plainsofabraham,plainsabraham=plainesdabraham,plainesabraham
labour=travail|social=social|employment=emploi|public=public,publique,publics|procurement=approvisionnement|nationalist=nationaliste|national,nat=nationale,national,nat
research=recherche,recherches|humanities=humaines|engineering=genie|institute,institutes=institut,instituts|polar=polaire|knowledge=savoir|agriculture=agriculture
work,workplace=travail|occupational=travail|human=humaine,personne|parole=liberationsconditionnelles|pacific=pacifique|atlantic=atlantique|prairies=prairies
west,western=ouest|east,eastern=est|south,southern=sud|southeast=sudest|southwest=sudouest|northwest=nordouest|northeast=nordest|central=centrale,central|republic=republique|democratic=democratique|giantmine=minegiant
abroad=aletranger,etranger|experience=experience|official=officiel|united=uni,unis|community=communaute,collectivite|seniors=aines|advocate=defenseur|dept,department=ministere
simplyscience=sciencesimplifiee,lasciencesimplifiee|getready=preparez|dontdrivehigh=neconduispasgele|expo=expo|deputyminister,dm=sousministre,sm|boatsafety=nautique
cipo=opic|core=ocre|cpho=acsp|iec=eic|dia=aid|dma=smd|hicc=licc|smsrc=csris|cansofcom,cansof=comfoscan,foscan|pnw=pnw|tw,taipei,tpe=taipei,tw
sexualmisconduct=inconduitesexuelle|support=soutien|memorial=memorial|irish=irlandais|superior=superieur|archipelago=archipel|glacier=glaciers,glacier|bank=banque|open=ouvert|gov,government=gouv,gouvernement|digital=numerique,num
deputy=vice,sous|clerk=greffier|leader,leaders=leader,leaders|great=grands,grand|capital=capitale|passport=passeport|policy=politique|evidence=faits
`;

/** Places, and bodies that Canada is accredited to, whose names differ. */
const PLACES = `
albania=albanie|algeria=algerie|alger,algiers=alger|argentina=argentine|armenia=armenie|australia=australie|austria=autriche|azerbaijan=azerbaidjan|bahrain=bahrein
barbados=barbade|belgium=belgique|bolivia=bolivie|bosnia=bosnie|brazil=bresil|brunei,bruneidarussalam=brunei,bruneidarussalam|bulgaria=bulgarie|burma=birmanie
cambodia=cambodge|cameroon=cameroun|caribbean=caraibes|chile=chili|china=chine|colombia=colombie|congo,drcongo=congo,rdcongo|croatia=croatie|cyprus=chypre
czechia,cz,czechrepublic,czech=tcheque,cz,republiquetcheque,tchequie|denmark=danemark|dominicanrepublic,dr=republiquedominicaine,rd|ecuador=equateur|egypt=egypte
elsalvador,sv=salvador,sv,elsalvador|estonia=estonie|ethiopia=ethiopie|finland=finlande|georgia=georgie|germany=allemagne|greece,hellenicrepublic=grece,republiquehellenique
guinea=guinee|holysee=saintsiege|hungary=hongrie|iceland=islande|india=inde|indonesia=indonesie|ireland=irlande|italy=italie|ivorycoast,ci,cotedivoire=cotedivoire,ci
iraq=iraq,irak|jamaica=jamaique|japan=japon|jordan=jordanie|kazakhstan,kz=kazakhstan,kz|korea,southkorea=coree,coreedusud|kuwait=koweit|latvia=lettonie|lebanon=liban
libya=libye|lithuania=lituanie|malaysia=malaisie|malta=malte|mexico=mexique|mongolia=mongolie|morocco=maroc|netherlands=paysbas|newzealand,nz=nouvellezelande,nz
northmacedonia,macedonia=macedoine,macedoinedunord|norway=norvege|palestine,pa=palestine,pa|peru=perou|poland=pologne|romania=roumanie|russia=russie|sanmarino=saintmarin
saudiarabia,sa,ksa=arabiesaoudite,sa,ras|senegal=senegal|serbia=serbie|sierraleone,sl,sierraleon=sierraleone,sl|singapore=singapour|slovakia=slovaquie|slovenia=slovenie
southafrica=afriquedusud|southsudan=soudandusud|spain=espagne|sudan=soudan|sweden=suede|switzerland=suisse|syria=syrie|tanzania=tanzanie|thailand=thailande
trinidadandtobago,tandt,tt,trinidad=trinitetobago,tett,tt,triniteettobago,trinite|tunisia=tunisie|turkey,turkiye=turquie|ukraine=ukraine|uae,unitedarabemirates=eau,emiratsarabesunis
unitedkingdom,uk=royaumeuni,ru|unitedstates,usa=etatsunis|vietnam=vietnam|zambia=zambie|geneva=geneve|london=londres|losangeles=losangeles|newyork,ny=newyork,ny
hochiminhcity,hochiminh=hochiminhville,hochiminh|hongkong,hk=hongkong,hk|macau,macao=macao|nato=otan|un,unitednations=onu,nationsunies|wto=omc|eu=ue|oas=oea|oecd=ocde|osce=osce
asean=anase|centralasia,ac=asiecentrale,ac|pacificnorthwest,pnw=pacifiquenordouest,pnw|arctic=arctique|philippines,ph=philippines,ph|bahamas=bahamas|burkinafaso,bfa=burkinafaso,bfa
britishcolumbia,bc=colombiebritannique,cb,bc|princeedwardisland,pei,pe=ileduprinceedouard,ipe,pe|novascotia,ns=nouvelleecosse,ne,ns|newbrunswick,nb=nouveaubrunswick,nb
newfoundlandandlabrador,newfoundland,nl=terreneuveetlabrador,tnl,tn,terreneuve,nl|northwestterritories,nwt,nt=territoiresdunordouest,tno,nt|quebec,qc,que=quebec,qc,que
saskatchewan,sask,sk=saskatchewan,sask,sk|manitoba,mb=manitoba,mb|ontario,ont=ontario,ont|alberta,ab=alberta,ab|vancouverisland,vanisland=iledevancouver,iledevan
capespear=capspear|rockies,rocky=rocheuses|gulfislands=ilesgulf|saintlawrence,stlawrence=saintlaurent|thousandislands,ti=milleiles,mi|georgianbay,gbi=baiegeorgienne,ibg
upperfraservalley,ufvrd=valleeduhautfraser,drvh|southernontarioregion,sor=regionsudontario,rso|lowermainland,lmd=lowermainland,lmd|maritimes,mar=maritimes,mar|prairie,pra=prairie,pra
washington=washington|romania=roumanie|vatican=vatican|tajikistan=tadjikistan|uzbekistan=ouzbekistan|uganda=ouganda|moldova=moldavie|somalia=somalie|mauritania=mauritanie
`;

/** Words that join others; they tell no account from another. */
export const JOINING = new Set(
  (
    'of the to in for and at on an a s with from de du des la le les l d au aux et en pour aupres dans un une sur y nos our s' +
    ' 2'
  ).split(' '),
);

/** Words that only say the language, or the country. */
export const MARKS = new Set(
  'fr fra fre en eng enca frca f e ca official officiel francais english french anglais'.split(' '),
);

/** By language: each word, joined, to its meaning (the first English word of its line). */
export function glossary(): { en: Map<string, string>; fr: Map<string, string> } {
  const en = new Map<string, string>();
  const fr = new Map<string, string>();
  for (const line of `${WORDS}|${PLACES}`.split(/[|\n]+/)) {
    const [english = '', french = ''] = line.trim().split('=');
    const [meaning = '', ...others] = english.split(',');
    if (meaning === '') continue;
    for (const word of [meaning, ...others]) if (!en.has(word)) en.set(word, meaning);
    for (const word of french.split(',')) if (!fr.has(word)) fr.set(word, meaning);
  }
  return { en, fr };
}
