import manifest from '../../../package.json' with { type: 'json' };
import { failure, type Line, type Section, success } from './report.ts';

/** What portalform runs on. */
export function machineSection(node: string): Section {
  return { title: 'Machine', lines: [success('version', `portalform ${manifest.version}`), nodeLine(node)] };
}

function nodeLine(node: string): Line {
  const needed = manifest.engines.node.replace('>=', '');
  if (!isOlder(numbers(node), numbers(needed))) return success('node', `Node.js ${node}`);
  return failure(
    'node',
    `Node.js ${node} is older than ${needed}, which portalform needs`,
    'install a newer Node.js: https://nodejs.org',
  );
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

function isOlder(version: readonly number[], needed: readonly number[]): boolean {
  const difference = needed.map((number, index) => (version[index] ?? 0) - number).find(each => each !== 0);
  return difference !== undefined && difference < 0;
}
