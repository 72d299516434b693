const HOME = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?$/;

/** Whether a link leads to a site's front page: what stands in it is the site's name. */
export function leadsHome(link: Element): boolean {
  return HOME.test(link.getAttribute('href')?.trim() ?? '');
}
