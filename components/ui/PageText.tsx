/** Text taken from a page or a file: isolated from the words around it, never HTML, with hidden characters named. */
import { visibleRuns } from './visible-text';

interface Props {
  text: string;
  /** Characters shown before the rest is left out; everything by default. */
  limit?: number;
}

export function PageText({ text, limit = Number.POSITIVE_INFINITY }: Props) {
  const shown = text.length > limit ? `${text.slice(0, limit).trimEnd()}…` : text;
  return (
    <bdi class="page-text" dir="auto" translate={false}>
      {visibleRuns(shown).map((run, index) =>
        'text' in run ? (
          run.text
        ) : (
          <span key={index} class="page-text__hidden">
            {run.code}
          </span>
        ),
      )}
    </bdi>
  );
}
