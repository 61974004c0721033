/** The latest of some moments (ISO 8601). What HubSpot made itself says 1970 (recorded bodies): that is none. */
export function latest(moments: readonly string[]): string | undefined {
  return moments.filter(moment => Date.parse(moment) > 0).sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}
