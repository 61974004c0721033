/**
 * What is wrong with the address of a portal's API, as one sentence; undefined when it can be used. A token is sent
 * there, so it must be https; plain http is for the emulator on this machine only.
 */
export function checkEndpoint(endpoint: string): string | undefined {
  if (!URL.canParse(endpoint)) return 'is not a URL; write it like https://api.hubapi.com';
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') {
    return 'must not contain a user name or password; the token comes from the environment';
  }
  if (url.search !== '' || url.hash !== '') return 'must not contain a query or a fragment';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:') {
    return isLoopback(url.hostname)
      ? undefined
      : 'must begin with https://, because the token is sent there; http:// is for 127.0.0.1, [::1] and localhost only';
  }
  return 'must begin with https://';
}

/** `hostname` as the URL parser has normalised it: 127.1 is 127.0.0.1 by then, and IPv6 stands in brackets. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
