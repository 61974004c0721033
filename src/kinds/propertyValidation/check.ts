import type { Resource } from '../../core/configuration.ts';
import { asMap, textsIn } from '../../core/form.ts';
import type { Problem } from '../../core/kind.ts';
import { rules } from './rules.ts';

/** Rules that HubSpot knows, each with what it takes. */
export function checkRules({ form }: Resource): Problem[] {
  return [...asMap(form.get('validationRules'))].flatMap(([type, rule]) =>
    checkRule(type, textsIn(asMap(rule).get('ruleArguments'))),
  );
}

function checkRule(type: string, given: readonly string[]): Problem[] {
  const rule = Object.hasOwn(rules, type) ? rules[type] : undefined;
  const path = ['validationRules', type];
  const code = 'PF3015';
  if (!rule) {
    const message = `${type} is no validation rule`;
    const fix = `write one of ${Object.keys(rules).join(', ')}`;
    return [{ code, severity: 'error', message, fix, path, part: 'key' }];
  }
  const { least, most, matches, takes } = rule;
  const isRight =
    given.length >= least && given.length <= most && given.every(text => matches?.test(text) ?? true);
  const message = `${type} takes ${takes}`;
  return isRight ? [] : [{ code, severity: 'error', message, fix: `write ${takes}`, path, part: 'value' }];
}
