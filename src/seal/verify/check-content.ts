import { z } from 'zod'
import { attempt, type Bundle, type Check, parseJson } from '../container/bundle.ts'
import { writeCanonicalJson } from '../container/canonical-json.ts'
import { predicateType, type Subject, statementType, subjectsOf } from '../container/statement.ts'
import { dataFolders, treeNames } from '../container/tree.ts'
import { findPdfFlaw, readPdfSignature } from '../pdf/pades-reader.ts'
import { result } from './check-files.ts'
import { checkGuides } from './check-guides.ts'
import { type BordereauReader, checkPrinted, mostPrinted } from './check-printed.ts'
import { isChain } from './check-signature.ts'
import { checkWords } from './words/check-words.ts'

export const checkContent = async (bundle: Bundle, reader?: BordereauReader): Promise<readonly Check[]> => {
  const bordereau = await checkBordereau(bundle)
  return [
    result('format-version', formatSchema.safeParse(bundle.statement).success, {}),
    result('statement-canonical', isCanonical(bundle), {}),
    checkSubjects(bundle),
    checkProof(bundle),
    checkMasks(bundle),
    await checkWords(bundle),
    bordereau,
    await checkPrinted(bundle, bordereau.outcome === 'passed', reader),
    checkGuides(bundle),
  ]
}

/** A later version has its own reader: this one must not guess. */
const formatSchema = z.looseObject({ _type: z.literal(statementType), predicateType: z.literal(predicateType) })

/** Twin keys, big numbers, another order or spacing: two programs could read two things. */
const isCanonical = ({ statement, contents }: Bundle): boolean => {
  const text = attempt(() => writeCanonicalJson(statement))
  return text !== null && Buffer.from(`${text}\n`, 'utf8').equals(contents.get(treeNames.statement) ?? new Uint8Array())
}

const subjectsSchema = z.strictObject({
  _type: z.string(),
  subject: z.array(z.strictObject({ name: z.string(), digest: z.strictObject({ sha256: z.string() }) })),
  predicateType: z.string(),
  predicate: z.unknown(),
})

const checkSubjects = ({ statement, files }: Bundle): Check => {
  const stated: readonly Subject[] = subjectsSchema.safeParse(statement).data?.subject ?? []
  const found = subjectsOf([...files.values()])
  const isSame =
    stated.length === found.length &&
    stated.every(({ name, digest }, at) => name === found[at]?.name && digest.sha256 === found[at]?.digest.sha256)
  return result('statement-subjects', isSame && found.length > 0, { subjects: stated.length })
}

/** The shape of `model/copy/proof.ts`. */
const proofSchema = z.looseObject({
  passed: z.literal(true),
  copies: z.array(
    z.looseObject({
      name: z.string(),
      engines: z.array(z.string()).min(1),
      residues: z.array(z.unknown()).max(0),
      notRun: z.array(z.string()),
    }),
  ),
})

/** Each copy was read again, and nothing withheld was found. What could not run is said. */
const checkProof = ({ files, contents }: Bundle): Check => {
  const proof = proofSchema.safeParse(parsed(contents, treeNames.proof)).data
  const read = new Set(proof?.copies.map(({ name }) => `data/${name}`))
  const unread = [...files.keys()].filter((name) => name.startsWith(dataFolders.copies) && !read.has(name)).length
  const notRun = proof?.copies.filter((copy) => copy.notRun.length > 0).length ?? 0
  const facts = { copies: read.size, unread, notRun }
  if (proof === undefined || unread > 0 || notRun === 0)
    return result('proof-report', proof !== undefined && unread === 0, facts)
  return { id: 'proof-report', outcome: 'warning', facts }
}

const parsed = (contents: Bundle['contents'], name: string): unknown =>
  attempt(() => parseJson(contents.get(name) ?? new Uint8Array()))

const countSchema = z.looseObject({
  predicate: z.looseObject({
    counts: z.looseObject({ masks: z.number().int().nonnegative() }),
    maskCommitments: z.looseObject({ count: z.number() }).optional(),
  }),
})

const maskSchema = z.looseObject({ id: z.string() })

/** The list of masks holds as many as the statement says and commits to, each once. */
const checkMasks = ({ statement, contents }: Bundle): Check => {
  const predicate = countSchema.safeParse(statement).data?.predicate
  const stated = predicate?.counts.masks ?? -1
  const committed = predicate?.maskCommitments?.count ?? stated
  const text = Buffer.from(contents.get(treeNames.masks) ?? Buffer.from('absent')).toString('utf8')
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  // Another number than the stated one is refused as it is: nothing of it need be parsed.
  if (lines.length !== stated) return result('masks', false, { stated, listed: lines.length })
  const ids = lines.map((line) => maskSchema.safeParse(attempt(() => JSON.parse(line))).data?.id)
  const isGood =
    !ids.includes(undefined) && new Set(ids).size === ids.length && ids.length === stated && committed === stated
  return result('masks', isGood, { stated, listed: lines.length })
}

const checkBordereau = async (bundle: Bundle): Promise<Check> => {
  const { contents, certificate } = bundle
  const pdf = contents.get(treeNames.bordereau)
  if (pdf === undefined || certificate === null) return result('bordereau-signature', false, { flaw: 'absent' })
  const found = await findPdfFlaw(pdf, certificate.der, mostPrinted(bundle)).catch(() => 'unreadable')
  const flaw =
    found ??
    (isChain(attempt(() => readPdfSignature(pdf))?.certificates ?? [], bundle.chain) ? null : 'other-certificates')
  return result('bordereau-signature', flaw === null, { flaw: flaw ?? 'none' })
}
