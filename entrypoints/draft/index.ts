import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDraftPack } from '../../lib/page/card/draft-script.ts';
import { draftPack } from './draft-pack.ts';

/** What is put beside a reader when the popup asks whether the page explains something. */
export default defineUnlistedScript(() => offerDraftPack(draftPack));
