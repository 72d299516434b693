// A named host, so no user name before it ("https://example.org@elsewhere.example"); what follows holds nothing that could
// end an attribute or a Markdown link's line. `URL` is a browser's, and would repair what should be refused.
const HTTPS_ADDRESS = /^https:\/\/[a-z0-9.-]+\.[a-z0-9-]{2,}(?::\d{1,5})?(?:[/?#][^\s<>"\\\p{Cc}]*)?$/iu;

/** Whether a text is an address that a card may link to. */
export function isHttpsAddress(text: string): boolean {
  return HTTPS_ADDRESS.test(text);
}
