/** Vigie's own mark: an eye that checks. */
export function Brand() {
  return (
    <span class="brand">
      <svg width="32" height="32" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
        <path d="M8 64C24 38 42 26 64 26s40 12 56 38c-16 26-34 38-56 38S24 90 8 64Z" fill="currentColor" />
        <circle cx="64" cy="64" r="26" fill="var(--brand-hole)" />
        <path
          d="M50 65l10 10 19-21"
          fill="none"
          stroke="currentColor"
          stroke-width="9"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="brand__name">Vigie</span>
    </span>
  );
}
