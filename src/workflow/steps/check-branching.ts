import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { checkFilter } from '../../filter/index.ts';
import { BRANCH, type BranchVerb, OTHERWISE, SPLIT, SWITCH } from './branching.ts';
import { finding, isScalar, number } from './codec.ts';
import { below, type Finding, type Place } from './context.ts';
import { NONE } from './part.ts';
import { unknownKey } from './parts.ts';
import { anyValue } from './values.ts';

interface PlacedArm {
  readonly arm: FormMap;
  readonly path: readonly (string | number)[];
  readonly isLast: boolean;
}

const ARM_KEYS: readonly string[] = ['steps', 'end', 'edgeType', 'raw'];
const SWITCH_KEYS: readonly string[] = ['on', 'cases', OTHERWISE];

/** What is wrong with the ways out of a step; what is on them is checked apart. */
export function checkBranching(
  verb: BranchVerb,
  spec: Form,
  arms: readonly PlacedArm[],
  at: Place,
): readonly Finding[] {
  if (verb === SWITCH ? !isMap(spec) : !isList(spec) && !(verb === BRANCH && isMap(spec)))
    return finding(
      `\`${verb.name}\` needs ${verb === SWITCH ? 'a map with `on` and `cases`' : 'a list of arms'}`,
    );
  const others = arms.filter(({ isLast }) => isLast);
  return [
    ...(verb === SWITCH && isMap(spec) ? checkSwitch(spec, at) : []),
    ...arms.flatMap(arm => below(checkArm(verb, arm, at), ...arm.path)),
    ...others
      .slice(1)
      .flatMap(({ path }) => below(finding('there are two arms for all other records'), ...path)),
  ];
}

function checkSwitch(spec: FormMap, at: Place): readonly Finding[] {
  const on = spec.get('on');
  return [
    ...(on === undefined
      ? finding('`on` is missing', 'say what decides: { property: … } or { output: step.name }')
      : below(checkDecider(on, at), 'on')),
    ...[...spec.keys()]
      .filter(key => !SWITCH_KEYS.includes(key))
      .map(key => unknownKey(key, 'switch', SWITCH_KEYS)),
  ];
}

/** A literal would send all records the same way; HubSpot keeps switches that nothing decides yet. */
function checkDecider(on: Form, at: Place): readonly Finding[] {
  if (isScalar(on) && (on === NONE || String(on).includes('{{'))) return [];
  return isMap(on)
    ? anyValue.check(on, at)
    : finding('a literal value decides nothing', 'write { property: … }');
}

function keysOf(verb: BranchVerb, isLast: boolean): readonly string[] {
  if (isLast) return [...(verb === BRANCH ? ['name'] : []), 'label', ...ARM_KEYS];
  if (verb === SPLIT) return ['percentage', ...ARM_KEYS];
  return [...(verb === BRANCH ? ['name', 'when'] : ['value']), ...ARM_KEYS];
}

function checkArm(verb: BranchVerb, { arm, isLast }: PlacedArm, at: Place): readonly Finding[] {
  const known = keysOf(verb, isLast);
  const [when, percentage, edgeType] = [arm.get('when'), arm.get('percentage'), arm.get('edgeType')];
  return [
    ...[...arm.keys()].filter(key => !known.includes(key)).map(key => unknownKey(key, verb.name, known)),
    ...(verb === BRANCH && !isLast && when === undefined && !arm.has('raw')
      ? finding('`when` is missing', `write a filter; the arm for all other records is called ${OTHERWISE}`)
      : []),
    ...(verb === SWITCH && !isLast && !arm.has('value') && !arm.has('raw')
      ? finding('`value` is missing')
      : []),
    ...(when === undefined ? [] : below(checkFilter(when, at.objectType), 'when')),
    ...(percentage === undefined ? [] : below(number.check(percentage, at), 'percentage')),
    ...(edgeType === undefined || edgeType === 'STANDARD' || edgeType === 'GOTO'
      ? []
      : below(finding('STANDARD or GOTO is needed here'), 'edgeType')),
  ];
}
