import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

// Which system this is, and where it puts what is an account's. Nothing else asks for the platform (test/unit/disk/platform.test.ts), so
// that a test on Linux can be Windows.

/** A system: what it is, and what its environment says. */
export type System = { readonly platform: NodeJS.Platform; readonly environment: NodeJS.ProcessEnv }

export const ownSystem = (): System => ({ platform: process.platform, environment: process.env })

export const isWindows = (): boolean => process.platform === 'win32'

/**
 * Where the settings folders of an account lie. One that is empty or relative counts as none (XDG Base Directory Specification 0.8): keys
 * would come to lie in the working folder. `C:folder` is relative too: it hangs on the folder in which that disk stands.
 */
export const settingsBase = ({ platform, environment }: System = ownSystem(), home: string = homedir()): string => {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix
  const named = [environment.XDG_CONFIG_HOME, ...(platform === 'win32' ? [environment.APPDATA] : [])]
  const base = named.find((folder) => folder !== undefined && isAbsolute(folder))
  return base ?? (platform === 'win32' ? join(home, 'AppData', 'Roaming') : join(home, '.config'))
}

/**
 * A folder by the name under which Windows opens it however long the path is (`\\?\C:\…`, `\\?\UNC\server\…`): more than 260 letters are
 * refused else. Node does so for paths that are strings, never for octets.
 */
export const longPath = (folder: Buffer, { platform }: Pick<System, 'platform'> = ownSystem()): Buffer =>
  platform === 'win32' ? Buffer.from(win32.toNamespacedPath(folder.toString('utf8')), 'utf8') : folder

/** A program of Windows itself, never one of that name in the working folder or the PATH. */
export const windowsProgram = (name: string, { environment }: Pick<System, 'environment'> = ownSystem()): string =>
  win32.join(environment.SystemRoot ?? 'C:\\Windows', 'System32', name)

/** Folders that OneDrive copies to a server, as it tells them to every program of the account. */
export const isSynchronised = (path: string, { platform, environment }: System = ownSystem()): boolean => {
  if (platform !== 'win32') return false
  const whole = `${win32.resolve(path)}\\`.toLowerCase()
  return ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].some((name) => {
    const folder = environment[name]
    return folder !== undefined && folder !== '' && whole.startsWith(`${win32.resolve(folder)}\\`.toLowerCase())
  })
}
