/** A person looks at their own account before anybody else does: each rule, what a reviewer would see, wording that would pass. */
import { useRef } from 'preact/hooks';
import { useApp } from '../../../app-context';
import type { PageProps } from '../routes';
import { Declare } from './Declare';
import { Guidance } from './Guidance';
import { OwnText } from './OwnText';
import { OwnVerdict } from './OwnVerdict';
import { SaveOne } from './SaveOne';
import { useSelfCheck } from './use-self-check';
import { Wordings } from './Wordings';

/** Part of the address: the tab whose profile is read; without it the texts are typed. */
export function SelfCheck({ parts }: PageProps) {
  const { t } = useApp();
  const tabId = /^\d{1,10}$/.test(parts[0] ?? '') ? Number(parts[0]) : null;
  const { state, change, readPage, verdict, offers } = useSelfCheck(tabId);
  const bio = useRef<HTMLTextAreaElement>(null);
  const { declared, texts, answers, languages } = state;
  const useWording = (text: string) => {
    change({ texts: { ...texts, bio: text } });
    bio.current?.focus();
  };
  return (
    <>
      <div class="page-head">
        <h1>{t('selfCheck.title')}</h1>
        <p class="lead">{t('selfCheck.lead')}</p>
      </div>
      <Declare declared={declared} onChange={(said) => change({ declared: said })} />
      <OwnText
        texts={texts}
        page={state.page}
        problem={state.problem}
        canRead={tabId !== null}
        bio={bio}
        onChange={(typed) =>
          // Another platform is another profile: nothing of the page that was read holds for it.
          change({ texts: typed, ...(typed.platform === texts.platform ? {} : { page: null }) })
        }
        onRead={() => void readPage()}
      />
      <OwnVerdict verdict={verdict} />
      <Wordings
        offers={offers}
        declared={declared}
        languages={languages}
        platform={texts.platform}
        onLanguages={(wanted) => change({ languages: wanted })}
        onUse={useWording}
      />
      <Guidance
        declared={declared}
        answers={answers}
        onAnswer={(id, answer) => change({ answers: { ...answers, [id]: answer } })}
      />
      <SaveOne state={state} verdict={verdict} />
    </>
  );
}
