import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerMetadataScript } from '../../lib/page/card/metadata-script.ts';
import { completeMetadata } from '../../lib/page/metadata/complete-metadata.ts';

/** What reads a page's headline, byline and dates: put into a page just before the card's script, which passes it on to the reader. */
export default defineUnlistedScript(() => offerMetadataScript(completeMetadata));
