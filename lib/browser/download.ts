/** Hands a file to the person, without a `downloads` permission and without holding all of its text in memory. */

/** Long enough for the browser to have taken the file over. */
const RELEASE_MS = 60_000;

/**
 * Writes the pieces one by one: each becomes a Blob at once, so that its text leaves the script's memory, and the page gets
 * time to draw between two of them. Then clicks a link with the file's name. Pages only (a worker has no links).
 */
export async function downloadText(
  fileName: string,
  mediaType: string,
  pieces: AsyncIterable<string>,
): Promise<{ bytes: number }> {
  const parts: Blob[] = [];
  for await (const piece of pieces) {
    parts.push(new Blob([piece]));
    await pause();
  }
  const file = new Blob(parts, { type: mediaType });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_MS);
  return { bytes: file.size };
}

/** Lets the page draw and answer clicks. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
