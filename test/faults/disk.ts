import { AsyncLocalStorage } from 'node:async_hooks';

/** The disk under the journal. Used by the tests' `node:fs`: see `vi.mock` there. */
interface Disk {
  /** Asked for each line of a journal that is about to be written: from the first yes on the disk is full. */
  isFullAt: (line: string) => boolean;
  full: boolean;
}

/** A process that was killed writes nothing any more, wherever its code was. */
export const life = new AsyncLocalStorage<{ isOver: boolean }>();

export const disk: Disk = { isFullAt: () => false, full: false };

type Append = (file: unknown, data: unknown, ...rest: readonly unknown[]) => void;

/** Appends to a descriptor as a disk does that is nearly full: half of a line still fits. */
export function appendTo(append: Append): Append {
  return (file, data, ...rest) => {
    if (life.getStore()?.isOver) return;
    if (typeof file === 'number' && Buffer.isBuffer(data)) {
      const fits = !disk.full;
      disk.full ||= disk.isFullAt(data.toString());
      if (disk.full) {
        if (fits) append(file, data.subarray(0, Math.ceil(data.length / 2)));
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      }
    }
    append(file, data, ...rest);
  };
}

/** The tests' `node:fs`: journals go through the disk above, and nobody waits for a real one to settle. */
export function withDisk<Module extends { readonly appendFileSync: unknown }>(fs: Module): Module {
  // Append is what the journal uses of it
  return { ...fs, fdatasyncSync: () => undefined, appendFileSync: appendTo(fs.appendFileSync as Append) };
}
