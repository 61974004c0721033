import type { PortalFacts } from '../core/configuration.ts';
import { CODES } from './codes.ts';
import { nearest } from './nearest.ts';
import {
  type Entry,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
  valueAt,
  withEntries,
} from './node.ts';
import { listed, type Report, shown } from './report.ts';
import { isSecret, secretFinding } from './secrets.ts';

/** Bounds for variables of variables: deeper or longer than anyone writes, soon enough to stay fast. */
const MAX_DEPTH = 50;
const MAX_TEXT = 5_000_000;

const FACTS: readonly (keyof PortalFacts)[] = ['timeZone', 'companyCurrency'];

export interface Interpolated {
  readonly root: MapNode;
  /** Whether a text has `${portal.…}` and the facts are not known. */
  readonly needsFacts: boolean;
}

/**
 * Replaces `${vars.name}` and `${portal.…}` in every text; `$${` becomes `${`, and `${secrets.…}` stays as it is. Keys
 * are as written.
 */
export function interpolate(root: MapNode, facts: PortalFacts | undefined, report: Report): Interpolated {
  const interpolator = new Interpolator(valueAt(root, 'variables'), facts, report);
  return { root: interpolator.map(root, []), needsFacts: interpolator.needsFacts };
}

class Interpolator {
  needsFacts = false;
  readonly #variables: Node | undefined;
  readonly #facts: PortalFacts | undefined;
  readonly #report: Report;
  /** Aliases and variables are shared, so each is done once. */
  readonly #done = new Map<Node, Node>();
  #written = 0;

  constructor(variables: Node | undefined, facts: PortalFacts | undefined, report: Report) {
    this.#variables = variables;
    this.#facts = facts;
    this.#report = report;
  }

  node(node: Node, using: readonly string[]): Node {
    const before = this.#done.get(node);
    if (before !== undefined) return before;
    const result = this.#changed(node, using);
    this.#done.set(node, result);
    return result;
  }

