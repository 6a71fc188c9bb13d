import { spawnSync } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { makeCluster } from '../cluster.ts'
import type { Fault } from './faults.ts'
import { success } from './scene.ts'

const ip = (...flags: readonly string[]): boolean => spawnSync('ip', flags, { stdio: 'ignore' }).status === 0

type Cable = { readonly server: string; readonly host: string }

/** Two places with a network of their own and a cable between them. 192.0.2.0/24 is for documents (RFC 5737): nobody has it. */
const layCable = ({ server, host }: Cable): boolean =>
  ip('netns', 'add', server) &&
  ip('netns', 'add', host) &&
  ip('link', 'add', 'cable', 'netns', server, 'type', 'veth', 'peer', 'name', 'cable', 'netns', host) &&
  ip('-n', server, 'addr', 'add', '192.0.2.1/24', 'dev', 'cable') &&
  ip('-n', host, 'addr', 'add', '192.0.2.2/24', 'dev', 'cable') &&
  [server, host].every(
    (place) => ip('-n', place, 'link', 'set', 'cable', 'up') && ip('-n', place, 'link', 'set', 'lo', 'up'),
  )

/** A host that loses its network in the middle of a shard, and finds it again once the others have done its work. */
export const networkCut: Fault = async (scene) => {
  const cable = { server: `requis-${process.pid}-s`, host: `requis-${process.pid}-h` }
  try {
    if (!layCable(cable)) return { skipped: 'this machine lets no network namespace be made' }
    return await cutAndJoin(scene, cable)
  } finally {
    for (const place of Object.values(cable)) ip('netns', 'del', place)
  }
}

const cutAndJoin = async (
  { start, random, folder, coordinate, work }: Parameters<Fault>[0],
  { server, host }: Cable,
): Promise<string> => {
  const cluster = await makeCluster({ listen: '192.0.2.1', prefix: ['ip', 'netns', 'exec', server] })
  try {
    const storage = folder()
    const coordinator = start(coordinate(storage, cluster.url))
    const away = `postgres://requis:invented@192.0.2.1:${cluster.port}/postgres`
    const cut = start(work(away), { prefix: ['ip', 'netns', 'exec', host] })
    await cut.says('at claim')
    await delay(random.below(60))
    ip('-n', server, 'link', 'set', 'cable', 'down')
    const other = start(work(cluster.url))
    await success(coordinator, other)
    ip('-n', server, 'link', 'set', 'cable', 'up')
    // It asks again until it is answered: the batch is done.
    await success(cut)
    return storage
  } finally {
    await cluster.stop()
  }
}
