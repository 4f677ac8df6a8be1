/** Questions of the self-check to the holder of an account, and what to do where the answer is no or unsure. */
export const selfGuidance = {
  'selfAsk.approvalLevel': 'Votre ministère a-t-il décidé comment le contenu du compte est approuvé?',
  'selfDo.approvalLevel': 'Convenez avec votre ministère de ce qui doit être approuvé, et par qui.',
  'selfAsk.told':
    'Les personnes concernées, dont la direction des communications, ont-elles été informées avant la création ou l’usage du compte?',
  'selfDo.told': 'Informez-les, communications comprises, avant d’aller plus loin.',
  'selfAsk.ministerOffice':
    'Si votre poste est en vue, le bureau du ministre et les communications connaissent-ils le compte?',
  'selfDo.ministerOffice': 'Demandez à votre gestionnaire s’il faut les aviser.',
  'selfAsk.plan': 'Avez-vous présenté à votre ministère le genre de contenu, l’auditoire et la stratégie?',
  'selfDo.plan': 'Écrivez-les en quelques lignes et présentez-les avant de publier.',
  'selfAsk.expertise':
    'Votre ministère vous connaît-il comme une personne experte, fiable et sensible au contexte politique?',
  'selfDo.expertise': 'Parlez-en avec votre gestionnaire avant d’ouvrir ou d’utiliser le compte.',
  'selfAsk.mainlyWork': 'Le compte sert-il surtout à parler de votre travail?',
  'selfDo.mainlyWork': 'Gardez un autre compte pour le reste, ou dites que celui-ci est personnel.',
  'selfAsk.ownHands':
    'Êtes-vous la seule personne à tenir le compte, sans l’aide du personnel de la fonction publique?',
  'selfDo.ownHands': 'Tenez le compte vous-même, ou faites-le approuver comme compte officiel.',
  'selfAsk.roleChange': 'Mettrez-vous le profil à jour vous-même quand votre fonction changera?',
  'selfDo.roleChange': 'Prévoyez-le : le compte vous suit, et le rôle affiché doit rester le bon.',
  'selfAsk.departure': 'Est-il convenu de ce que devient le compte si vous quittez la fonction publique?',
  'selfDo.departure': 'Convenez-en avec votre ministère avant d’ouvrir le compte.',
  'selfAsk.noteLimits':
    'Savez-vous qu’une mention « opinions personnelles » aide, mais ne lève aucune obligation?',
  'selfDo.noteLimits': 'Gardez la mention si elle aide vos lecteurs, et vos obligations à l’esprit.',
  'selfAsk.likes':
    'Savez-vous qu’une mention « J’aime » ou un partage peut aussi rejaillir sur votre employeur?',
  'selfDo.likes': 'Avant d’aimer ou de partager, demandez-vous comment cela paraît à côté de votre fonction.',
  'selfAsk.noPolitics': 'Le compte est-il libre de toute activité politique?',
  'selfDo.noPolitics': 'Tenez ces activités hors du compte et consultez les règles qui s’appliquent à vous.',
  'selfAsk.similar': 'Avez-vous vérifié qu’aucun compte semblable n’existe déjà?',
  'selfDo.similar': 'Demandez aux communications : un compte existant suffit peut-être.',
  'selfAsk.work':
    'Au sujet du travail, partagez-vous savoir et nouvelles sans critiquer les politiques, favoriser un fournisseur ni révéler ce qui est confidentiel?',
  'selfDo.work':
    'Relayez et expliquez; laissez de côté critiques, préférences et renseignements confidentiels.',
  'selfAsk.workplace':
    'Au sujet du milieu de travail, évitez-vous d’attaquer des collègues, de vous disputer et de montrer des documents lisibles?',
  'selfDo.workplace': 'Félicitez et informez; vérifiez ce qu’on peut lire dans chaque photo.',
  'selfAsk.personal':
    'Côté personnel, évitez-vous de servir des proches, de blesser quelqu’un et de reprendre une œuvre sans la créditer?',
  'selfDo.personal': 'Loisirs et famille conviennent; le reste mérite qu’on s’abstienne.',
  'selfAsk.inDoubt': 'En cas de doute, consultez-vous d’abord votre gestionnaire ou les communications?',
  'selfDo.inDoubt': 'Demandez avant de publier.',
  'selfAsk.interests':
    'Évitez-vous tout geste qui nuirait, ou semblerait nuire, à votre impartialité ou vous placerait en conflit d’intérêts?',
  'selfDo.interests': 'Relisez vos obligations et demandez conseil avant de publier.',
  'selfAsk.inclusive': 'Avez-vous pensé aux deux langues et à l’accessibilité, qui sont encouragées?',
  'selfDo.inclusive':
    'Une description bilingue et un texte de remplacement pour les images sont un bon début.',
  'selfAsk.courtesy': 'Vous en tenez-vous à la courtoisie et aux faits, et corrigez-vous vite vos erreurs?',
  'selfDo.courtesy': 'Reconnaissez l’erreur, corrigez-la et remerciez qui l’a signalée.',
  'selfAsk.onRecord': 'Écrivez-vous chaque commentaire comme s’il était une déclaration officielle?',
  'selfDo.onRecord': 'Tenez pour public et durable tout ce que vous écrivez.',
  'selfAsk.valuesCode':
    'Suivez-vous le code de valeurs et d’éthique en ligne, même sans dire où vous travaillez?',
  'selfDo.valuesCode': 'Relisez-le : il vaut aussi hors du bureau et sous un autre nom.',
  'selfAsk.noSymbols': 'Le compte est-il sans symbole officiel (drapeau stylisé, armoiries, mot-symbole)?',
  'selfDo.noSymbols': 'Choisissez une image qui est la vôtre.',
  'selfAsk.oldPosts': 'Revoyez-vous de temps à autre vos paramètres et vos anciennes publications?',
  'selfDo.oldPosts': 'Prenez quelques minutes pour le faire.',
  'selfAsk.scrutiny': 'Savez-vous que plus votre poste est élevé, plus le compte est regardé de près?',
  'selfDo.scrutiny': 'Donnez l’exemple, surtout si vous êtes cadre.',
} as const;
