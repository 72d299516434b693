// A named host, so no user name before it ("https://example.org@elsewhere.example"), no empty part and no number for the last one, which
// browsers take for a bare address or refuse; what follows holds nothing that could end an attribute or a Markdown link's line, or turn the
// writing round. `URL` is a browser's, and would repair what should be refused.
const HTTPS_ADDRESS =
  /^[hH][tT][tT][pP][sS]:\/\/(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z][A-Za-z0-9-]+(?::(\d{1,5}))?(?:[/?#][^\s<>"\\\p{Cc}\u202a-\u202e\u2066-\u2069]*)?$/u;
const LAST_PORT = 65_535;

/** Whether a text is an address that a card may link to. */
export function isHttpsAddress(text: string): boolean {
  const match = HTTPS_ADDRESS.exec(text);
  return match !== null && Number(match[1] ?? 0) <= LAST_PORT;
}
