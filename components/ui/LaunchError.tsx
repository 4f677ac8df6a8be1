/** Shown when a page could not start at all: in both languages, since no setting could be read. */
import { Icon } from './Icon';

interface Props {
  /** Technical words, to copy into a report. */
  detail: string;
}

export function LaunchError({ detail }: Props) {
  return (
    <main class="launch-error">
      <span class="state__icon">
        <Icon name="wrench" size={32} />
      </span>
      <h1 lang="en">Vigie could not start</h1>
      <p lang="en">
        Close this page and open it again. Your audits are still on this computer. If it happens again,
        restart the browser.
      </p>
      <h2 lang="fr">Vigie n’a pas pu démarrer</h2>
      <p lang="fr">
        Fermez cette page et ouvrez-la de nouveau. Vos vérifications sont toujours dans cet ordinateur. Si le
        problème persiste, redémarrez le navigateur.
      </p>
      <pre class="launch-error__detail">{detail}</pre>
    </main>
  );
}
