/** What heads the summary that a page gives of itself, in the ten languages of the interface. */
const KEY_POINTS =
  /\b(?:key (?:points|takeaways|facts|findings|insights)|takeaways|at a glance|in (?:short|brief)|summary|tl;?dr|the gist|highlights|bottom line|das wichtigste|kurz gefasst|zusammenfassung|auf einen blick|en bref|l['’]essentiel|résumé|points? clés?|à retenir|en resumen|claves|resumen|puntos clave|em resumo|resumo|pontos[- ]chave|in breve|in sintesi|punti chiave|riassunto)\b|要点|摘要|概要|总结|小结|核心|まとめ|ポイント|要約|요약|핵심|الخلاصة|أهم النقاط|ملخص/i;
const LONGEST = 60; // UTF-16 units; a longer heading says more than that

/** Whether a heading, or a label before a colon, opens the page's own summary: "Key points", "In short", "TL;DR". */
export function headsKeyPoints(heading: string): boolean {
  return heading.length <= LONGEST && KEY_POINTS.test(heading);
}
