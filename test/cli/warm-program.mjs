// Runs command lines one after the other in one process, so that what the program compiles at its start is compiled once.
// Started by `warm.ts`: a command line comes as `request.json` in the folder, what it gave goes back as `reply.json`.
import dns from 'node:dns'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const [folder, program] = process.argv.slice(2)
const [request, reply] = [join(folder, 'request.json'), join(folder, 'reply.json')]
const { runProgram } = await import(program)

const keep = (stream, kept) => {
  const write = stream.write
  stream.write = (chunk, ...more) => {
    kept.push(Buffer.from(chunk))
    const done = more.find((one) => typeof one === 'function')
    if (done !== undefined) process.nextTick(done)
    return true
  }
  return () => {
    stream.write = write
  }
}

/** Any way out fails, and is told: the command ends with a code of its own, whatever it made of the failure. */
const cutNetwork = (tried) => {
  const refuse = () => {
    tried.push(true)
    throw new Error('no network')
  }
  const { fetch } = globalThis
  const { connect } = net.Socket.prototype
  const { lookup } = dns
  globalThis.fetch = refuse
  net.Socket.prototype.connect = refuse
  dns.lookup = refuse
  return () => {
    globalThis.fetch = fetch
    net.Socket.prototype.connect = connect
    dns.lookup = lookup
  }
}

/** That of the process itself: threads start with it, and not with what stands in its place. */
const setEnvironment = (env) => {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
}

const answer = async ({ argv, cwd, env }) => {
  const [out, err, tried] = [[], [], []]
  const release = [keep(process.stdout, out), keep(process.stderr, err)]
  if (env.REQUIS_TEST_NETWORK === 'none') release.push(cutNetwork(tried))
  process.chdir(cwd)
  setEnvironment(env)
  try {
    const code = await runProgram(argv)
    return {
      code: tried.length > 0 ? 99 : code,
      out: Buffer.concat(out).toString(),
      err: Buffer.concat(err).toString(),
    }
  } finally {
    process.chdir('/')
    for (const one of release) one()
  }
}

// The process of the tests holds the other end: when it ends, however it does, so does this one, and their folder goes.
process.stdin
  .on('end', () => {
    rmSync(folder, { recursive: true, force: true })
    process.exit()
  })
  .resume()

for (;;) {
  if (!existsSync(request)) {
    await setTimeout(4)
    continue
  }
  const asked = JSON.parse(readFileSync(request, 'utf8'))
  rmSync(request)
  writeFileSync(`${reply}.part`, JSON.stringify(await answer(asked)))
  renameSync(`${reply}.part`, reply)
}
