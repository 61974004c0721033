import type { Fields } from '../tree.ts';

export const text: Fields = { label: 'Region', groupName: 'conformance', type: 'string', fieldType: 'text' };
export const number: Fields = {
  label: 'Number',
  groupName: 'conformance',
  type: 'number',
  fieldType: 'number',
};
export const options: ReadonlyMap<string, Fields> = new Map([
  ['emea', { label: 'EMEA' }],
  ['americas', { label: 'Americas' }],
]);
export const choice: Fields = {
  label: 'Choice',
  groupName: 'conformance',
  type: 'enumeration',
  fieldType: 'select',
  options,
};
export const user: Fields = {
  label: 'Caretaker',
  groupName: 'conformance',
  type: 'enumeration',
  fieldType: 'select',
  externalOptions: true,
  referencedObjectType: 'OWNER',
};