  #changed(node: Node, using: readonly string[]): Node {
    if (node.is === 'scalar') return node.text.includes('${') ? this.#scalar(node, using) : node;
    return node.is === 'list' ? this.#list(node, using) : this.map(node, using);
  }

  #list(list: ListNode, using: readonly string[]): ListNode {
    const items = list.items.map(item => {
      const result = this.node(item, using);
      if (item.is !== 'scalar' || result.is === 'scalar') return result;
      this.#report(listInText(item.text.slice(2, -1)), item.at);
      return { ...item, open: true };
    });
    return items.every((item, index) => item === list.items[index]) ? list : { ...list, items };
  }

  map(map: MapNode, using: readonly string[]): MapNode {
    let same = true;
    const entries = [...map.entries].map(([key, entry]): [string, Entry] => {
      const value = this.node(entry.value, using);
      same &&= value === entry.value;
      return [key, value === entry.value ? entry : { ...entry, value }];
    });
    return same ? map : withEntries(map, new Map(entries));
  }

  /** A value that is nothing but one variable is that variable: a list, a number, true. */
  #scalar(node: ScalarNode, using: readonly string[]): Node {
    if (/^\$\{[^{}]*\}$/.test(node.text)) return this.#whole(node, node.text.slice(2, -1), using);
    if (this.#written > MAX_TEXT) return { ...node, open: true };
    let unclosed = false;
    const marks: { open?: boolean; secret?: string } = {};
    const text = node.text.replace(
      /\$\$\{|\$\{([^{}]*)(\})?/g,
      (written, name: string | undefined, closed: string | undefined) => {
        if (name === undefined) return '${';
        const value = closed === undefined ? undefined : this.#value(node, name, using);
        unclosed ||= closed === undefined;
        if (value?.is === 'scalar') {
          Object.assign(marks, marksOf(value));
          return value.text;
        }
        marks.open = true;
        if (value?.is === 'list') this.#report(listInText(name), node.at);
        return written;
      },
    );
    if (unclosed) this.#report(UNCLOSED, node.at);
    this.#written += text.length;
    if (this.#written > MAX_TEXT) {
      this.#report(tooLong(), node.at);
      return { ...node, open: true };
    }
    return { ...node, text, empty: false, ...marks };
  }

  #whole(node: ScalarNode, name: string, using: readonly string[]): Node {
    const value = this.#value(node, name, using);
    if (value === undefined) return { ...node, open: true };
    if (value.is !== 'scalar') return value;
    const { text, plain } = value;
    return { is: 'scalar', at: node.at, text, plain, empty: false, ...marksOf(value) };
  }

  /** Undefined when there is no such value; then it has been reported. */
  #value(node: ScalarNode, name: string, using: readonly string[]): Node | undefined {
    const [namespace, ...rest] = name.trim().split('.');
    const key = rest.join('.');
    if (namespace === 'vars' && key !== '') return this.#variable(node, key, using);
    if (namespace === 'portal' && key !== '') return this.#fact(node, key);
    if (isSecret(name)) return secretNode(node, name.trim());
    if (namespace === 'secrets') {
      this.#report(secretFinding(name), node.at);
      return undefined;
    }
    this.#report(
      {
        code: CODES.interpolation,
        message: `\${${name}} is not known`,
        fix: `write \${vars.name} or \${portal.timeZone}; for the characters themselves write $\${${name}}`,
      },
      node.at,
    );
    return undefined;
  }

  #variable(node: ScalarNode, name: string, using: readonly string[]): Node | undefined {
    const variable = valueAt(this.#variables, name);
    if (using.includes(name)) {
      this.#report(
        {
          code: CODES.circularVariable,
          message: `variables go round in a circle: ${[...using.slice(using.indexOf(name)), name].join(' → ')}`,
          fix: 'give one of them a value of its own',
        },
        node.at,
      );
      return undefined;
    }
    if (using.length > MAX_DEPTH) {
      this.#report(tooLong(), node.at);
      return undefined;
    }
    if (variable === undefined) {
      this.#report(unknownVariable(name, this.#variables), node.at);
      return undefined;
    }
    return variable.is === 'map' ? undefined : this.node(variable, [...using, name]);
  }

  #fact(node: ScalarNode, name: string): ScalarNode | undefined {
    const fact = FACTS.find(known => known === name);
    if (fact === undefined) {
      this.#report(
        {
          code: CODES.unknownVariable,
          message: `\${portal.${name}} is not known`,
          fix: `${guess(name, FACTS)}there are: ${FACTS.map(known => `portal.${known}`).join(', ')}`,
        },
        node.at,
      );
      return undefined;
    }
    if (this.#facts !== undefined)
      return { is: 'scalar', at: node.at, text: this.#facts[fact], plain: false, empty: false };
    this.needsFacts = true;
    return { is: 'scalar', at: node.at, text: `\${portal.${fact}}`, plain: false, empty: false, open: true };
  }
}

/** What else is to be known of a text that has another one in it. */
function marksOf({ open, secret }: ScalarNode): Pick<ScalarNode, 'open' | 'secret'> {
  return { ...(open === true && { open }), ...(secret !== undefined && { secret }) };
}

function secretNode({ at }: ScalarNode, secret: string): ScalarNode {
  return { is: 'scalar', at, text: `\${${secret}}`, plain: false, empty: false, secret };
}

const UNCLOSED = {
  code: CODES.interpolation,
  message: '${ is not closed by }',
  fix: 'close it, or write $${ for the characters themselves',
};

function tooLong() {
  return {
    code: CODES.endlessVariables,
    message: `variables use each other more than ${MAX_DEPTH} deep, or give more than ${MAX_TEXT / 1_000_000} MB of text`,
    fix: 'use fewer variables of variables',
  };
}

function listInText(name: string) {
  return {
    code: CODES.listInText,
    message: `\${${name}} is a list and cannot stand inside a text`,
    fix: `a value that is only \${${name}} may be a list`,
  };
}

function unknownVariable(name: string, variables: Node | undefined) {
  const names = variables?.is === 'map' ? [...variables.entries.keys()] : [];
  return {
    code: CODES.unknownVariable,
    message: `there is no variable ${shown(name)}`,
    fix: `${guess(name, names)}${names.length === 0 ? 'declare it under variables' : listed(names)}`,
  };
}

function guess(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? '' : `did you mean "${near}"? `;
}
