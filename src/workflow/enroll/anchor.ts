import { isObject } from '../../core/call.ts';
import { isMap } from '../../core/form.ts';
import { type Codec, finding, property, textOf } from '../steps/codec.ts';
import { below } from '../steps/context.ts';
import { hasOnly } from '../steps/json.ts';
import { dayFault, liftDay, lowerDay } from './calendar.ts';
import { changed, mapWith, orRaw, unknownKeys } from './faithful.ts';

/** `eventAnchor`: the date that a workflow of contacts is centred on, a property of theirs or a day (reference 11.2). */
export const eventAnchor: Codec = orRaw({
  lift(json, at) {
    if (!isObject(json)) return undefined;
    const { type, contactProperty, ...day } = json;
    if (type === 'CONTACT_PROPERTY_ANCHOR' && hasOnly(day) && contactProperty !== undefined) {
      const form = property.lift(contactProperty, at);
      return form === undefined ? undefined : mapWith(['property', form]);
    }
    const date = type === 'STATIC_DATE_ANCHOR' ? liftDay(day) : undefined;
    return date === undefined ? undefined : mapWith(['date', date]);
  },
  lower(form, at) {
    const name = isMap(form) ? form.get('property') : undefined;
    if (name !== undefined)
      return { contactProperty: property.lower(name, at), type: 'CONTACT_PROPERTY_ANCHOR' };
    const date = isMap(form) ? form.get('date') : undefined;
    return { ...lowerDay(textOf(date)), type: 'STATIC_DATE_ANCHOR' };
  },
  expand: (tree, at) => changed(tree, { property: value => property.expand(value, at) }),
  contract: (form, at) => changed(form, { property: value => property.contract(value, at) }),
  check(tree, at) {
    if (!isMap(tree)) return unknownKeys(tree, KEYS);
    const [name, date] = [tree.get('property'), tree.get('date')];
    if ((name === undefined) === (date === undefined))
      return [
        ...unknownKeys(tree, KEYS),
        ...finding('it takes either property or date', 'write { date: 2027-03-01 }'),
      ];
    const found =
      name === undefined
        ? below(dayFault(date ?? null), 'date')
        : below(property.check(name, at), 'property');
    return [...found, ...unknownKeys(tree, KEYS)];
  },
});

const KEYS = ['property', 'date'];
