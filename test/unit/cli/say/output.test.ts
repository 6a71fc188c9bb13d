import { afterEach, expect, test, vi } from 'vitest'
import { makeOutput } from '../../../../src/cli/say/output.ts'

afterEach(() => vi.restoreAllMocks())

const printed = (json: boolean, text: string): string => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  makeOutput({ language: 'fr', json, quiet: false }).data(text)
  return write.mock.calls.map(([chunk]) => String(chunk)).join('')
}

test.each([
  ['clears the screen', '\u001b[2J'],
  ['goes back on its line', '\r'],
  ['turns the line around', '\u202e'],
  ['hides in the second range', '\u009b2J'],
])('what %s is shown, not obeyed', (_, evil) => {
  const shown = printed(false, `piece${evil}.pdf`)
  expect(shown).not.toContain(evil)
  expect(shown).toMatch(/^piece\ufffd.*\.pdf\n$/)
})

test('lines, tabs and accents are as they are, and data is never touched', () => {
  expect(printed(false, 'é\t1\r\nœ')).toBe('é\t1\nœ\n')
  vi.restoreAllMocks()
  expect(printed(true, '"\u202e"')).toBe('"\u202e"\n')
})
