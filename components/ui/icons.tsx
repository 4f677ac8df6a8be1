/** The drawings of every icon, on a grid of 24; lines take the colour of the text around them. */
import type { JSX } from 'preact';

const filled = { fill: 'currentColor', stroke: 'none' } as const;
const cut = { fill: 'none', stroke: 'var(--icon-cut, var(--surface))' } as const;

/** Outcomes differ by outline, not only by colour: disc, octagon, bulb, ring with a question, bar, empty ring. */
export const icons = {
  passed: (
    <>
      <circle cx="12" cy="12" r="10" {...filled} />
      <path d="m7.5 12.4 3 3 6-6.4" {...cut} />
    </>
  ),
  failed: (
    <>
      <path d="M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z" {...filled} />
      <path d="M12 7v6M12 16.6v.2" {...cut} />
    </>
  ),
  cantTell: (
    <>
      <circle cx="12" cy="12" r="9" stroke-dasharray="3.6 2.05" />
      <path d="M9.4 9.6a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 1.8M12 16.6v.2" />
    </>
  ),
  advice: (
    <>
      <path d="M12 3a6 6 0 0 0-3.7 10.7c.5.5.7 1.1.7 1.8h6c0-.7.2-1.3.7-1.8A6 6 0 0 0 12 3z" />
      <path d="M9.5 18.5h5M10.5 21.5h3" />
    </>
  ),
  inapplicable: <path d="M5 12h14" />,
  untested: <circle cx="12" cy="12" r="9" />,
  alert: (
    <>
      <path d="M12 3 2.5 20h19z" />
      <path d="M12 9.5v5M12 17.3v.2" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.6v.2" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.5" />
    </>
  ),
  eyeOff: (
    <>
      <path d="M2.5 12s3.6-6 9.5-6 9.5 6 9.5 6-3.6 6-9.5 6-9.5-6-9.5-6z" />
      <circle cx="12" cy="12" r="2.8" />
      <path d="m4 20 16-16" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12s3.6-6 9.5-6 9.5 6 9.5 6-3.6 6-9.5 6-9.5-6-9.5-6z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  shield: (
    <>
      <path d="M12 2.8 4.5 5.5v6c0 4.6 3 8 7.5 9.7 4.5-1.7 7.5-5.1 7.5-9.7v-6z" />
      <path d="m8.8 11.8 2.3 2.3 4.2-4.5" />
    </>
  ),
  wrench: (
    <path
      d="M14.5 6.5a4.3 4.3 0 0 1 5.3-3.2l-2.9 2.9.9 2.1 2.1.9 2.9-2.9a4.3 4.3 0 0 1-5.8 5.2L8.2 20.3a2.3 2.3 0 0 1-3.3-3.3l8.8-8.8z"
      transform="translate(-1 0)"
    />
  ),
  book: (
    <>
      <path d="M4 5.5A2.5 2.5 0 0 1 6.5 3H20v15H6.5A2.5 2.5 0 0 0 4 20.5z" />
      <path d="M4 20.5A2.5 2.5 0 0 0 6.5 21H20v-3M8.5 7.5h7" />
    </>
  ),
  refresh: (
    <>
      <path d="M20 12a8 8 0 1 1-2.4-5.7" />
      <path d="M20.5 3v4.5H16" />
    </>
  ),
  dashboard: (
    <>
      <rect x="3.5" y="4" width="17" height="16" rx="2" />
      <path d="M3.5 9.5h17M9.5 9.5V20" />
    </>
  ),
  panel: (
    <>
      <rect x="3.5" y="4" width="17" height="16" rx="2" />
      <path d="M14.5 4v16" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2" />
      <path d="M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3" />
    </>
  ),
  done: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  chevron: <path d="m6 9 6 6 6-6" />,
  up: <path d="M12 19V5.5M6.5 11 12 5.5l5.5 5.5" />,
  down: <path d="M12 5v13.5M6.5 13l5.5 5.5 5.5-5.5" />,
  back: <path d="M19 12H5.5M11 6.5 5.5 12l5.5 5.5" />,
  external: (
    <>
      <path d="M14 4h6v6M20 4l-9 9" />
      <path d="M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4" />
    </>
  ),
  download: <path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15" />,
  upload: <path d="M12 16V5M7 9.5l5-5 5 5M4.5 20h15" />,
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m16 16 4.5 4.5" />
    </>
  ),
  trash: <path d="M4 6.5h16M9.5 6V3.5h5V6M6.5 6.5l1 14h9l1-14M10.5 10.5v6M13.5 10.5v6" />,
  link: (
    <>
      <path d="M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7L12 6.3" />
      <path d="M14 10a4 4 0 0 0-5.7 0l-3.2 3.2a4 4 0 0 0 5.7 5.7l1.2-1.2" />
    </>
  ),
  building: (
    <path d="M3.5 20.5h17M5 9.5h14M12 3 4.5 7.5v2h15v-2zM6.5 9.5v8M10.2 9.5v8M13.8 9.5v8M17.5 9.5v8" />
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof icons;
