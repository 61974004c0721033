/*
 * Texts can show what an earlier action gave: `{{ action_outputs.action_output_8.phone }}` has the id of that action.
 * Steps have the key of the step instead: `{{ action_outputs.lookup.phone }}`.
 */

const IN_BODY = /\baction_outputs\.action_output_([A-Za-z0-9-]+)/g;
const IN_STEPS = /\baction_outputs\.([\w-]+)/g;

/** The ids of actions that a text of a body shows something of. */
export function actionsInText(text: string): readonly string[] {
  return text.includes('action_outputs.') ? [...text.matchAll(IN_BODY)].map(([, id]) => id ?? '') : [];
}

export function liftText(text: string, stepOf: (actionId: string) => string | undefined): string {
  if (!text.includes('action_outputs.')) return text;
  return text.replace(IN_BODY, (token, id: string) => {
    const step = stepOf(id);
    return step === undefined ? token : `action_outputs.${step}`;
  });
}

export function lowerText(text: string, actionOf: (step: string) => string | undefined): string {
  if (!text.includes('action_outputs.')) return text;
  return text.replace(IN_STEPS, (token, step: string) => {
    const id = actionOf(step);
    return id === undefined ? token : `action_outputs.action_output_${id}`;
  });
}

/** A text with the keys of the steps in it put otherwise. */
export function renameInText(text: string, rename: (step: string) => string): string {
  if (!text.includes('action_outputs.')) return text;
  return text.replace(IN_STEPS, (token, step: string) =>
    step.startsWith('action_output_') ? token : `action_outputs.${rename(step)}`,
  );
}
