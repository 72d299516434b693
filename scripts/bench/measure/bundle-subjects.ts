import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForPage } from '../../browser/bundle-for-page.ts';

const ENTRY = `${dirname(dirname(fileURLToPath(import.meta.url)))}/in-page/main.ts`;

/** The code that runs in measured pages, as one script that defines `bench`. */
export function bundleSubjects(): Promise<string> {
  return bundleForPage(ENTRY, 'bench');
}
