import type { Json, JsonObject } from '../../../core/call.ts';
import type { Form, FormMap } from '../../../core/form.ts';
import { isList, isMap, isRef } from '../../../core/form.ts';
import { expandObjectType, type ObjectTypeForm } from '../../../filter/index.ts';
import { type Associations, associations, explicitly, tasks, typeInBody } from '../associate.ts';
import { flag, objectType, text } from '../codec.ts';
import type { Lifting } from '../context.ts';
import { dueCodec } from '../delay-value.ts';
import { at as entryOf, hasOnly, objectsIn } from '../json.ts';
import { field, NONE, type Part, UNFIT } from '../part.ts';
import { checkEntries, contractEntries, expandEntries, liftEntry, lowerEntry } from '../property-values.ts';
import { assignee } from '../recipients.ts';
import { single, verbOf } from '../verb.ts';

/** What HubSpot's editor makes a task where nobody chose anything else (reference 11.4: 0-3). */
const TASK_TYPE = 'TODO';
const TASK_PRIORITY = 'NONE';

export const createTask = verbOf(single('createTask', '0-3'), [
  field('subject', 'subject', text, { required: 'say what there is to do' }),
  field('body', 'body', text),
  field('type', 'task_type', text, { usual: TASK_TYPE }),
  field('priority', 'priority', text, { usual: TASK_PRIORITY }),
  field('due', 'due_time', dueCodec),
  field('assignTo', 'owner_assignment', assignee),
  associations(tasks),
  explicitly(tasks),
]);

const TYPE_FIELD = 'object_type_id';

const newRecord: Associations = { inForm: typeIn, inBody: typeInBody(TYPE_FIELD) };

/** The object type of the record that a step makes. */
function typeIn(spec: FormMap): ObjectTypeForm | undefined {
  const said = spec.get('objectType');
  // a step that nobody has finished
  if (said === undefined || said === NONE) return undefined;
  const type = expandObjectType(said);
  return typeof type === 'string' || isRef(type) ? type : undefined;
}

const set: Part = {
  name: 'set',
  fields: ['properties'],
  lift(fields, at) {
    const json = entryOf(fields, 'properties');
    return json === undefined ? undefined : (liftAll(json, newRecord.inBody(fields, at), at) ?? UNFIT);
  },
  lower(said, at, spec) {
    const entries = isList(said) ? said.filter(isMap) : undefined;
    const properties = entries?.map((entry): JsonObject => {
      const { property, value } = lowerEntry(entry, typeIn(spec), at);
      return { targetProperty: property, value };
    });
    return properties === undefined ? {} : { properties };
  },
  expand: (tree, at, spec) => expandEntries(tree, typeIn(spec), at),
  contract: (form, at, spec) => contractEntries(form, typeIn(spec), at),
  check: (tree, at, spec) => checkEntries(tree, typeIn(spec), at),
};

function liftAll(json: Json, type: ObjectTypeForm | undefined, at: Lifting): readonly Form[] | undefined {
  const entries = objectsIn(json)?.map(one => {
    const { targetProperty: property, value } = one;
    const isWhole =
      typeof property === 'string' && value !== undefined && hasOnly(one, 'targetProperty', 'value');
    return isWhole ? liftEntry({ property, value }, type, at) : undefined;
  });
  const forms = entries?.filter(entry => entry !== undefined);
  return forms?.length === entries?.length ? forms : undefined;
}

export const createRecord = verbOf(single('createRecord', '0-14'), [
  field('objectType', TYPE_FIELD, objectType, { required: 'name the object type of the new record' }),
  set,
  associations(newRecord),
  explicitly(newRecord),
]);

/** What its fields are called is not in the reference (11.4, U). One switch. */
export const createNote = verbOf(
  single('createNote', '0-169425243'),
  [
    field('body', 'note_body', text, { required: 'say what the note says' }),
    field('pin', 'pin_note', flag, { usual: 'false' }),
  ],
  'body',
);

export const deleteRecord = verbOf(single('deleteRecord', '0-18224765', 42), []);
