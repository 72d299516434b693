// A named host, so no user name before it ("https://example.org@elsewhere.example"); what follows holds nothing that could
// end an attribute or a Markdown link's line. `URL` is a browser's, and would repair what should be refused.
const HTTPS_ADDRESS = /^https:\/\/[a-z0-9.-]+\.[a-z0-9-]{2,}(?::(\d{1,5}))?(?:[/?#][^\s<>"\\\p{Cc}]*)?$/iu;
const LAST_PORT = 65_535;

/** Whether a text is an address that a card may link to. */
export function isHttpsAddress(text: string): boolean {
  const match = HTTPS_ADDRESS.exec(text);
  return match !== null && Number(match[1] ?? 0) <= LAST_PORT;
}
