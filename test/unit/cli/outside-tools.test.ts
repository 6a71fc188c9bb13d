import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { howToGetTool, type OutsideTool, outsideTools, versionOf } from '../../../src/cli/outside-tools.ts'
import { toolSentence, toolUse } from '../../../src/messages/tools.ts'
import { root } from '../../cli/program.ts'

const named = (...names: readonly string[]): OutsideTool => ({
  ...{ id: 'qpdf', names, asks: '--version', debian: 'qpdf', site: 'https://qpdf.org' },
})

test('the version of the first command that answers is told', async () => {
  expect(await versionOf(named('requis-nowhere', process.execPath))).toBe(process.versions.node)
})

test('a command that is not there, and one that tells no version, are absent', async () => {
  expect(await versionOf(named('requis-nowhere'))).toBeNull()
  expect(await versionOf({ ...named(process.execPath), asks: '--print=1' })).toBeNull()
})

test('each comes from a package that .ci/install takes, or from Debian itself', () => {
  const install = readFileSync(join(root, '.ci', 'install'), 'utf8')
  const ofDebian = new Set(['coreutils'])
  const packages = outsideTools.flatMap(({ debian }) => debian.split(' ')).filter((name) => !ofDebian.has(name))
  for (const name of packages) expect(install, name).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`))
})

test.each(outsideTools.map((tool): [string, OutsideTool] => [tool.id, tool]))(
  '%s: what it is for, and where it is had',
  (_, tool) => {
    expect(howToGetTool(tool, 'linux')).toMatch(/^apt-get install /)
    expect(howToGetTool(tool, 'win32')).toMatch(/^https:/)
    expect(howToGetTool(tool, 'darwin')).toMatch(/^https:/)
    for (const language of ['fr', 'en'] as const) {
      const line = toolSentence('absent', language, { id: tool.id, use: toolUse(tool.id, language), how: 'X' })
      expect(line).toMatch(language === 'fr' ? /absent, utile pour .+ : X$/ : /absent, needed for .+: X$/)
    }
  },
)
