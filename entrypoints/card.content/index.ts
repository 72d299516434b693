import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerCardScript } from '../../lib/page/card-script.ts';
import { buildPageReport } from '../../lib/reading/page-report.ts';
import { createPageCard } from './create-page-card.tsx';
import { draftPack } from './draft-pack.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    offerCardScript({ createPageCard, buildPageReport, draftPack });
  },
});
