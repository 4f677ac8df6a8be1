/** Saved pages as the dashboard shows them. */
import type { PageState } from '@/lib/model/profile';

/** A file to audit. `address`: what the person said, where the file does not say. `isAlone`: it is the only one chosen. */
export interface SavedChoice {
  file: File;
  address?: string;
  isAlone: boolean;
}

/**
 * What became of it. `needsAddress`: the file does not say where it was taken (`guess`: what the page claims, perhaps empty).
 * `otherSite`: no platform that Vigie reads. `personSkipped`: an individual's page among several: open it alone.
 * `stored`: `dateFrom` tells whether the day comes from the page or only from the file's time stamp.
 */
export type SavedAnswer =
  | { state: 'needsAddress'; guess: string }
  | { state: 'otherSite'; url: string }
  | { state: 'notProfile'; url: string }
  | { state: 'noTie' | 'personSkipped' }
  | {
      state: 'stored';
      accountKey: string;
      pageState: PageState;
      observedAt: string;
      dateFrom: 'page' | 'file' | 'person';
    };
