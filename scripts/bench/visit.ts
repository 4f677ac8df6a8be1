/** The whole visit (read, match, judge, store, answer) beside a bare message, to a warm worker and to a cold one. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { VigieChromium } from '../../tests/support/chromium';
import { startServer } from '../../tests/support/server';
import { readerScript } from './bundle';
import { type Figure, figure, type Times } from './figures';
import { BENCH_URL, benchPage } from './page';
import { pingExtension } from './ping';

const WARM_ROUNDS = 40;
const COLD_ROUNDS = 15;
const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const PING = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ type: 'ping' });
  return performance.now() - start;
})()`;

/** A new id each time, as a visit asked for by a person, so that every visit is written. */
const VISIT = `(async () => {
  const hex = [...crypto.getRandomValues(new Uint8Array(10))].map((n) => n.toString(16).padStart(2, '0')).join('');
  const time = Date.now().toString(16).padStart(12, '0');
  const id = [time.slice(0, 8), time.slice(8), '7' + hex.slice(0, 3), 'a' + hex.slice(3, 6), hex.slice(6, 18)].join('-');
  const start = performance.now();
  const { isSettled, quietFor, ...body } = vigieBench.profile();
  const snapshot = { ...body, id, observedAt: new Date().toISOString(), asked: true };
  const answer = await chrome.runtime.sendMessage({ type: 'profileObserved', payload: { snapshot, isLate: false } });
  const took = performance.now() - start;
  if (!answer?.ok || answer.value.stored !== true) throw new Error('not stored: ' + JSON.stringify(answer));
  return took;
})()`;

export async function visitFigures(): Promise<Figure[]> {
  const server = await startServer();
  server.serve(BENCH_URL, benchPage(3_000));
  const ping = pingExtension();
  const vigie = await VigieChromium.launch({ server, extensions: [BUILT, ping] });
  try {
    const page = await vigie.newPage();
    const worlds = await isolatedWorlds(page);
    await page.goto(BENCH_URL);
    await vigie.settled(page);
    const run = await worlds(vigie.extensionId);
    await run.inVigie(await readerScript());
    const warm = { floor: [] as Times, case: [] as Times };
    for (let round = 0; round < WARM_ROUNDS; round += 1) {
      warm.floor.push(await run.inPing(PING));
      warm.case.push(await run.inVigie(VISIT));
    }
    const cold = { floor: [] as Times, case: [] as Times };
    for (let round = 0; round < COLD_ROUNDS; round += 1) {
      cold.floor.push(await afterStop(vigie, page, () => run.inPing(PING)));
      cold.case.push(await afterStop(vigie, page, () => run.inVigie(VISIT)));
    }
    return [
      figure(
        'whole visit, warm worker',
        'bare message, warm',
        { floor: warm.floor.slice(5), case: warm.case.slice(5) },
        { atMost: 6 },
      ),
      figure('whole visit, cold worker', 'bare message, cold', cold, { atMost: 1.8 }),
    ];
  } finally {
    await vigie.close();
    await server.close();
    rmSync(ping, { recursive: true, force: true });
  }
}

async function afterStop(vigie: VigieChromium, page: Page, measure: () => Promise<number>): Promise<number> {
  await vigie.stopWorker();
  await page.waitForTimeout(400);
  return measure();
}

/** Ways to evaluate inside the two content scripts' own worlds. Call before the page is opened. */
async function isolatedWorlds(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  session.on('Runtime.executionContextsCleared', () => contexts.splice(0));
  await session.send('Runtime.enable');

  async function evaluate(contextId: number, expression: string): Promise<number> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return Number(result.value);
  }

  return (extensionId: string) => {
    const extensions = contexts.filter(({ origin }) => origin.startsWith('chrome-extension://'));
    const vigie = extensions.find(({ origin }) => origin.includes(extensionId));
    const ping = extensions.find(({ origin }) => !origin.includes(extensionId));
    if (!vigie || !ping) throw new Error('the content scripts did not start');
    return Promise.resolve({
      inVigie: (expression: string) => evaluate(vigie.id, expression),
      inPing: (expression: string) => evaluate(ping.id, expression),
    });
  };
}
