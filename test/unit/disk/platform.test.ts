import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSynchronised, longPath, settingsBase, windowsProgram } from '../../../src/disk/platform.ts'

const windows = (environment: NodeJS.ProcessEnv) => ({ platform: 'win32' as const, environment })
const linux = (environment: NodeJS.ProcessEnv) => ({ platform: 'linux' as const, environment })

test.each([
  [windows({ APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }), 'C:\\Users\\a\\AppData\\Roaming'],
  [windows({ APPDATA: '\\\\serveur\\profils\\a' }), '\\\\serveur\\profils\\a'],
  [windows({ XDG_CONFIG_HOME: 'D:\\r', APPDATA: 'C:\\x' }), 'D:\\r'],
  [windows({ APPDATA: '' }), 'H\\AppData\\Roaming'],
  [windows({ APPDATA: 'C:relatif' }), 'H\\AppData\\Roaming'],
  [linux({ XDG_CONFIG_HOME: '/srv/r' }), '/srv/r'],
  [linux({ XDG_CONFIG_HOME: '' }), 'H/.config'],
  [linux({ XDG_CONFIG_HOME: 'relatif', APPDATA: '/mnt/c/x' }), 'H/.config'],
])('settings of %j lie in %s, never in the working folder', (system, base) => {
  expect(settingsBase(system, 'H')).toBe(base)
})

test('a folder is opened on Windows however long its path, on a disk and on a server', () => {
  const long = (path: string) => longPath(Buffer.from(path, 'utf8'), { platform: 'win32' }).toString('utf8')
  expect(long('C:\\Dossiers\\été')).toBe('\\\\?\\C:\\Dossiers\\été')
  expect(long('\\\\serveur\\partage\\D')).toBe('\\\\?\\UNC\\serveur\\partage\\D')
  expect(long('\\\\?\\C:\\D')).toBe('\\\\?\\C:\\D')
  expect(longPath(Buffer.from('/srv/D'), { platform: 'linux' }).toString()).toBe('/srv/D')
})

test('a folder that OneDrive copies is known, whatever the letters and the end of its name', () => {
  const system = windows({ OneDrive: 'C:\\Users\\a\\OneDrive', OneDriveCommercial: 'D:\\Asso\\', OneDriveConsumer: '' })
  expect(isSynchronised('c:\\users\\A\\onedrive\\dossier\\brouillon', system)).toBe(true)
  expect(isSynchronised('D:\\Asso', system)).toBe(true)
  expect(isSynchronised('C:\\Users\\a\\OneDrive - copie\\d', system)).toBe(false)
  expect(isSynchronised('C:\\Users\\a\\Documents', system)).toBe(false)
  expect(isSynchronised('/home/a/OneDrive', linux({ OneDrive: '/home/a/OneDrive' }))).toBe(false)
})

test('a program of Windows is that of its own folder', () => {
  expect(windowsProgram('icacls.exe', { environment: { SystemRoot: 'D:\\Win' } })).toBe('D:\\Win\\System32\\icacls.exe')
})

test('one module alone asks which system this is', () => {
  const root = join(import.meta.dirname, '..', '..', '..', 'src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const asking = files.filter((name) => readFileSync(join(root, name), 'utf8').includes('process.platform'))
  // A card's module is bound where nothing of the disk is imported.
  expect(asking.sort()).toEqual(['disk/platform.ts', 'seal/keys/pkcs11-binding.ts'])
})
