import type { Ref } from '../../core/form.ts';
import { refFromAddress } from '../../core/form-json.ts';
import type { Kind, Want } from '../../core/kind.ts';
import { isStandard } from '../../core/object-types.ts';
import { refText } from '../../core/ref-text.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { kindOfRef } from '../../plan/child-refs.ts';
import { refAddress } from '../../plan/look.ts';

/** Something that a configuration expects a portal to have, and does not make. */
export interface Need {
  readonly ref: Ref;
  /** `team.sdr`: as `uses:` and `ids:` name it. */
  readonly address: string;
  /** What it is called in the portal. */
  readonly name: string;
}

/** What a configuration refers to and does not declare: people, teams, forms; and whatever `uses:` says. */
export function needsIn(declaration: Declaration, kinds: readonly Kind[]): readonly Need[] {
  const used = [...declaration.uses.keys()].flatMap(address => refFromAddress(address) ?? []);
  const referred = declaration.resources.flatMap(({ kind: name, form, scope, key }) =>
    kinds.filter(kind => kind.name === name).flatMap(kind => kind.references(form, scope, key)),
  );
  const types = declaration.resources
    .flatMap(({ scope }) => scope ?? [])
    .filter(scope => !isStandard(scope))
    .map((key): Ref => ({ kind: objectType, key }));
  const refs = [...used, ...referred.filter(ref => isForeign(ref, kinds)), ...types];
  const byAddress = new Map(refs.map(ref => [refAddress(ref), ref]));
  return [...byAddress]
    .map(([address, ref]) => ({ ref, address, name: declaration.uses.get(address) ?? refText(ref) }))
    .sort((a, b) => rankOf(a, kinds) - rankOf(b, kinds) || (a.address < b.address ? -1 : 1));
}

const objectType = 'objectType';

function isForeign(ref: Ref, kinds: readonly Kind[]): boolean {
  return ref.literal === undefined && kinds.some(kind => kind.name === ref.kind && kind.referredOnly);
}

function rankOf({ ref }: Need, kinds: readonly Kind[]): number {
  return kinds.findIndex(({ name }) => name === ref.kind);
}

/** What has to be read to see whether needs are met. */
export function wantsFor(needs: readonly Need[], kinds: readonly Kind[]): readonly Want[] {
  return needs.flatMap(({ ref }) => {
    const at = kindOfRef(ref, kinds);
    return at ? [{ ...at, forms: [], optional: true }] : [];
  });
}
