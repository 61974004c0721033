import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeYaml } from '/work/main/src/config/write.ts';
import { noPortal, sameJson } from '/work/main/src/filter/index.ts';
import { equalSpelling } from '/work/main/src/filter/same.ts';
import {
  checkWorkflow,
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
  withoutRefused,
} from '/work/main/src/workflow/index.ts';

const dirs = ['/tmp/pf/flows', '/work/shared/samples/flows'];
for (const d of dirs)
  for (const f of readdirSync(d))
    it(f, () => {
      const body = JSON.parse(readFileSync(`${d}/${f}`, 'utf8'));
      const form = liftWorkflow(body, noPortal);
      const tree = contractWorkflow(form);
      if (process.env.SHOW) console.log(writeYaml(new Map([['workflows', new Map([['w', tree]])]]) as never));
      expect(checkWorkflow(tree)).toEqual([]);
      expect(equalSpelling(expandWorkflow(tree), form)).toBe(true);
      expect(lowerWorkflow(form, noPortal, body)).toEqual(withoutRefused(body));
      const again = liftWorkflow(lowerWorkflow(form, noPortal), noPortal);
      expect(equalSpelling(again, form)).toBe(true);
    });
