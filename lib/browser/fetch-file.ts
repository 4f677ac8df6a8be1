/** The one way onto the network: a file from a host that the person has allowed, asked for by the press of a button. */
import { fail, ok, type Result } from '@/lib/model/errors';

/** Far above any official list, far below what would harm: megabytes. */
const LIMIT_MEGABYTES = 20;

/** `progress`: bytes received so far. `signal`: calls it off. */
export interface FetchOptions {
  progress?: (bytes: number) => void;
  signal?: AbortSignal;
}

/**
 * No cookies, no referrer, nothing from a cache, and nothing asked of any other address: a redirection is an error. Errors: `feed-unavailable`
 * {detail: the file and what came instead}, `import-cancelled`.
 */
export async function fetchFile(
  address: string,
  { progress, signal }: FetchOptions = {},
): Promise<Result<Uint8Array>> {
  const { pathname } = new URL(address);
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  const unavailable = (what: string) => fail('feed-unavailable', { detail: `${file}: ${what}` });
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) return unavailable(`HTTP ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > LIMIT_MEGABYTES * 1_000_000) {
        await reader?.cancel();
        return unavailable(`> ${LIMIT_MEGABYTES} MB`);
      }
      progress?.(size);
    }
    return ok(joined(chunks, size));
  } catch {
    return signal?.aborted === true ? fail('import-cancelled') : unavailable('–');
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
