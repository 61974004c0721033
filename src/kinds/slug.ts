/**
 * The key that a person would give a thing of that name: `Handoff | Route new MQL` → `handoff_route_new_mql`. Names that
 * have no letters or digits of the Latin alphabet stay as they are.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return plain === '' ? name : plain;
}
