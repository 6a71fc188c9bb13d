import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'messages')

test('no sentence tells to type what cmd or PowerShell of Windows does not take: commands in a chain, words in single quotes', () => {
  const told = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  const chained = told.filter((line) => /&& (?:sh|cd|npm|node|requis)\b|\b(?:requis|npm) [^`’»]*\\'/.test(line))
  expect(told.length).toBeGreaterThan(1000)
  expect(chained).toEqual([])
})
