import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ownSystem, type System, windowsProgram } from '../../disk/platform.ts'
import { erase } from '../../store/files/erase.ts'

/**
 * What opens an address in the browser of this account. Under Linux every account reads the words of every command, and the address opens
 * the page: a file that this account alone reads leads there. Windows shows them to the account alone.
 */
export const browserOf = (
  address: string,
  file: string,
  { platform, environment }: System,
): readonly [string, ...string[]] => {
  if (platform !== 'win32') return [platform === 'darwin' ? 'open' : 'xdg-open', file]
  return [windowsProgram('rundll32.exe', { environment }), 'url.dll,FileProtocolHandler', address]
}

/** Opens the page; where nothing can, its address was printed. What is answered removes, in the end, what leads there. */
export const openBrowser = (address: string, folder: string): (() => void) => {
  const system = ownSystem()
  const file = join(folder, 'page.html')
  try {
    if (system.platform !== 'win32') writeWay(file, address)
    start(browserOf(address, file, system))
  } catch {
    // The folder of the settings is read-only: the address was printed.
  }
  return () => erase(file)
}

/** Opens a page that holds nothing of a dossier; where nothing can, its path was printed. */
export const openFile = (file: string): void => start(browserOf(pathToFileURL(file).href, file, ownSystem()))

/** Waits for nothing. */
const start = ([program, ...argv]: readonly [string, ...string[]]): void => {
  const child = spawn(program, argv, { stdio: 'ignore', detached: true, windowsHide: true })
  child.on('error', () => undefined)
  child.unref()
}

const writeWay = (file: string, address: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  erase(file)
  const way = `<!doctype html><meta http-equiv="refresh" content="0;url=${address}">`
  writeFileSync(file, way, { mode: 0o600, flag: 'wx' })
}
