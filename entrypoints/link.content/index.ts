import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerDescribeRange } from '../../lib/page/card/link-script.ts';
import { textDirective } from '../../lib/page/card/text-directive.ts';

/** Makes links to sentences: put into a page when one is first wanted there, and handed to the reader beside it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    offerDescribeRange((range) => {
      const { status, fragment } = generateFragmentFromRange(range.cloneRange());
      return status === GenerateFragmentStatus.SUCCESS && fragment !== undefined ? textDirective(fragment) : null;
    });
  },
});
