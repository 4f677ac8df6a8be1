import { expect, it } from 'vitest';
import { tabTurns } from '@/lib/usecases/tab-turns';

const draw =
  (log: string[], what: string, ms = 0) =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    log.push(what);
  };
const quiet = () => {};

it('drops a verdict that comes after the person moved on', async () => {
  const log: string[] = [];
  const turns = tabTurns(quiet);
  turns.next(1);
  const slow = turns.current(1);
  const left = turns.next(1).show(draw(log, 'nothing'));
  await Promise.all([left, slow.show(draw(log, 'verdict of the profile before'))]);
  expect(log).toEqual(['nothing']);
});

it('draws in order even when an earlier drawing is slow', async () => {
  const log: string[] = [];
  const turns = tabTurns(quiet);
  const reading = turns.next(1).show(draw(log, 'reading', 20));
  await Promise.all([reading, turns.current(1).show(draw(log, 'audited'))]);
  expect(log).toEqual(['reading', 'audited']);
});

it('keeps tabs apart, and shows an audit that comes first thing after the worker woke up', async () => {
  const log: string[] = [];
  const turns = tabTurns(quiet);
  const first = turns.current(1);
  turns.next(2);
  await first.show(draw(log, 'audited'));
  expect(log).toEqual(['audited']);
});

it('goes on after a drawing that failed', async () => {
  const log: string[] = [];
  const problems: unknown[] = [];
  const turns = tabTurns((problem) => problems.push(problem));
  await turns.next(1).show(() => Promise.reject(new Error('no such tab')));
  await turns.current(1).show(draw(log, 'audited'));
  expect([log, problems.length]).toEqual([['audited'], 1]);
});
