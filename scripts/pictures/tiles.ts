/** A promotional tile as HTML. */
export interface Tile {
  readonly name: string;
  readonly width: number; // px, as are all sizes here
  readonly height: number;
  readonly html: string;
}

const TAGLINE = 'Context for news about open‑source AI'; // with a hyphen that does not break
const SHARED = `* { box-sizing: border-box } body { margin: 0; background: #f7f2ea; color: #1c1917; font-family: system-ui, sans-serif; overflow: hidden }
  h1 { font: 600 1em/1.1 Georgia, "Liberation Serif", serif; letter-spacing: -.015em; margin: 0 }
  p { margin: 0; color: #57504a; text-wrap: balance } svg { display: block; width: 100%; height: 100% }
  .icon { margin-left: -.06em } .sentence { font-family: Georgia, "Liberation Serif", serif; color: #1c1917 }
  u { text-decoration: underline solid #0f6e66 2px; text-underline-offset: .16em; background: #0f6e6621 }`;
const SENTENCE = 'Whether that makes them <u>open source</u> is a question with two answers.';

/** A part of a picture; in px. */
interface Part {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `icon` is SVG, `card` an open card in a picture of a page. */
export function tiles(icon: string, card: Part): Tile[] {
  const small = `<style>${SHARED}
    main { height: 280px; padding: 0 36px; display: grid; align-content: center }
    .name { display: flex; align-items: center; gap: 14px } .icon { width: 52px; height: 52px } h1 { font-size: 46px }
    .tagline { font-size: 18px; line-height: 1.35; margin-top: 14px } .sentence { font-size: 19px; line-height: 1.45; margin-top: 26px }</style>
    <main><div class="name"><div class="icon">${icon}</div><h1>Sidelight</h1></div><p class="tagline">${TAGLINE}</p>
    <p class="sentence">${SENTENCE}</p></main>`;
  const large = `<style>${SHARED}
    main { height: 560px; padding-left: 96px; display: grid; grid-template-columns: 640px 1fr; align-items: center }
    .name { display: flex; align-items: center; gap: 22px } .icon { width: 84px; height: 84px } h1 { font-size: 80px }
    .tagline { font-size: 30px; line-height: 1.35; margin-top: 24px } .sentence { font-size: 27px; line-height: 1.5; margin-top: 48px }
    .card { width: ${card.width}px; height: ${card.height}px; background: url(${card.url}) -${card.x}px -${card.y}px; justify-self: center; border-radius: 12px; box-shadow: 0 18px 50px #4a34201f, 0 2px 8px #4a342022 }</style>
    <main><div><div class="name"><div class="icon">${icon}</div><h1>Sidelight</h1></div><p class="tagline">${TAGLINE}, on your computer alone</p>
    <p class="sentence">${SENTENCE}</p></div><div class="card"></div></main>`;
  return [
    { name: 'tile-small', width: 440, height: 280, html: small },
    { name: 'tile-large', width: 1400, height: 560, html: large },
  ];
}
