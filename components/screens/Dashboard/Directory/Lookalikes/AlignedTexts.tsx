/** Two texts above each other, their differing parts underlined; the differences are said in words below it. */
import type { LookalikeEdit } from '@/lib/model/directory';
import { useApp } from '../../../../app-context';
import { alignedParts } from '../../../../ui/aligned-parts';
import { PageText } from '../../../../ui/PageText';

interface Props {
  shown: string;
  listed: string;
  edits: readonly LookalikeEdit[];
}

const SIDES = [
  ['shown', 'likes.yours'],
  ['listed', 'likes.listed'],
] as const;

export function AlignedTexts({ shown, listed, edits }: Props) {
  const { t } = useApp();
  const parts = alignedParts(shown, listed, edits);
  return (
    <dl class="aligned">
      {SIDES.map(([side, label]) => (
        <div key={side} class="aligned__line">
          <dt>{t(label)}</dt>
          <dd>
            {parts.map((part, index) => {
              const width = { minWidth: `${Math.max(part.shown.length, part.listed.length)}ch` };
              const text = <PageText text={part[side]} />;
              return part.differs ? (
                <u key={index} class="aligned__part" style={width}>
                  {text}
                </u>
              ) : (
                <span key={index} class="aligned__part" style={width}>
                  {text}
                </span>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
