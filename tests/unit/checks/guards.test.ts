/** States that the guards report and every other rule inherits; and the form of a check. */

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineCheck } from '@/lib/checks/define-check';
import { directoryState } from '@/lib/checks/directory-fresh';
import { pageReadableState } from '@/lib/checks/page-readable';
import { PageState } from '@/lib/model/profile';
import { absent, snapshot, unreadable } from '../../support/snapshot';
import { subject } from '../../support/subject';

describe('directoryState', () => {
  const at = (date: string | null, observedAt = '2026-11-22T23:59:00Z', platform = 'x') =>
    directoryState({ date, platforms: new Set(['x']), maxAgeDays: 30 }, platform, observedAt).reason;
  it('counts whole days from the copy to the reading', () => {
    expect(at('2026-10-23')).toBe('directory-current');
    expect(at('2026-10-22')).toBe('directory-old');
    expect(at('2026-10-22', '2026-11-21T00:00:00Z')).toBe('directory-current');
  });
  it('is not current without a date that can be read', () => {
    expect(at(null)).toBe('directory-missing');
    expect(at('someday')).toBe('directory-old');
  });
  it('needs a row of the platform', () => {
    expect(at('2026-11-20', '2026-11-22T00:00:00Z', 'youtube')).toBe('platform-not-in-directory');
  });
});

describe('pageReadableState', () => {
  it('holds only on a settled profile', () => {
    const held = PageState.options.filter((pageState) => pageReadableState(snapshot({ pageState })).ok);
    expect(held).toEqual(['profile']);
  });
  it('needs the name, and the handle unless there is none', () => {
    const withHandle = (handle: ReturnType<typeof absent> | ReturnType<typeof unreadable>) =>
      pageReadableState(snapshot({ fields: { handle } })).ok;
    expect(withHandle(absent())).toBe(true);
    expect(withHandle(unreadable())).toBe(false);
    expect(pageReadableState(snapshot({ fields: { displayName: absent() } })).ok).toBe(false);
  });
});

describe('defineCheck', () => {
  const check = defineCheck({
    id: 'sample',
    reasons: ['there'],
    options: z.strictObject({ least: z.int() }),
    run: (_subject, { least }) => ({ answer: 'found', reason: 'there', values: { least } }),
  });
  it('parses options before it runs', () => {
    expect(check.run(subject(), { least: 3 }).values).toEqual({ least: 3 });
    expect(() => check.run(subject(), { least: 'x' })).toThrow();
    expect(check.optionsProblem({ least: 3 })).toBeNull();
    expect(check.optionsProblem({})).toContain('least');
  });
  it('takes no options when it declares none', () => {
    const bare = defineCheck({ id: 'bare', reasons: ['x'], run: () => ({ answer: 'found', reason: 'x' }) });
    expect(bare.optionsProblem({})).toBeNull();
    expect(bare.optionsProblem({ more: 1 })).not.toBeNull();
    expect(bare.run(subject(), {}).answer).toBe('found');
  });
});
