import { type PinningBrowser, PinPicture } from './PinPicture.tsx';
import { useWelcomeWords } from './words.ts';

/** Where the browser hides the toolbar button, how to pin it, and what a press of it does. */
export function WelcomeToolbar({ browser }: { readonly browser: PinningBrowser }) {
  const words = useWelcomeWords();
  return (
    <section class="toolbar">
      <h2>{words.toolbarTitle}</h2>
      <div class="pin">
        <PinPicture browser={browser} />
        <ol>
          <li>{words.puzzle}</li>
          <li>{words.pin[browser]}</li>
        </ol>
      </div>
      <p class="muted">{words.otherwise}</p>
    </section>
  );
}
