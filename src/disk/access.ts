import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isWindows, windowsProgram } from './platform.ts'

/** What Windows says of a file or a folder: its list of rights, in SDDL; null where it says nothing (Wine, a disk without rights). */
export type Windows = { readonly rightsOf: (path: string) => string | null; readonly ownSid: () => string | null }

/**
 * Who else than this account, Windows and the administrators may read a file or a folder, by its mode or its list of rights:
 * `everybody`, `domain`, `group`, or a SID. Null where nobody can tell.
 */
export const otherReaders = (path: string, windows: Windows = askedWindows): readonly string[] | null => {
  if (!isWindows()) return modeReaders(statSync(path).mode)
  const [rights, own] = [windows.rightsOf(path), windows.ownSid()]
  return rights === null || own === null ? null : grantedTo(rights, reading).filter((sid) => sid !== own)
}

/** Who else than Windows and the administrators may change it, by its list of rights. Null where nobody can tell, and on other systems. */
export const otherWriters = (path: string, windows: Windows = askedWindows): readonly string[] | null => {
  const rights = isWindows() ? windows.rightsOf(path) : null
  return rights === null ? null : grantedTo(rights, writing)
}

/** Bits of a mode: everybody's, and those of the group (POSIX chmod). On NTFS they tell nothing. */
const modeReaders = (mode: number): readonly string[] => {
  if ((mode & 0o007) !== 0) return ['everybody']
  return (mode & 0o070) === 0 ? [] : ['group']
}

/** A right by its two letters, or by its bit in a number (Microsoft, "ACE Strings"; winnt.h). */
type Right = { readonly letters: ReadonlySet<string>; readonly bits: bigint }

/** What hands over, takes over, or gives all counts in both: whoever may do so gives himself the rest. */
const all = { letters: ['GA', 'FA', 'WD', 'WO'], bits: 0x100c0000n } as const

const reading: Right = { letters: new Set([...all.letters, 'GR', 'FR', 'CC']), bits: all.bits | 0x80000001n }

const writing: Right = {
  letters: new Set([...all.letters, 'GW', 'FW', 'DC', 'LC', 'DT', 'SD']),
  bits: all.bits | 0x40010046n,
}

/** Type; how it is handed down; rights; two objects; for whom. */
const entryPattern = /\((?:X?A|OA|ZA);[A-Z]*;([^;()]*);[^;()]*;[^;()]*;([^;()]+)/g

/** Windows itself and its installer, administrators, the owner (Microsoft, "SID Strings", "Well-known SIDs"). */
const kept: ReadonlySet<string> = new Set([
  ...['SY', 'S-1-5-18', 'BA', 'S-1-5-32-544', 'LA', 'DA', 'EA', 'CO', 'S-1-3-0', 'OW', 'S-1-3-4'],
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
])

/** Everyone, users, interactive, guests, anonymous; authenticated and domain users, network. */
const known: ReadonlyMap<string, string> = new Map([
  ...['WD', 'S-1-1-0', 'BU', 'S-1-5-32-545', 'IU', 'S-1-5-4', 'BG', 'S-1-5-32-546', 'AN', 'S-1-5-7'].map(
    (sid) => [sid, 'everybody'] as const,
  ),
  ...['AU', 'S-1-5-11', 'DU', 'NU', 'S-1-5-2'].map((sid) => [sid, 'domain'] as const),
])

/** Doubt warns: an entry that refuses is not taken off from what another one grants. */
const grantedTo = (sddl: string, right: Right): readonly string[] => {
  const list = /D:([^\n]*)/.exec(sddl)?.[1]
  // No list at all: everybody may do everything.
  if (list === undefined || list.startsWith('NO_ACCESS_CONTROL')) return ['everybody']
  const found = [...list.matchAll(entryPattern)].flatMap(([, rights = '', sid = '']) =>
    kept.has(sid) || !holds(rights, right) ? [] : [known.get(sid) ?? sid],
  )
  return [...new Set(found)]
}

const holds = (rights: string, { letters, bits }: Right): boolean => {
  if (/^0x[0-9a-f]{1,8}$/i.test(rights)) return (BigInt(rights) & bits) !== 0n
  return (rights.match(/../g) ?? []).some((pair) => letters.has(pair))
}

/** Milliseconds: both answer in some hundredths of a second; a server of rights may be away. By hand. */
const options = { timeout: 5_000, windowsHide: true, encoding: 'utf8' } as const

/** `icacls /save` writes the rights without a word of the machine's language. */
const askRights = (path: string): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-rights-'))
  try {
    const saved = join(folder, 'rights')
    spawnSync(windowsProgram('icacls.exe'), [resolve(path), '/save', saved], options)
    return readFileSync(saved, 'utf16le')
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const askOwn = (): string | null => {
  const { stdout } = spawnSync(windowsProgram('whoami.exe'), ['/user', '/fo', 'list'], options)
  return /S-1-[\d-]+/.exec(stdout ?? '')?.[0] ?? null
}

const askedWindows: Windows = { rightsOf: askRights, ownSid: askOwn }

/** The command that shuts others out of a file or a folder of this account. Quoted as cmd, PowerShell and sh all take it. */
export const howToClose = (path: string, own: string | null = ownName()): string => {
  const isFolder = statSync(path).isDirectory()
  if (!isWindows()) return `chmod ${isFolder ? 700 : 600} "${path}"`
  const accounts = [own ?? '%USERNAME%', '*S-1-5-18', '*S-1-5-32-544']
  const granted = accounts.map((account) => `"${account}:${isFolder ? '(OI)(CI)' : ''}F"`)
  return `icacls "${resolve(path)}" /inheritance:r /grant:r ${granted.join(' ')}`
}

/** As icacls takes the name of an account. */
const ownName = (): string | null => {
  const { USERDOMAIN: domain, USERNAME: name } = process.env
  if (name === undefined || name === '') return null
  return domain === undefined || domain === '' ? name : `${domain}\\${name}`
}
