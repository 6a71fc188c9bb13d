import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './program.ts'

const home = mkdtempSync(join(tmpdir(), 'requis-doctor-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const doctor = (path: string, ...more: readonly string[]) => {
  const env = { ...process.env, PATH: path, HOME: home, XDG_CONFIG_HOME: join(home, 'config') }
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin', 'requis.js'), 'doctor', ...more], {
    ...{ env, encoding: 'utf8' as const },
  })
  return { code: status, out: stdout }
}

test('doctor tells the version of each outside tool, or what it would be for, and fails for none', () => {
  const bare = doctor(join(home, 'nothing'))
  expect(bare.code).toBe(0)
  for (const line of [
    /– qpdf : absent, utile pour .+ : /,
    /– openssl : absent, utile pour vérifier un export sans Requis/,
  ])
    expect(bare.out).toMatch(line)
  const { ok, tools } = JSON.parse(doctor(join(home, 'nothing'), '--json').out)
  expect(ok).toBe(true)
  const absent = tools.filter((tool: { version: string | null }) => tool.version === null)
  expect(absent.length).toBeGreaterThan(10)
  for (const { name, neededFor, how } of absent)
    expect([name, neededFor, how].every((text) => text.length > 2)).toBe(true)
  const { tools: here } = JSON.parse(doctor(process.env.PATH ?? '', '--json').out)
  for (const { version } of here) expect(version ?? '0.0').toMatch(/^\d+(\.\d+)+[a-z]?$/)
}, 120_000)
