import type { Kind } from '../core/kind.ts';
import { property } from './property/index.ts';
import { propertyGroup } from './propertyGroup/index.ts';

/** Every kind, in the order in which plans show them. Adding a kind adds a line here. */
export const kinds: readonly Kind[] = [propertyGroup, property];
