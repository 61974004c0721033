import type { JsonObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { noPortal } from '../../filter/index.ts';
import { lowerAction } from './action.ts';
import { finding } from './codec.ts';
import type { Finding, Place } from './context.ts';
import { expandSteps } from './expand.ts';
import { maskAction, Names } from './mask.ts';
import { verbatimIn } from './verbatim.ts';

/**
 * A credential that a step has itself. Whoever reads the file could use it, and no plan would ever be empty: those of
 * the portal are never shown.
 */
export function checkSecrets(step: FormMap, place: Place): readonly Finding[] {
  const names = new Names();
  const isOpen = actionsOf(step, place).some(action => maskAction(action, names) !== action);
  return finding(
    isOpen ? 'a credential stands here, for everybody to read' : undefined,
    'write ${secrets.NAME} in its place, and give apply the environment variable NAME',
  );
}

function actionsOf(step: FormMap, place: Place): readonly JsonObject[] {
  const forms = expandSteps([step], place.objectType);
  const verbatim = verbatimIn(forms);
  if (verbatim) return verbatim.actions;
  const at = { ...place, window: noPortal, actionOf: () => undefined };
  return isList(forms) ? forms.filter(isMap).map(form => lowerAction(form, at)) : [];
}
