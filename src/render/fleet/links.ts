/**
 * Where a browser finds something of a portal; undefined where there is nothing to go to, or where it would not lead to
 * the portal's own host.
 */
export function portalUrl(uiDomain: string, link: string | undefined): string | undefined {
  const text = `https://${uiDomain}${link}`;
  if (!link?.startsWith('/') || !URL.canParse(text)) return undefined;
  const { host, href } = new URL(text);
  return host === uiDomain ? href : undefined;
}

/** Where a portal begins, as browsers show it. U: a guess. */
export function portalHome(portalId: number): string {
  return `/contacts/${portalId}`;
}
