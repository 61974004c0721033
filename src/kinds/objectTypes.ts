export { isStandard, typeIdOf } from '../core/object-types.ts';
