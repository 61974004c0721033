import { suggestion } from '../config/nearest.ts';
import type { Form } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { checkFilter, checkNode } from './check.ts';
import type { ObjectTypeForm } from './context.ts';
import { EVENT_WORDS, eventIn, eventNames } from './event-types.ts';
import { flowText } from './flow.ts';
import { headsIn } from './nodes.ts';
import type { FilterProblem } from './problem.ts';
import { propertyKey } from './property-name.ts';

type Problems = readonly FilterProblem[];

/** What is wrong with one of `reEnrollWhen` as it is written. */
export function checkTrigger(tree: Form, objectType: ObjectTypeForm): Problems {
  if (typeof tree === 'string') {
    return tree === ''
      ? [{ message: 'a property has a name', path: [], fix: 'write the name of a property' }]
      : [];
  }
  // any change of a property, as forms have it
  if (isMap(tree) && tree.size === 1 && propertyKey(tree.get('property'))) return [];
  if (isMap(tree) && tree.size > 1 && headsIn(tree).length === 0) {
    const each = [...tree].map(([name, value]) => new Map([[name, value]]));
    const fix = `write ${flowText(each)}`;
    return [{ message: 'each property that changes is an item of its own', path: [], fix }];
  }
  return checkFilter(tree, objectType);
}

/** What is wrong with one of `trigger` as it is written. */
export function checkEvent(tree: Form, objectType: ObjectTypeForm): Problems {
  if (!isMap(tree)) return [notAnEvent([])];
  const [word, value] = eventIn(tree) ?? [];
  if (word === undefined || value === undefined) {
    return headsIn(tree).length === 1 ? checkNode(tree, undefined) : [unknownEvent(tree)];
  }
  if (word === 'propertyChanged') {
    return checkTrigger(value, objectType).map(problem => ({ ...problem, path: [word, ...problem.path] }));
  }
  if (word === 'created') {
    return value === true
      ? []
      : [{ message: 'created takes true', path: [word], fix: 'write created: true' }];
  }
  const forms = isList(value) ? value : [value];
  return forms.length > 0 && forms.every(form => isRef(form) || (typeof form === 'string' && form !== ''))
    ? []
    : [
        {
          message: 'formSubmitted takes a form or a list of forms',
          path: [word],
          fix: 'write formSubmitted: any',
        },
      ];
}

function notAnEvent(path: readonly string[]): FilterProblem {
  return {
    message: 'an event is a map',
    path,
    fix: 'write propertyChanged:, formSubmitted:, created: true or event:',
  };
}

function unknownEvent(tree: ReadonlyMap<string, Form>): FilterProblem {
  const words = [...EVENT_WORDS, 'event'];
  const [key = ''] = [...tree.keys()].filter(one => !words.includes(one));
  const own = eventNames.includes(key) ? `write event: ${key}` : '';
  return {
    message: key === '' ? 'these are several events' : `"${key}" is no event`,
    path: key === '' ? [] : [key],
    part: 'key',
    fix: own || suggestion(key, words) || 'write propertyChanged:, formSubmitted:, created: true or event:',
  };
}
