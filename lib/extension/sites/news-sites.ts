import sites from './news-sites.json' with { type: 'json' };

/**
 * An outlet that publishes technology news. The origin is as narrow as the news allow: a portal's news part rather than
 * the portal, where readers also have their mail.
 */
export interface NewsSite {
  readonly name: string;
  /** Match pattern: `https://*.example.com/*`. */
  readonly origin: string;
  /** BCP 47 language that most of it is written in. */
  readonly language: string;
  /** ISO 3166-1 code of the country it is published in. */
  readonly country: string;
}

/** By country, then by host. */
export const newsSites: readonly NewsSite[] = sites;

export const newsOrigins: readonly string[] = newsSites.map(({ origin }) => origin);
