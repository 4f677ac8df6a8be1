/** Hands a copy of the list to the background: in one message, or in pieces where one would be larger than browsers carry. */

import type { Answer, Asks, Commands } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

/** Characters of one piece: well below the 64 MB that Chromium carries, whatever the letters. */
const PIECE = 8_000_000;

export async function sendDirectory({
  packed,
  origin,
}: Asks<Commands, 'importDirectory'>): Promise<Answer<Commands, 'importDirectory'>> {
  const text = JSON.stringify(packed);
  if (text.length <= PIECE) return send('importDirectory', { packed, origin });
  const transfer = crypto.randomUUID();
  const parts = Math.ceil(text.length / PIECE);
  for (let part = 0; ; part += 1) {
    const piece = text.slice(part * PIECE, (part + 1) * PIECE);
    const answer = await send('importDirectoryPart', { transfer, part, parts, text: piece, origin });
    if (!answer.ok) return answer;
    if (answer.value !== null) return { ok: true, value: answer.value };
  }
}
