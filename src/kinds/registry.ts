import type { PortalSettings } from '../core/configuration.ts';
import type { Kind } from '../core/kind.ts';
import { lifecycleStages } from './lifecycleStage/index.ts';
import { list } from './list/index.ts';
import { pipeline } from './pipeline/index.ts';
import { property } from './property/index.ts';
import { propertyGroup } from './propertyGroup/index.ts';
import { propertyValidation } from './propertyValidation/index.ts';
import { referenceKinds } from './references/index.ts';
import { workflow } from './workflow/index.ts';

/** Every kind, in the order in which plans show them. Adding a kind adds a line here. */
export const kinds: readonly Kind[] = kindsFor({ lifecycleStages: { write: 'manual' } });

/** The kinds as a portal wants them. */
export function kindsFor(settings: Pick<PortalSettings, 'lifecycleStages'>): readonly Kind[] {
  return [
    lifecycleStages(settings.lifecycleStages),
    propertyGroup,
    property,
    propertyValidation,
    pipeline,
    list,
    workflow,
    ...referenceKinds,
  ];
}
