import { Brand } from './Brand.tsx';

interface WelcomeViewProps {
  /** Whether the reader has let Sidelight onto every site. */
  readonly isEverySite: boolean;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

/** Shown once, after the installation: what Sidelight does, how to begin, and what it never does. */
export function WelcomeView({ isEverySite, onAllow, onStop }: WelcomeViewProps) {
  return (
    <main class="sidelight welcome">
      <p class="brand">
        <Brand /> Sidelight
      </p>
      <h1>News about open-source AI, with the context beside it</h1>
      <p class="lead">
        Sidelight finds where an article speaks of Llama, Meta AI and open source, underlines it, and explains it: in
        short, with its source and date, with what has changed since, and with whose claim it is.
      </p>
      <h2>How to begin</h2>
      <ol>
        <li>Open a news article about AI.</li>
        <li>
          Press the <Brand /> Sidelight button in the toolbar. The popup shows what the page is about, and the mentions
          in the text are underlined.
        </li>
        <li>Rest the pointer on an underlined word to read its card. Escape closes it.</li>
      </ol>
      <h2>Without pressing the button</h2>
      {isEverySite ? (
        <>
          <p role="status">Sidelight marks news articles on every site as you open them.</p>
          <button type="button" class="button" onClick={onStop}>
            Stop
          </button>
        </>
      ) : (
        <>
          <p>
            If you like, Sidelight marks articles as you open them. The browser will ask you to let it read all sites,
            since news is everywhere; pages that are no article stay as they are. In the popup you can allow single
            sites instead.
          </p>
          <button type="button" class="button" onClick={onAllow}>
            Mark articles on every site
          </button>
        </>
      )}
      <h2>What it never does</h2>
      <p>Sidelight makes no network request. What you read, and what it finds there, stays on your computer.</p>
    </main>
  );
}
