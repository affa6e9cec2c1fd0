import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const MEGABYTE = 2 ** 20

export type SmallDisk = {
  readonly folder: string
  /** Uses up all the room that is left. */
  readonly fill: () => Promise<void>
  readonly clear: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** A small disk in memory that can be filled up. Null when we may not mount one: that takes root, on Linux. */
export const smallDisk = async (megabytes = 120): Promise<SmallDisk | null> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (mounted.status !== 0) {
    await rmdir(folder)
    return null
  }
  const filling = path.join(folder, 'filling')
  return {
    folder,
    fill: async () => {
      await writeFile(filling, Buffer.alloc(megabytes * MEGABYTE)).catch((error) => {
        if (error.code !== 'ENOSPC') throw error
      })
    },
    clear: () => rm(filling, { force: true }),
    remove: async () => {
      spawnSync('umount', ['-l', folder])
      await rmdir(folder)
    },
  }
}
