import type { FormMap } from '../../core/form.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { Problem } from '../../core/kind.ts';

/** Options against the type they are for (reference 5.2). Values are keys, so two of one value cannot be. */
export function checkOptions(form: FormMap): Problem[] {
  const options = mapAt(form, 'options');
  const type = textAt(form, 'type');
  if (!options) return [];
  return [
    ...checkType(type, options),
    ...[...options].flatMap(([value, option]) => checkOption(value, option, form)),
    ...checkLabels(options),
  ];
}

function checkType(type: string | undefined, options: FormMap): Problem[] {
  if (type === 'bool') {
    const exact = options.size === 2 && options.has('true') && options.has('false');
    return exact
      ? []
      : [
          problem(
            ['options'],
            'a bool has exactly the options true and false',
            'options: { true: Yes, false: No }',
          ),
        ];
  }
  if (type === undefined || type === 'enumeration') return [];
  return [
    problem(
      ['options'],
      `only enumerations have options, not type ${type}`,
      'take out options, or make type an enumeration',
    ),
  ];
}

function checkOption(value: string, option: FormMap | unknown, form: FormMap): Problem[] {
  const path = ['options', value];
  // records of a checkbox property hold their values joined by semicolons
  if (value.includes(';') && textAt(form, 'fieldType') === 'checkbox') {
    return [
      {
        ...problem(path, `the value ${value} contains a semicolon, which separates values`, 'take it out'),
        severity: 'warning',
      },
    ];
  }
  if (option instanceof Map && textAt(option, 'label') === undefined)
    return [problem(path, `option ${value} has no label`, `${value}: { label: … }`)];
  return [];
}

/** HubSpot's answer to two options with one label is not known (U): people cannot tell them apart, so it is said. */
function checkLabels(options: FormMap): Problem[] {
  const seen = new Map<string, string>();
  return [...options].flatMap(([value, option]) => {
    const label = textAt(option, 'label');
    const other = label === undefined ? undefined : seen.get(label);
    if (label !== undefined && other === undefined) seen.set(label, value);
    if (other === undefined) return [];
    return [
      {
        ...problem(
          ['options', value],
          `options ${other} and ${value} have the same label, ${label}`,
          'give each its own label',
        ),
        severity: 'warning' as const,
      },
    ];
  });
}

function problem(path: readonly string[], message: string, fix: string): Problem {
  return { code: 'PF3006', severity: 'error', message, path, fix };
}
