import { spawnSync } from 'node:child_process'
import type { Fault } from './faults.ts'
import { success } from './scene.ts'

const mounts = (...flags: readonly string[]): boolean => spawnSync('mount', flags, { stdio: 'ignore' }).status === 0

const ownDisks: string[] = []

export const unmountAll = (): void => {
  for (const storage of ownDisks.splice(0)) spawnSync('umount', ['-l', storage], { stdio: 'ignore' })
}

/** A disk of its own at the place of the storage, which can be made small, or shut. */
const onOwnDisk =
  (first: string, then: string, code: string): Fault =>
  async ({ start, random, folder, coordinate }) => {
    const storage = folder()
    if (!mounts('-t', 'tmpfs', '-o', 'size=64m', 'requis', storage))
      return { skipped: 'this machine lets no disk be mounted' }
    ownDisks.push(storage)
    const running = start(coordinate(storage))
    await running.says('at claim', 1 + random.below(3))
    mounts('-o', `remount,${first}`, storage)
    const { last } = await running.ended
    mounts('-o', `remount,${then}`, storage)
    if (!last.includes(code)) throw new Error(`not said: ${last}`)
    await success(start(coordinate(storage)))
    return storage
  }

/** A tmpfs cannot shrink below what it holds: the smallest size is what is there now. */
export const diskFull: Fault = onOwnDisk('size=1m', 'size=64m', 'out.no-space')

export const readOnly: Fault = onOwnDisk('ro', 'rw', 'out.not-writable')
