import { formatAddress } from '../core/address.ts';
import type { Ref } from '../core/form.ts';
import { append } from '../core/group.ts';
import type { Mention, PropertyUser } from '../kinds/survey.ts';
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
 * Where properties are used. References are sure. Besides, a property's name may stand in what is no reference:
 * HubSpot's own format, source code, fields of custom objects. That counts apart, so that no property passes for unused.
 */
export function findUses(all: readonly Lifted[], { kinds }: SurveyInput): UsesOf {
  const names = propertiesByName(all, kinds.properties);
  const uses = new Map<string, Use[]>();
  const mentions = new Map<string, Use[]>();
  for (const user of kinds.users) {
    for (const one of all.filter(({ kind }) => kind.name === user.kind)) {
      const sure = new Set(refsOf(one, user).map(refAddress));
      const perhaps = new Set(mentionsIn(one, user).flatMap(mention => mentioned(mention, names)));
      for (const address of sure) append(uses, address, useOf(one));
      for (const address of perhaps) if (!sure.has(address)) append(mentions, address, useOf(one));
    }
  }
  return { uses, mentions };
}

function refsOf({ found, form, scope }: Lifted, user: PropertyUser): readonly Ref[] {
  return form === undefined ? [] : user.refs(found, form, scope);
}

function useOf({ kind, found }: Lifted): Use {
  return { kind: kind.name, id: found.id, name: found.names[0] ?? found.id };
}

interface Named {
  readonly address: string;
  readonly builtIn: boolean;
}

/** Properties by name: one name may be taken in several object types. */
function propertiesByName(all: readonly Lifted[], kind: string): ReadonlyMap<string, readonly Named[]> {
  const names = new Map<string, Named[]>();
  for (const { kind: own, scope, found } of all)
    if (own.name === kind)
      append(names, found.id, { address: propertyAddress(kind, scope, found.id), builtIn: found.builtIn });
  return names;
}

/** Names of HubSpot's own are words, too (`city`): they count only where names of properties stand. */
function mentioned(
  { text, isName }: Mention,
  names: ReadonlyMap<string, readonly Named[]>,
): readonly string[] {
  const properties = names.get(text) ?? [];
  return properties.filter(({ builtIn }) => isName || !builtIn).map(({ address }) => address);
}

export function propertyAddress(kind: string, scope: string | undefined, name: string): string {
  return formatAddress({ kind, path: scope === undefined ? [name] : [scope, name] });
}

/** What could be a property's name in a thing. */
function mentionsIn({ form }: Lifted, user: PropertyUser): readonly Mention[] {
  return form === undefined
    ? []
    : user.texts(form).flatMap(({ text, isName }) => namesInText(text).map(name => ({ text: name, isName })));
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
