import { checkCms, readCms } from '../cms/cms-reader.ts'
import { attempt, type Check, type ReceivedFile } from '../container/bundle.ts'
import { sourceOf } from '../container/source.ts'
import { type SignerSummary, summarise } from '../verify/verify.ts'
import { verifyDetached } from '../verify/verify-detached.ts'
import { programNames, readSums } from './listed-sums.ts'

/** What is looked at in a folder of the program, before the signature of its list. */
export const programCheckIds = ['list', 'missing', 'changed', 'more', 'plain', 'settings', 'itself', 'signed'] as const

export type ProgramCheckId = (typeof programCheckIds)[number]

/** `names`: the first files that it is about, by their path in the folder. */
export type ProgramCheck = {
  readonly id: ProgramCheckId
  readonly outcome: Check['outcome']
  readonly facts: { readonly count: number; readonly names: readonly string[] }
}

export type ProgramVerification = {
  readonly verdict: 'accepted' | 'accepted-with-warnings' | 'refused'
  readonly checks: readonly ProgramCheck[]
  /** The checks of an export's signature, on that of the list; none where the list is not signed. */
  readonly signature: readonly Check[]
  readonly signer: SignerSummary | null
}

export type ProgramInput = {
  readonly files: readonly ReceivedFile[]
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
  /** The program that verifies lies in this folder. */
  readonly isItself: boolean
}

/** The folder that runs by itself: its files are those of its list, not one more nor less, and who signed the list. */
export const verifyProgram = async (input: ProgramInput): Promise<ProgramVerification> => {
  const list = await bytesOf(input, programNames.list)
  const signature = await bytesOf(input, programNames.signature)
  const checks = [
    ...(await checkFiles(input, list === null ? null : readSums(list))),
    ...(input.isItself ? [found('itself', [], 'warning')] : []),
    ...(signature === null ? [withoutSignature(input)] : []),
  ]
  const { trust, pin, now } = input
  const content = list ?? new Uint8Array()
  const signed = signature === null ? [] : verifyDetached({ content, signature, trust, pin, now })
  const signer = signature === null ? null : signerOf(content, signature)
  return { verdict: judge([...checks, ...signed]), checks, signature: signed, signer }
}

/** Octets: no list of a program is longer. By hand. */
const largest = 2 ** 24

const bytesOf = async ({ files }: ProgramInput, name: string): Promise<Uint8Array | null> => {
  const bytes = files.find((file) => file.name === name)?.bytes ?? null
  if (bytes === null) return null
  const source = sourceOf(bytes)
  return source.size > largest ? null : await source.read(0, source.size)
}

const checkFiles = async (
  { files }: ProgramInput,
  sums: ReadonlyMap<string, string> | null,
): Promise<readonly ProgramCheck[]> => {
  if (sums === null) return [found('list', [], 'failed')]
  const present = new Set(files.map(({ name }) => name))
  const own: ReadonlySet<string> = new Set(Object.values(programNames))
  const changed: string[] = []
  for (const file of files) if (file.bytes !== null && !(await isAsListed(file, sums))) changed.push(file.name)
  const special = files.filter(({ name, bytes }) => bytes === null && !name.endsWith('/'))
  return [
    { id: 'list', outcome: 'passed', facts: { count: sums.size, names: [] } },
    none(
      'missing',
      [...sums.keys()].filter((name) => !present.has(name)),
    ),
    none('changed', changed),
    none(
      'more',
      [...present].filter((name) => !sums.has(name) && !own.has(name)),
    ),
    none(
      'plain',
      special.map(({ name }) => name),
    ),
    ...(present.has(programNames.settings) && !sums.has(programNames.settings)
      ? [found('settings', [programNames.settings], 'warning')]
      : []),
  ]
}

/** What is not of the list is another check's. What cannot be read to its end is not what was listed. */
const isAsListed = async ({ name, bytes }: ReceivedFile, sums: ReadonlyMap<string, string>): Promise<boolean> => {
  const sum = sums.get(name)
  if (sum === undefined || bytes === null) return true
  try {
    const source = sourceOf(bytes)
    return (await source.measure(0, source.size)).sha256.toString('hex') === sum
  } catch {
    return false
  }
}

/** Whoever names the signer expects a signature. Without one the list tells an accident, and no hand. */
const withoutSignature = ({ trust, pin }: ProgramInput): ProgramCheck =>
  found('signed', [], trust.length === 0 && pin === null ? 'warning' : 'failed')

/** Names that are told; the count says how many there are. */
const told = 3

const found = (id: ProgramCheckId, names: readonly string[], outcome: Check['outcome']): ProgramCheck => ({
  id,
  outcome,
  facts: { count: names.length, names: names.slice(0, told) },
})

const none = (id: ProgramCheckId, names: readonly string[]): ProgramCheck =>
  found(id, names, names.length === 0 ? 'passed' : 'failed')

const judge = (checks: readonly { readonly outcome: Check['outcome'] }[]): ProgramVerification['verdict'] => {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'refused'
  return checks.some(({ outcome }) => outcome === 'warning') ? 'accepted-with-warnings' : 'accepted'
}

const signerOf = (list: Uint8Array, signature: Uint8Array): SignerSummary | null => {
  const cms = attempt(() => readCms(signature))
  if (cms === null) return null
  return summarise({ certificate: cms.certificate, verdict: attempt(() => checkCms(cms, list, false)) })
}
