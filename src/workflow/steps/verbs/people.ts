import type { JsonObject } from '../../../core/call.ts';
import type { Form } from '../../../core/form.ts';
import { isMap } from '../../../core/form.ts';
import { type Codec, finding, flag, listOf, property, reference, text } from '../codec.ts';
import { below } from '../context.ts';
import { at as entryOf } from '../json.ts';
import { field, type Part, UNFIT } from '../part.ts';
import { unknownKey } from '../parts.ts';
import { recipients } from '../recipients.ts';
import { single, verbOf } from '../verb.ts';

/** What most actions are about that can be about another record, too. */
const ENROLLED = '{{ enrolled_object }}';

export const sendEmail = verbOf(
  single('sendEmail', '0-4'),
  [field('email', 'content_id', reference('email'), { required: 'name the marketing email' })],
  'email',
);

export const sendEmailTo = verbOf(single('sendEmailTo', '0-23'), [
  field('email', 'email_content_id', reference('email'), { required: 'name the marketing email' }),
  field('to', 'recipient_emails', listOf(text), { required: 'name the addresses' }),
]);

const message = [
  recipients,
  field('subject', 'subject', text, { required: 'say what it is about' }),
  field('body', 'body', text),
];

export const notifyByEmail = verbOf(single('notifyByEmail', '0-8'), message);

/**
 * How a notice in the app is delivered. Every published body says APP; whether HubSpot takes an action without it is not
 * known (U), so that a new one says it, too.
 */
const DELIVERY = 'APP';

export const notifyInApp = verbOf(single('notifyInApp', '0-9'), [
  ...message,
  field('deliveryMethod', 'delivery_method', text, { usual: DELIVERY }),
]);

const OWNER = 'hubspot_owner_id';

export const rotateOwner = verbOf(single('rotateOwner', '0-11'), [
  field('user', 'user_ids', listOf(reference('user'))),
  field('team', 'team_ids', listOf(reference('team'))),
  field('property', 'target_property', property, { usual: OWNER }),
  field('overwrite', 'overwrite_current_owner', flag, {
    required: 'say whether records that have an owner get another one: true or false',
  }),
]);

/** Owners and other properties, from a record that is associated. Whose property is which, HubSpot's names do not tell. */
export const copyProperty = verbOf(single('copyProperty', '0-25'), [
  field('from', 'source_property', text, { required: 'name the property that is copied' }),
  field('to', 'target_property', text, { required: 'name the property that gets the value' }),
  field('object', 'target_object', text),
]);

/** What the field is called is not known (reference 11.4, U). One switch. */
export const enrollIn = verbOf(
  single('enrollIn', '0-15'),
  [field('workflow', 'flow_id', reference('workflow'), { required: 'name the workflow' })],
  'workflow',
);

const list = field('list', 'listId', reference('list'), { required: 'name the list' });
const record = field('record', 'targetObject', text, { usual: ENROLLED });

/**
 * Versions of the actions with long numbers rise with time (reference 11.4); HubSpot raises them when it gets an old one
 * (O). Which one is right for a new action in a certain portal is not known (U): the highest that was seen.
 */
export const addToList = verbOf(single('addToList', '0-63809083', 5), [list, record], 'list');
export const removeFromList = verbOf(single('removeFromList', '0-63863438', 3), [list, record], 'list');

const contact = field('contact', 'targetContact', text, { usual: ENROLLED });

export const setMarketingStatus = verbOf(
  single('setMarketingStatus', '0-31', 13),
  [field('status', 'marketableType', text, { required: 'write MARKETABLE or NON_MARKETABLE' }), contact],
  'status',
);

export const manageSubscription = verbOf(single('manageSubscription', '0-43347357', 7), [
  field('subscription', 'subscriptionId', reference('subscription'), { required: 'name the subscription' }),
  field('optState', 'optState', text, { required: 'write OPT_IN or OPT_OUT' }),
  field('channel', 'channel', text, { usual: 'EMAIL' }),
  field('legalBasis', 'legalBasis', text),
  field('legalBasisExplanation', 'legalBasisExplanation', text),
  contact,
]);

/**
 * Who sends: a user, or the owner that a property of the contact names (reference 11.4: 0-46510720). The names of the
 * types are a guess (U).
 */
const SENDERS = [
  { word: 'user', type: 'SPECIFIC_USER', field: 'userId', codec: reference('user') },
  { word: 'property', type: 'CONTACT_OWNER', field: 'contactOwnerProperty', codec: property },
];

const sender: Part = {
  name: 'sender',
  fields: ['senderType', ...SENDERS.map(one => one.field)],
  lift(fields, at) {
    const present = sender.fields.filter(name => Object.hasOwn(fields, name));
    if (present.length === 0) return undefined;
    const found = SENDERS.find(one => one.type === fields.senderType);
    const json = found && entryOf(fields, found.field);
    const form = json === undefined || present.length !== 2 ? undefined : found?.codec.lift(json, at);
    return form === undefined || !found ? UNFIT : new Map([[found.word, form]]);
  },
  lower(said, at): JsonObject {
    const found = SENDERS.find(one => isMap(said) && said.has(one.word));
    const form = found && isMap(said) ? said.get(found.word) : undefined;
    return found && form !== undefined
      ? { senderType: found.type, [found.field]: found.codec.lower(form, at) }
      : {};
  },
  expand: (tree, at) => eachSender(tree, (codec, value) => codec.expand(value, at)),
  contract: (form, at) => eachSender(form, (codec, value) => codec.contract(value, at)),
  check(tree, at) {
    const words = SENDERS.map(({ word }) => word);
    if (!isMap(tree) || tree.size !== 1)
      return finding('one sender is needed here', `write { ${words[0]}: … }`);
    return [...tree].flatMap(([key, value]) => {
      const found = SENDERS.find(({ word }) => word === key);
      return found ? below(found.codec.check(value, at), key) : [unknownKey(key, 'sender', words)];
    });
  },
};

function eachSender(form: Form, change: (codec: Codec, value: Form) => Form): Form {
  if (!isMap(form)) return form;
  return new Map(
    [...form].map(([key, value]): [string, Form] => {
      const codec = SENDERS.find(({ word }) => word === key)?.codec;
      return [key, codec ? change(codec, value) : value];
    }),
  );
}

export const enrollInSequence = verbOf(
  single('enrollInSequence', '0-46510720', 6),
  [
    field('sequence', 'sequenceId', reference('sequence'), { required: 'name the sequence' }),
    sender,
    field('useContactTimeZone', 'shouldUseContactTimeZone', flag),
  ],
  'sequence',
);
