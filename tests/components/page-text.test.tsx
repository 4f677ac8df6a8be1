// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PageText } from '@/components/ui/PageText';
import { visibleRuns } from '@/components/ui/visible-text';
import '../support/draw';

const shown = (text: string) =>
  visibleRuns(text)
    .map((run) => ('text' in run ? run.text : `[${run.code}]`))
    .join('');

describe('hidden characters', () => {
  it.each([
    ['a right-to-left override', 'a\u202Egpj.exe', 'a[U+202E]gpj.exe'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['a zero-width space', 'Cana\u200Bda', 'Cana[U+200B]da'],
    ['a soft hyphen', 'Cana\u00ADda', 'Cana[U+00AD]da'],
    ['a joiner between letters', 'Cana\u200Dda', 'Cana[U+200D]da'],
    ['a filler letter', 'a\u3164b', 'a[U+3164]b'],
    ['a tag', 'a\u{E0041}', 'a[U+E0041]'],
    ['a control', 'a\u0007b\u0000', 'a[U+0007]b[U+0000]'],
    ['half a pair', 'a\uD83D', 'a[U+D83D]'],
  ])('%s is named', (_, text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['emoji made of several', '👨‍👩‍👧 ❤️ 1️⃣'],
    ['a flag', '🇨🇦'],
    ['Persian with its joiner', 'می‌خواهم'],
    ['line breaks and tabs', 'a\n\tb'],
    ['accents, put together or not', 'é e\u0301'],
    ['nothing', ''],
  ])('%s stays as it is', (_, text) => expect(shown(text)).toBe(text));
});

describe('text of a page', () => {
  it('is text, whatever it looks like', () => {
    const { container } = render(<PageText text={'<img src=x onerror=alert(1)><script>alert(1)</script>'} />);
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)><script>alert(1)</script>');
  });

  it('is isolated from the words around it', () => {
    const { container } = render(<PageText text="שלום" />);
    const isolated = container.querySelector('bdi');
    expect(isolated?.getAttribute('dir')).toBe('auto');
  });

  it('is cut when it is too long', () => {
    const { container } = render(<PageText text={'x'.repeat(5000)} limit={100} />);
    expect(container.textContent).toBe(`${'x'.repeat(100)}…`);
  });
});
