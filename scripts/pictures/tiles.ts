/** A promotional tile as HTML. */
export interface Tile {
  readonly name: string;
  readonly width: number; // px, as are all sizes here
  readonly height: number;
  readonly html: string;
}

const TAGLINE = 'Context for news about open-source AI';
const SHARED = `* { box-sizing: border-box } body { margin: 0; background: #f7f2ea; color: #1c1917; font-family: system-ui, sans-serif; overflow: hidden }
  h1 { font: 600 1em/1.1 Georgia, "Liberation Serif", serif; letter-spacing: -.015em; margin: 0 }
  p { margin: 0; color: #57504a } svg { display: block; width: 100%; height: 100% }
  u { text-decoration: underline dotted #a8480f; text-decoration-thickness: 2px; text-underline-offset: .2em; background: #f6e3d3 }`;

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
    main { height: 280px; padding: 0 36px; display: grid; align-content: center; justify-items: start }
    .icon { width: 64px; height: 64px; margin-bottom: 18px } h1 { font-size: 46px } p { font-size: 20px; line-height: 1.35; margin-top: 10px }</style>
    <main><div class="icon">${icon}</div><h1>Sidelight</h1><p>${TAGLINE}</p></main>`;
  const large = `<style>${SHARED}
    main { height: 560px; padding-left: 96px; display: grid; grid-template-columns: 640px 1fr; align-items: center }
    .icon { width: 88px; height: 88px; margin-bottom: 26px } h1 { font-size: 76px } .tagline { font-size: 30px; line-height: 1.35; margin-top: 16px; max-width: 560px }
    .sentence { font: 25px/1.5 Georgia, "Liberation Serif", serif; color: #1c1917; margin-top: 44px }
    .card { width: ${card.width}px; height: ${card.height}px; background: url(${card.url}) -${card.x}px -${card.y}px; justify-self: center; border-radius: 12px; box-shadow: 0 18px 50px #4a34201f, 0 2px 8px #4a342022 }</style>
    <main><div><div class="icon">${icon}</div><h1>Sidelight</h1><p class="tagline">${TAGLINE}. On your computer alone.</p>
    <p class="sentence">Developers may download <u>Llama</u>.</p></div><div class="card"></div></main>`;
  return [
    { name: 'tile-small', width: 440, height: 280, html: small },
    { name: 'tile-large', width: 1400, height: 560, html: large },
  ];
}
