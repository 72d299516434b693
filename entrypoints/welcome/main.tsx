import { render } from 'preact';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { EVERY_SITE } from '../../lib/extension/match-pattern.ts';
import { dropAccess, hasAccess, requestAccess, watchAccess } from '../../lib/extension/site-access.ts';
import '../../components/tokens.css';
import '../../components/welcome.css';

const root = document.getElementById('welcome');

async function draw(): Promise<void> {
  if (root === null) return;
  const isEverySite = await hasAccess(EVERY_SITE);
  render(
    <WelcomeView
      isEverySite={isEverySite}
      onAllow={() => void requestAccess([EVERY_SITE])}
      onStop={() => void dropAccess([EVERY_SITE])}
    />,
    root,
  );
}

watchAccess(draw);
await draw();
