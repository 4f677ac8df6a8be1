/** What the demo says in the terminal, in both languages. */
import type { Language } from '@/lib/model/ids';

export const words = {
  en: {
    build: 'building the extension',
    built: (seconds: string) => `extension built (${seconds} s)`,
    start: 'starting Chromium with the built extension',
    imported: (answer: string) => `directory imported through the dashboard: ${answer}`,
    visiting: (count: number) => `visiting ${String(count)} sample profiles at the platforms’ real addresses`,
    visitingReal: (count: number) => `visiting ${String(count)} real saved pages at their real addresses`,
    columns: {
      profile: 'Profile',
      shows: 'What the sample is',
      class: 'What Vigie says it is',
      directory: 'Directory',
      failed: 'Fix',
      cantTell: '?',
      passed: 'OK',
      asExpected: '',
    },
    noTrace: 'no tie to government: nothing stored',
    noTraceCheck: 'no trace',
    asExpected: (right: number, total: number) =>
      `${String(right)} of ${String(total)} samples judged as expected`,
    notAsExpected: 'not as expected',
    files: 'written to',
    requests: (pages: number, own: number) =>
      `Requests made by the extension: 0. Requests that left this computer: 0. (The local server answered ${String(pages)} page and picture loads; Chromium’s own ${String(own)} calls were answered here too.)`,
    unexplained: (count: number) => `${String(count)} requests that no page load explains, see requests.json`,
    pictures: 'pictures',
    skipped: 'skipped: ../shared/pages not present',
    realColumns: {
      page: 'Saved page',
      state: 'Page state',
      right: 'Right',
      unread: 'Unread',
      wrong: 'Wrong',
      stored: 'Stored',
    },
    notProfile: 'no profile',
    totals: (pages: number, right: number, unread: number, wrong: number) =>
      `${String(pages)} pages; expected values: ${String(right)} read right, ${String(unread)} honestly unread, ${String(wrong)} wrong`,
    negatives: (count: number, total: number) =>
      `${String(count)} of ${String(total)} pages that are no profile left no record`,
    realDirectory: (accounts: string) => `directory in use: the embedded one, ${accounts}`,
    cannotStart: 'Chromium could not be started. Run “npm run setup”, or set CHROME_PATH.',
    noScreen: '--headed needs a screen: neither DISPLAY nor WAYLAND_DISPLAY is set.',
    seconds: (value: string) => `finished in ${value} s`,
    live: 'The side panel opens beside the page: watch it follow.',
  },
  fr: {
    build: 'construction de l’extension',
    built: (seconds: string) => `extension construite (${seconds} s)`,
    start: 'démarrage de Chromium avec l’extension construite',
    imported: (answer: string) => `répertoire importé par le tableau de bord : ${answer}`,
    visiting: (count: number) =>
      `visite de ${String(count)} profils d’exemple aux vraies adresses des plateformes`,
    visitingReal: (count: number) =>
      `visite de ${String(count)} vraies pages enregistrées, à leur vraie adresse`,
    columns: {
      profile: 'Profil',
      shows: 'Ce qu’est l’exemple',
      class: 'Ce que Vigie en dit',
      directory: 'Répertoire',
      failed: 'À corriger',
      cantTell: '?',
      passed: 'OK',
      asExpected: '',
    },
    noTrace: 'aucun lien avec le gouvernement : rien de conservé',
    noTraceCheck: 'aucune trace',
    asExpected: (right: number, total: number) =>
      `${String(right)} exemples sur ${String(total)} jugés comme prévu`,
    notAsExpected: 'pas comme prévu',
    files: 'écrits dans',
    requests: (pages: number, own: number) =>
      `Requêtes faites par l’extension : 0. Requêtes sorties de cet ordinateur : 0. (Le serveur local a répondu à ${String(pages)} chargements de pages et d’images, et aux ${String(own)} appels propres à Chromium.)`,
    unexplained: (count: number) =>
      `${String(count)} requêtes qu’aucun chargement de page n’explique, voir requests.json`,
    pictures: 'images',
    skipped: 'ignoré : ../shared/pages est absent',
    realColumns: {
      page: 'Page enregistrée',
      state: 'État de la page',
      right: 'Justes',
      unread: 'Non lus',
      wrong: 'Faux',
      stored: 'Conservé',
    },
    notProfile: 'pas un profil',
    totals: (pages: number, right: number, unread: number, wrong: number) =>
      `${String(pages)} pages; valeurs attendues : ${String(right)} lues juste, ${String(unread)} honnêtement non lues, ${String(wrong)} fausses`,
    negatives: (count: number, total: number) =>
      `${String(count)} pages sur ${String(total)} qui ne sont pas des profils n’ont laissé aucun dossier`,
    realDirectory: (accounts: string) => `répertoire utilisé : celui de l’extension, ${accounts}`,
    cannotStart: 'Chromium ne démarre pas. Lancez « npm run setup » ou définissez CHROME_PATH.',
    noScreen: '--headed demande un écran : ni DISPLAY ni WAYLAND_DISPLAY ne sont définis.',
    seconds: (value: string) => `terminé en ${value} s`,
    live: 'Le panneau latéral s’ouvre à côté de la page : voyez-le suivre.',
  },
} as const satisfies Record<Language, object>;

export type Words = (typeof words)[Language];
