/** Browsers that hide the buttons of extensions in different ways. */
export type PinningBrowser = 'chrome' | 'edge' | 'firefox';

/** On a grid of 16 by 16: what is pressed beside the extension's name. */
const PINS: Readonly<Record<PinningBrowser, string>> = {
  chrome: 'M6 2.5h4M6.7 2.5v4L4.5 9.5h7L9.3 6.5v-4M8 9.5v4',
  edge: 'M1.8 8c1.6-2.7 3.7-4 6.2-4s4.6 1.3 6.2 4c-1.6 2.7-3.7 4-6.2 4S3.4 10.7 1.8 8ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  firefox:
    'M10.2 8a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM8 2v2.3m0 7.4V14M2 8h2.3m7.4 0H14M3.8 3.8l1.6 1.6m5.2 5.2 1.6 1.6m0-8.4-1.6 1.6m-5.2 5.2-1.6 1.6',
};
const PUZZLE = 'M3 5.5h2.8a1.6 1.6 0 1 1 3.2 0H12v3a1.6 1.6 0 1 1 0 3.2V14H3v-2.9a1.6 1.6 0 1 0 0-2.8Z';

/** Where a browser keeps the toolbar button of an extension, and what pins it: the same as the steps beside it say. */
export function PinPicture({ browser }: { readonly browser: PinningBrowser }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 132" aria-hidden="true" focusable="false">
      <rect class="window" x="0.5" y="0.5" width="319" height="131" rx="10" />
      <path class="edge" d="M0.5 40.5h319" />
      <rect class="field" x="14" y="10" width="224" height="21" rx="10.5" />
      <circle class="faint" cx="300" cy="20.5" r="7" />
      <path class="icon" d={PUZZLE} transform="translate(255 12)" />
      <circle class="ring" cx="263" cy="20.5" r="14" />
      <rect class="panel" x="128.5" y="48.5" width="178" height="74" rx="8" />
      <g transform="translate(142 60)">
        <circle class="icon" cx="8" cy="8" r="6.250" />
        <path class="half" d="M8 2.5a5.5 5.5 0 0 0 0 11Z" />
      </g>
      <text x="168" y="72.5">
        Sidelight
      </text>
      <path class="icon" d={PINS[browser]} transform="translate(275 60)" />
      <circle class="ring" cx="283" cy="68" r="14" />
      <circle class="faint" cx="150" cy="103" r="6" />
      <path class="lines" d="M168 103h62M275 103h16" />
      <Step number={1} x={240} y={32} />
      <Step number={2} x={260} y={82} />
    </svg>
  );
}

function Step({ number, x, y }: { readonly number: number; readonly x: number; readonly y: number }) {
  return (
    <g class="step" transform={`translate(${x} ${y})`}>
      <circle r="8" />
      <text y="3.5">{number}</text>
    </g>
  );
}
