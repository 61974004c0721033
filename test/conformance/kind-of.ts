import type { Kind } from '../../src/core/kind.ts';
import { kinds } from '../../src/kinds/registry.ts';
import type { Row } from './row.ts';

export function kindOf({ kind: name }: Row): Kind {
  const kind = kinds.find(candidate => candidate.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}
