import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPortal } from './portal.ts';

const PROPERTIES_PER_FILE = 250;

/** Writes a workspace whose one portal declares so many contact properties, every third with seven options. */
export function writeWorkspace(directory: string, count: number, { url, portalId }: BenchPortal): void {
  const portal = join(directory, 'portals', 'bench');
  mkdirSync(join(portal, 'properties'), { recursive: true });
  writeFileSync(
    join(portal, 'portal.yaml'),
    `portal: { portalId: ${portalId}, token: BENCH_TOKEN, endpoint: "${url}" }\n`,
  );
  writeFileSync(join(portal, 'groups.yaml'), 'propertyGroups: { contacts: { bench: Bench } }\n');
  writeProperties(directory, count, 'Property');
}

/** Writes the properties; another word gives all of them another label. */
export function writeProperties(directory: string, count: number, word: string): void {
  for (let first = 0; first < count; first += PROPERTIES_PER_FILE) {
    const length = Math.min(PROPERTIES_PER_FILE, count - first);
    const blocks = Array.from({ length }, (_, index) => propertyYaml(first + index, word));
    writeFileSync(
      join(directory, 'portals', 'bench', 'properties', `${first}.yaml`),
      `properties:\n  contacts:\n${blocks.join('')}`,
    );
  }
}

function propertyYaml(number: number, word: string): string {
  const head = `    bench_${number}:\n      label: ${word} ${number}\n      groupName: bench\n      description: Property ${number} of a benchmark.\n`;
  if (number % 3 === 1) return `${head}      type: number\n      fieldType: number\n`;
  if (number % 3 === 2) return `${head}      type: string\n      fieldType: text\n`;
  const options = Array.from({ length: 7 }, (_, index) => `        value_${index}: Label ${index}\n`);
  return `${head}      type: enumeration\n      fieldType: select\n      options:\n${options.join('')}`;
}
