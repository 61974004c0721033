import { formatAddress } from '../core/address.ts';
import type { Ref } from '../core/form.ts';
import { append } from '../core/group.ts';
import type { PropertyUser } from '../kinds/survey.ts';
import { refAddress } from '../plan/look.ts';
import type { Hidden } from './hidden.ts';
import type { SurveyInput } from './input.ts';
import { inventoriesOf, type Lifted } from './lifted.ts';
import type { Coverage, Use } from './survey.ts';

/** What uses a property, and what may: by the property's address. */
export interface UsesOf {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly mentions: ReadonlyMap<string, readonly Use[]>;
}

/**
 * Where properties are used. References are sure. Besides, a custom property's name may stand in what is no reference:
 * HubSpot's own format, source code, fields of custom objects. That counts apart, so that no property passes for unused.
 */
export function findUses(all: readonly Lifted[], { kinds }: SurveyInput): UsesOf {
  const addresses = customNames(all, kinds.properties);
  const uses = new Map<string, Use[]>();
  const mentions = new Map<string, Use[]>();
  for (const user of kinds.users) {
    for (const one of all.filter(({ kind }) => kind.name === user.kind)) {
      const sure = new Set(refsOf(one, user).map(ref => refAddress(asKey(ref))));
      const perhaps = new Set(namesIn(one, user).flatMap(name => addresses.get(name) ?? []));
      for (const address of sure) append(uses, address, useOf(one));
      for (const address of perhaps) if (!sure.has(address)) append(mentions, address, useOf(one));
    }
  }
  return { uses, mentions };
}

function refsOf({ found, form, scope }: Lifted, user: PropertyUser): readonly Ref[] {
  return form === undefined ? [] : user.refs(found, form, scope);
}

/** Names of properties are their ids. */
function asKey({ literal, ...ref }: Ref): Ref {
  return literal === undefined ? ref : { ...ref, key: literal };
}

function useOf({ kind, found }: Lifted): Use {
  return { kind: kind.name, id: found.id, name: found.names[0] ?? found.id };
}

/** Addresses of custom properties by name: one name may be taken in several object types. */
function customNames(all: readonly Lifted[], kind: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const one of all) {
    if (one.kind.name !== kind || one.found.builtIn) continue;
    append(names, one.found.id, propertyAddress(kind, one.scope, one.found.id));
  }
  return names;
}

export function propertyAddress(kind: string, scope: string | undefined, name: string): string {
  return formatAddress({ kind, path: scope === undefined ? [name] : [scope, name] });
}

/** What could be a property's name in a thing. */
function namesIn({ form }: Lifted, user: PropertyUser): readonly string[] {
  return form === undefined ? [] : user.texts(form).flatMap(namesInText);
}

const identifier = /[A-Za-z_][A-Za-z0-9_]*/g;

/** A text as a whole, the names in its `{{ … }}`, and of several lines (source code) every word. */
function namesInText(text: string): readonly string[] {
  const parts = text.includes('\n') ? [text] : (text.match(/\{\{[^{}]*\}\}/g) ?? []);
  return [text, ...parts.flatMap(part => part.match(identifier) ?? [])];
}

/** What was looked through, and how much of it HubSpot does not show. */
export function coverageOf(input: SurveyInput, hidden: readonly Hidden[]): readonly Coverage[] {
  return input.kinds.users.map(({ kind, noun }): Coverage => {
    const inventories = inventoriesOf(input, kind);
    const found = inventories.flatMap(inventory => inventory.found);
    const isMissing = inventories.length === 0;
    return {
      kind,
      noun,
      ...(!isMissing && { count: found.length }),
      unreadable: found.filter(({ unreadable }) => unreadable !== undefined).length,
      isWhole:
        !isMissing &&
        !(kind === input.kinds.workflows && hidden.length > 0) &&
        inventories.every(({ incomplete }) => !incomplete) &&
        !input.unread.some(one => one.kind === kind && !one.optional),
    };
  });
}
