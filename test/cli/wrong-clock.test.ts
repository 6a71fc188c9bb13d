import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { envOf, layApproved, openWorkshop, requis, root, type Workshop } from './program.ts'

// The journal keeps the date of each act: a machine of its own for each clock.
const workshops = [openWorkshop(), openWorkshop(), openWorkshop()] as const
const [past, future, workshop] = workshops
afterAll(() => workshops.forEach(({ remove }) => void remove()))
workshops.forEach(layApproved)

const years = 365.25 * 24 * 3600 * 1000

/** The program on a machine whose clock is some years away. */
const requisAway = ({ folder }: Workshop, away: number, ...argv: readonly string[]) => {
  const shift = `const D=Date,by=${away * years};globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now()+by)}static now(){return D.now()+by}}`
  const env = { ...envOf({ folder }), NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(shift)}"` }
  const program = join(root, 'dist', 'cli', 'requis.js')
  return spawnSync(process.execPath, [program, ...argv], { cwd: folder, env, encoding: 'utf8' })
}

test('a clock years in the past or the future is told when an export is made, with the day that it says', () => {
  for (const [place, away] of [
    [past, -4],
    [future, 20],
  ] as const) {
    const { stderr } = requisAway(place, away, 'export', 'draft', '--out', 'out')
    expect(stderr).toMatch(/L’horloge de cette machine dit le 20\d\d-\d\d-\d\d, ce qui ne peut être juste/)
  }
})

test('a clock that is right says nothing, and verify tells a wrong one where the certificate fails by it', () => {
  const { err } = requis(workshop, 'export', 'draft', '--out', 'out')
  expect(err).not.toContain('horloge')
  const container = readdirSync(workshop.path('out')).find((name) => name.endsWith('.asice')) ?? ''
  expect(requis(workshop, 'verify', join('out', container)).err).not.toContain('horloge')
  const { status, stderr } = requisAway(workshop, 20, 'verify', join('out', container))
  expect(status).toBe(6)
  expect(stderr).toContain('L’horloge de cette machine dit le 20')
})
