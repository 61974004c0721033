import { flag, objectType, text, textOf } from '../codec.ts';
import { at as entryOf } from '../json.ts';
import { field, type Part, UNFIT } from '../part.ts';
import { single, verbOf } from '../verb.ts';

const [OF_FROM, OF_TO] = ['fromObjectType', 'toObjectType'] as const;

/** A property with the id of its object type in front: `0-2/domain`. */
function qualified(name: string, key: string, typeField: string): Part {
  return {
    name,
    fields: [key],
    lift(fields, at) {
      const json = entryOf(fields, key);
      if (json === undefined) return undefined;
      const prefix = `${String(fields[typeField])}/`;
      if (typeof json !== 'string' || !json.startsWith(prefix)) return UNFIT;
      return text.lift(json.slice(prefix.length), at) ?? UNFIT;
    },
    lower(said, at, spec) {
      if (said === undefined) return {};
      const type = spec.get(typeField === OF_FROM ? 'from' : 'to');
      return { [key]: `${String(objectType.lower(type ?? '', at))}/${textOf(said)}` };
    },
    expand: (tree, at) => text.expand(tree, at),
    contract: form => form,
    check: (tree, at) => text.check(tree, at),
  };
}

/** Associates records of two object types where two properties have the same value. */
export const associate = verbOf(single('associate', '0-63189541', 6), [
  field('from', OF_FROM, objectType, { required: 'name an object type' }),
  field('to', OF_TO, objectType, { required: 'name the other object type' }),
  field('matchBy', 'matchBy', text, { usual: 'fromAndToObjects' }),
  qualified('fromProperty', 'enrolledObjectPropertyNameToMatch', OF_FROM),
  qualified('toProperty', 'associatedObjectPropertyNameToMatch', OF_TO),
  field('createAssociationOnly', 'createAssociationOnly', flag),
]);

/** The versions of the actions with long numbers are not the same everywhere (reference 11.4): of this one none is known. */
export const unenrollFromSequence = verbOf(single('unenrollFromSequence', '0-4702372'), []);
