import type { FieldsShape } from '../../core/shape.ts';
import { sameFilter } from '../../filter/index.ts';
import { filterWords } from '../../workflow/compare/filter-words.ts';
import { sameNames } from '../object-type.ts';
import { isHalfwayName } from '../stages/names.ts';

/** What a list has (reference 10). What decides who is in it never changes for what is not DYNAMIC. */
export const listShape: FieldsShape = {
  is: 'fields',
  of: {
    name: { is: 'value', halfway: isHalfwayName },
    objectType: { is: 'value', same: sameNames, fixed: 'HubSpot never changes the object type of a list' },
    processingType: { is: 'value', fixed: 'HubSpot never changes the processing type of a list' },
    folder: { is: 'value' },
    when: {
      is: 'value',
      same: sameFilter,
      risk: 'HubSpot decides anew who is in the list; who enters it is not enrolled in workflows by this',
      words: filterWords,
    },
  },
};
