// Loaded before the program (`--import`): ends it, as a power cut would, at the call to the disk of rank KILLED_AT, of
// those that change something. A write is half done. Without a rank it counts the calls into KILLED_COUNT.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const rank = Number(process.env.KILLED_AT ?? 0)
const count = { calls: 0 }

const halve = ([descriptor, bytes, at = 0]) => [descriptor, bytes, at, Math.floor((bytes.length - at) / 2)]

const changing = ['openSync', 'writeSync', 'fsyncSync', 'ftruncateSync', 'mkdirSync', 'renameSync', 'rmSync']
for (const name of changing) {
  const call = fs[name]
  fs[name] = (...given) => {
    count.calls += 1
    if (count.calls === rank) {
      if (name === 'writeSync' && given[1] instanceof Uint8Array) call(...halve(given))
      process.kill(process.pid, 'SIGKILL')
    }
    return call(...given)
  }
}
syncBuiltinESMExports()

const { writeFileSync } = fs
if (rank === 0) process.on('exit', () => writeFileSync(process.env.KILLED_COUNT, String(count.calls)))
