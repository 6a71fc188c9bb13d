import { spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isWindows, ownSystem } from '../../disk/platform.ts'
import { remove } from '../../disk/system.ts'
import type { ReadDossierInput } from '../../pipeline/load/read-dossier.ts'

export type ConvertDoc = NonNullable<ReadDossierInput['assets']['convertDoc']>

const patience = 90_000

const usualPlaces = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** `Program Files` has another name, or lies on another disk, on some machines: Windows tells them. */
const windowsFolders = (environment: NodeJS.ProcessEnv): readonly string[] =>
  ['ProgramW6432', 'ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => environment[name] ?? [])

/** Where the office suite may be, the likeliest first. */
export const officePlaces = (environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] => {
  const { join: joined, delimiter } = platform === 'win32' ? win32 : posix
  const path = environment.PATH ?? environment.Path ?? ''
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  if (platform !== 'win32') return [...folders.map((folder) => joined(folder, 'soffice')), ...usualPlaces]
  const installed = windowsFolders(environment).map((folder) => joined(folder, 'LibreOffice', 'program'))
  return [...folders, ...installed].map((folder) => joined(folder, 'soffice.exe'))
}

/** What makes a DOCX of an old DOC, where an office suite is installed; null where there is none. */
export const findConverter = (environment: NodeJS.ProcessEnv = process.env): ConvertDoc | null => {
  const program = officePlaces(environment, ownSystem().platform).find(canRun)
  return program === undefined ? null : (bytes) => convert(program, bytes)
}

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The folder is the user's alone, has a neutral name, and is removed whatever happens. */
const convert = async (program: string, bytes: Uint8Array): Promise<Uint8Array | null> => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-doc-'))
  try {
    writeFileSync(join(folder, 'piece.doc'), bytes, { mode: 0o600 })
    writeProfile(folder)
    await run(program, folder)
    return readFileSync(join(folder, 'out', 'piece.docx'))
  } catch {
    // The program's words can quote the piece.
    return null
  } finally {
    remove(folder)
  }
}

/** A profile of its own: no macro runs, no link is followed, nothing of the user's settings or history is touched. */
const writeProfile = (folder: string): void => {
  const user = join(folder, 'profile', 'user')
  mkdirSync(user, { recursive: true, mode: 0o700 })
  writeFileSync(join(user, 'registrymodifications.xcu'), profile, { mode: 0o600 })
}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
  setting('Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  setting('Writer/Content/Update', 'Link', '0'),
  setting('Common/Save/Document', 'CreateBackup', 'false'),
].join('')}</oor:items>
`

const run = (program: string, folder: string): Promise<void> => {
  const switches = ['--headless', '--norestore', '--nologo', '--nolockcheck', '--nodefault']
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const task = ['--convert-to', 'docx', '--outdir', join(folder, 'out'), join(folder, 'piece.doc')]
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    USERPROFILE: folder,
    LANG: 'C.UTF-8',
    SystemRoot: process.env.SystemRoot,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...switches, own, ...task], { stdio: 'ignore', env: environment, ...group })
    const timer = setTimeout(() => stop(child.pid), patience)
    child.on('error', () => reject(new Error('office')))
    child.on('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A group of its own can be stopped whole. On Windows it would open a window. */
const group = isWindows() ? { windowsHide: true } : { detached: true }

/** The start script leaves another process behind: the whole group is stopped. */
const stop = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(isWindows() ? pid : -pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}
