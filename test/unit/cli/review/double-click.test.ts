import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { droppedPath, exportBeside } from '../../../../src/cli/review/asked-dossier.ts'
import { browserOf } from '../../../../src/cli/review/browser.ts'
import { demoDossier } from '../../../../src/store/installed/settings.ts'
import { configFolder } from '../../../../src/store/keys/keys.ts'

// What the folder that runs by itself does on a double click: `requis relire --open`.

test('a folder dropped on the window is found, quoted or escaped as the system does it', () => {
  const there = (path: string) => ['C:\\Dossier A', '/home/x/dossier (1)', '/home/x/l’été'].includes(path)
  expect(droppedPath('"C:\\Dossier A"', there)).toBe('C:\\Dossier A')
  expect(droppedPath("'/home/x/dossier (1)' ", there)).toBe('/home/x/dossier (1)')
  expect(droppedPath('/home/x/dossier\\ \\(1\\)', there)).toBe('/home/x/dossier (1)')
  expect(droppedPath(' /home/x/l’été\r', there)).toBe('/home/x/l’été')
  expect(droppedPath('  ', there)).toBe('')
})

test('the export goes to a new folder beside the dossier, and never into the program’s own', () => {
  const taken = new Set([resolve('/a/b - export'), resolve('/a/b - export 2')])
  expect(exportBeside('/a/b/', (path) => taken.has(path))).toBe(resolve('/a/b - export 3'))
  expect(exportBeside('/', () => false)).toBe(join(homedir(), 'requis - export'))
  expect(exportBeside(demoDossier(), () => false)).toBe(join(configFolder(), 'essai', 'export'))
})

test('the browser of the account; under Linux no word of the address in a command line', () => {
  const linux = browserOf('http://127.0.0.1:1/?jeton=x', '/h/page.html', { platform: 'linux', environment: {} })
  expect(linux).toEqual(['xdg-open', '/h/page.html'])
  const environment = { SystemRoot: 'D:\\Windows' }
  expect(browserOf('http://127.0.0.1:1/?jeton=x', 'f', { platform: 'win32', environment })).toEqual([
    'D:\\Windows\\System32\\rundll32.exe',
    'url.dll,FileProtocolHandler',
    'http://127.0.0.1:1/?jeton=x',
  ])
})
