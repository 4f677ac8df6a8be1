/** The real side panel, which is no tab: asked through the debugging protocol. */
import type { CDPSession } from '@playwright/test';

/** Reads what an open side panel shows, through the browser's debugging protocol. */
export class OpenPanel {
  private next = 0;

  constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Text of the first element that fits; empty when there is none. */
  text(selector: string): Promise<string> {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
  }

  /** Presses the button of these words; gives them back, empty when there is none. */
  press(words: string): Promise<string> {
    const find = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words)})`;
    return this.evaluate(`(() => { const one = ${find}; one?.click(); return one?.textContent ?? ''; })()`);
  }

  private async evaluate(expression: string): Promise<string> {
    const id = ++this.next;
    const answer = new Promise<string>((resolve) => {
      const listener = ({ message }: { message: string }) => {
        const reply = JSON.parse(message) as { id?: number; result?: { result?: { value?: string } } };
        if (reply.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', listener);
        resolve(reply.result?.result?.value ?? '');
      };
      this.session.on('Target.receivedMessageFromTarget', listener);
    });
    await this.session.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } }),
    });
    return answer;
  }
}
