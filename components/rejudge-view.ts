/** What the page that judges again asks for and is answered. */
import type { RejudgeChoice } from '@/lib/model/rejudge';
import type { RejudgePreview } from '@/lib/usecases/rejudge';

/** `latestOnly`: one audit for each account, its latest. */
export type RejudgeAsked = RejudgeChoice & { latestOnly: boolean };

export type { RejudgePreview } from '@/lib/usecases/rejudge';

/** How a page follows the work: `progress` hears how many audits are judged so far; `signal` ends it. */
export interface RejudgePace {
  progress: (judged: number) => void;
  signal: AbortSignal;
}

/** A preview with what it was asked under, so that nothing else is kept than what was shown. */
export interface RejudgeShown {
  asked: RejudgeAsked;
  preview: RejudgePreview;
}
