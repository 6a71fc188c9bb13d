import { expect, test } from 'vitest'
import { howToGet, usualModules } from '../../../../src/cli/how-to-get.ts'
import { officePlaces } from '../../../../src/store/installed/convert-doc.ts'

test.each(['opensc', 'openssl', 'office'] as const)('on Windows nobody is sent to apt-get for %s', (tool) => {
  expect(howToGet(tool, 'win32')).toMatch(/^https:/)
  expect(howToGet(tool, 'linux')).toMatch(/^apt-get install /)
})

test('on Windows the office suite is looked for where Windows puts programs, and nowhere of Linux', () => {
  const environment = {
    PATH: 'C:\\Windows;D:\\outils',
    ProgramFiles: 'D:\\Programmes',
    'ProgramFiles(x86)': 'D:\\Programmes (x86)',
  }
  expect(officePlaces(environment, 'win32')).toEqual([
    'C:\\Windows\\soffice.exe',
    'D:\\outils\\soffice.exe',
    'D:\\Programmes\\LibreOffice\\program\\soffice.exe',
    'D:\\Programmes (x86)\\LibreOffice\\program\\soffice.exe',
  ])
})

test('elsewhere it is looked for on the PATH, then in its usual places', () => {
  expect(officePlaces({ PATH: '/a:/b' }, 'linux').slice(0, 3)).toEqual([
    '/a/soffice',
    '/b/soffice',
    '/usr/lib/libreoffice/program/soffice',
  ])
})

test('no driver of cards of Linux is loaded on Windows', () => {
  expect(usualModules('win32').every((path) => path.endsWith('.dll'))).toBe(true)
  expect(usualModules('linux').every((path) => path.endsWith('.so'))).toBe(true)
})
