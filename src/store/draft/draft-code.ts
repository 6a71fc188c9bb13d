import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { reportFile } from '../../model/draft.ts'
import { type Problem, RequisError } from '../../model/problem.ts'

/** What keys the code of a draft. `id` tells which secret it is, and nothing of it. */
export type DraftKey = { readonly id: string; readonly key: Uint8Array }

/** The name of the file that bears the code, in the folder of the draft. */
export const codeName = 'authenticity.txt'

/** The journal of the acts on a draft vouches for itself by its chain; `torn` is what a crash damaged of it. */
export const journalNames = { acts: 'acts.jsonl', torn: 'acts.torn' } as const

/** The report is never read: it is made anew from the draft. */
const uncovered: ReadonlySet<string> = new Set([codeName, journalNames.acts, journalNames.torn, reportFile])

/** Nor is the one file that a person edits by hand, and what an editor leaves beside it. */
const isCovered = (name: string): boolean => !uncovered.has(name) && !/^letter\.md(?:~|\.bak|\.orig)?$/.test(name)

/** HKDF (RFC 5869) with a label for each use: neither the key nor the id tells the secret, or the other. */
export const draftKeyOf = (secret: Uint8Array): DraftKey => ({
  id: derive(secret, 'id', 8).toString('hex'),
  key: derive(secret, 'code', 32),
})

const derive = (secret: Uint8Array, use: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `requis:draft-authenticity:v1:${use}`, length))

/** The files of a draft by name. Null stands for what is no plain file. */
export type DraftFiles = ReadonlyMap<string, Uint8Array | null>

/**
 * The file of the code: a line that names the format and the key, then a line for each state of the folder that is
 * genuine, its code (HMAC-SHA256) and its list of files. There are two states while a command replaces files.
 */
export const writeCode = (key: DraftKey, states: readonly DraftFiles[]): Uint8Array => {
  const lines = new Set(states.map(listOf).map((list) => `${codeOf(key, list).toString('hex')} ${list}`))
  return Buffer.from([`${format} ${key.id}`, ...lines, ''].join('\n'), 'latin1')
}

const format = 'requis-draft-code-v1'

/** Sorted names, each with its length and hash. Names are escaped: none can look like two. */
const listOf = (files: DraftFiles): string =>
  [...files]
    .filter(([name]) => isCovered(name))
    .map(([name, bytes]) => `${encodeURIComponent(name)}:${bytes === null ? 'none' : contentOf(bytes)}`)
    .sort()
    .join(',')

const contentOf = (bytes: Uint8Array): string => `${bytes.length}:${createHash('sha256').update(bytes).digest('hex')}`

const codeOf = (key: DraftKey, list: string): Buffer =>
  createHmac('sha256', key.key).update(`${format}\n${key.id}\n${list}`, 'latin1').digest()

/**
 * The key, of those given, under which the folder is as the program wrote it. Throws `draft.no-code`, `draft.other-key`,
 * `draft.changed` or `draft.extra`.
 */
export const checkCode = (files: DraftFiles, keys: readonly DraftKey[]): DraftKey => {
  const bytes = files.get(codeName)
  if (bytes === undefined || bytes === null) throw new RequisError({ code: 'draft.no-code' })
  const [head = '', ...lines] = Buffer.from(bytes).toString('latin1').trimEnd().split('\n')
  const key = keys.find(({ id }) => head === `${format} ${id}`)
  if (key === undefined) throw new RequisError({ code: 'draft.other-key' })
  const genuine = lines.flatMap((line) => genuineList(line, key))
  const actual = listOf(files)
  if (genuine.includes(actual)) return key
  throw new RequisError(difference(genuine, actual))
}

const genuineList = (line: string, key: DraftKey): readonly string[] => {
  const [, code = '', list = ''] = /^([0-9a-f]{64}) (\S*)$/.exec(line) ?? []
  const isGenuine = code !== '' && timingSafeEqual(Buffer.from(code, 'hex'), codeOf(key, list))
  return isGenuine ? [list] : []
}

/** Files beside those of the draft can be moved away; anything else is a change. */
const difference = (genuine: readonly string[], actual: string): Problem => {
  const there = actual.split(',')
  for (const list of genuine) {
    const known = new Set(list.split(','))
    const extra = there.filter((file) => !known.has(file))
    if (there.length - extra.length === known.size) return { code: 'draft.extra', count: extra.length }
  }
  return { code: 'draft.changed' }
}
