import { nearest } from '../../config/nearest.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isMap, isRef } from '../../core/form.ts';
import { explicitText } from '../../filter/reference-value.ts';
import { type Codec, finding } from './codec.ts';
import { below, type Finding, type Place } from './context.ts';
import { missing, NONE, type Part, UNFIT } from './part.ts';
import { liftRaw, lowerRawObject } from './raw.ts';

export interface Layout {
  /** What it is called in messages. */
  readonly name: string;
  readonly parts: readonly Part[];
  /** The part that can stand alone: `sendEmail: welcome` for `sendEmail: { email: welcome }`. */
  readonly main?: string;
}

/** Fields that there is no word for, word for word. */
const REST = 'fields';

/**
 * An object of several fields as a map. Where nothing needs to be said, that is `true`; what is needed and nobody has
 * chosen yet is `none`: HubSpot keeps actions that are not finished (reference 11.1).
 */
export function mapOf(layout: Layout): Codec {
  const { name, parts, main } = layout;
  const known = new Set(parts.flatMap(({ fields }) => fields));
  const names = new Set([...parts.map(part => part.name), REST]);
  return {
    lift(json, at) {
      if (!isObject(json)) return undefined;
      const fields = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));
      const rest = Object.entries(json).filter(([key, value]) => value === null || !known.has(key));
      const spec = new Map<string, Form>();
      for (const part of parts) {
        const said = part.lift(fields, at);
        if (said === UNFIT) return undefined;
        if (said !== undefined) spec.set(part.name, said);
        else if (part.required !== undefined && rest.length === 0) spec.set(part.name, NONE);
      }
      return rest.length === 0 ? spec : spec.set(REST, liftRaw(Object.fromEntries(rest), at));
    },
    lower(form, at) {
      const spec = spread(form, main);
      const fields = parts.map(part => {
        const said = spec.get(part.name);
        return part.lower(isLeftOpen(part, said) ? undefined : said, at, spec);
      });
      return Object.assign({}, ...fields, lowerRawObject(spec.get(REST), at));
    },
    expand(tree, at) {
      if (!isMap(tree) && main === undefined && tree !== true) return tree;
      const said = spread(tree, main);
      const spec = new Map<string, Form>();
      for (const part of parts) {
        const value = said.get(part.name);
        if (value === undefined) continue;
        spec.set(part.name, isLeftOpen(part, value) ? value : part.expand(value, at, said));
      }
      for (const [key, value] of said) if (!spec.has(key)) spec.set(key, value);
      return spec;
    },
    contract(form, at) {
      if (!isMap(form)) return form;
      const tree = new Map(form);
      for (const part of parts) {
        const value = form.get(part.name);
        if (value !== undefined) tree.set(part.name, contracted(part, value, at, form));
      }
      if (tree.size === 0) return true;
      const only = main === undefined || tree.size > 1 ? undefined : tree.get(main);
      return only === undefined || only === true || isMap(only) ? tree : only;
    },
    check(tree, at) {
      if (!isMap(tree) && main === undefined && tree !== true)
        return finding(`\`${name}\` needs a map`, `it takes ${[...names].join(', ')}`);
      const said = spread(tree, main);
      const isShort = !isMap(tree);
      const found = parts.flatMap(part => {
        const value = said.get(part.name);
        if (value === undefined) return said.has(REST) ? [] : missing(part);
        if (isLeftOpen(part, value)) return [];
        const findings = part.check(value, at, said);
        return isShort ? findings : below(findings, part.name);
      });
      const unknown = [...said.keys()].filter(key => !names.has(key));
      return [...found, ...unknown.map(key => unknownKey(key, name, names))];
    },
  };
}

/** Whether it is said that nobody has chosen yet what is needed. */
function isLeftOpen({ required }: Part, said: Form | undefined): boolean {
  return required !== undefined && said === NONE;
}

/** Something that is called `none` must not look as if nothing were chosen. */
function contracted(part: Part, value: Form, at: Place, spec: FormMap): Form {
  if (isLeftOpen(part, value)) return value;
  const tree = part.contract(value, at, spec);
  if (!isLeftOpen(part, tree)) return tree;
  return isRef(value) ? explicitText(value) : value;
}

/** What is said, as a map. */
function spread(tree: Form, main: string | undefined): FormMap {
  if (isMap(tree)) return tree;
  return main === undefined || tree === true ? new Map() : new Map([[main, tree]]);
}

/** A key that is not one of those that can stand there. */
export function unknownKey(key: string, where: string, known: Iterable<string>): Finding {
  const like = nearest(key, known);
  return {
    message: `\`${where}\` knows no \`${key}\``,
    path: [key],
    fix: like === undefined ? `it knows ${[...known].join(', ')}` : `did you mean "${like}"?`,
  };
}
