// What somebody touches to add a format, an output, a category…: the lines of src/ and pipelines/ that name an existing one
// of its kind, beside the files that are its own. `npm run places`, or `npm run places -- COMMIT` for an older state.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** `own`: files that are the example itself. `named`: how a line names it, but for comments. */
const examples = [
  { kind: 'format', example: 'ods', own: /\/ods[-\w]*\.ts$/, named: /'ods'|\breadOds\b|[[ ]ods[,\]]/ },
  { kind: 'format', example: 'rtf', own: /\/rtf[-\w]*\.ts$/, named: /'rtf'|\breadRtf\b|^read: .*\brtf\b/ },
  { kind: 'format', example: 'eml', own: /\/eml[-\w]*\.ts$/, named: /'eml'|\breadEml\b|[[ ]eml[,\]]/ },
  {
    kind: 'output',
    example: 'xlsx',
    own: /\/(?:piece-xlsx|xlsx-parts|sheet|xlsx-engine|ods)\.ts$|^src\/read\/|^src\/batch\/target\/tables\//,
    named: /'xlsx'|\bxlsx:|\bxlsxEngine\b|\bwritePieceXlsx\b|spreadsheetml\.sheet/,
  },
  {
    kind: 'output',
    example: 'csv',
    own: /\/(?:piece-csv|piece-xlsx|piece-xml|piece-json|piece-fhir|data-engines)\.ts$|^src\/(?:read|batch\/target\/tables)\/|register|\/xml-/,
    named: /'csv'|\bcsv:|\bcsvEngine\b|\bwritePieceCsv\b|text\/csv/,
  },
  { kind: 'category', example: 'vehicle', own: /\/vehicle\.ts$/, named: /\bvehicle\b/ },
  { kind: 'category', example: 'nir', own: /\/nir\.ts$/, named: /'nir'|category\.nir'|\bnir:|\bnir\b(?=[,\]])/ },
  { kind: 'rule', example: 'unplaced-date', own: /$^/, named: /unplaced-date/ },
  { kind: 'rule', example: 'values-only', own: /\/values-only\.ts$/, named: /'values-only'/ },
  { kind: 'ground', example: 'SENS-9', own: /$^/, named: /\bSENS-9\b/ },
  { kind: 'signer', example: 'pkcs12', own: /\/pkcs12\.ts$/, named: /pkcs12|Pkcs12/ },
  { kind: 'detector', example: 'siret', own: /\/siret\.ts$/, named: /'siret'|\bsiret,|\{ siret \}/ },
]

const isComment = (line) => /^\s*(?:\/\/|\/\*|\*|#)/.test(line)

// The test of the borders plants files in these folders while this one reads them.
const skipped = /^pipelines\/(?:lexicon|weights)\/|^src\/detect\/lexicon|^src\/model\/law\/shipped|by-a-test/

/** `git grep` looks at a commit; without one, the files are read as they are. */
const linesOf = (commit) => (commit === undefined ? linesOnDisk() : linesAt(commit))

const linesOnDisk = () =>
  ['src', 'pipelines'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|yaml)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !skipped.test(file))
      .sort()
      .flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .map((text, at) => ({ file, at: at + 1, text })),
      ),
  )

const linesAt = (commit) => {
  const words = examples.flatMap(({ example }) => ['-e', example])
  const git = ['grep', '-n', '-I', '-i', '-E', ...words, commit, '--', 'src/*.ts', 'src/*.mjs', 'pipelines/*.yaml']
  return execFileSync('git', git, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .map((line) => /^(.*?):(\d+):(.*)$/s.exec(line.slice(commit.length + 1)))
    .filter((match) => match !== null && !skipped.test(match[1]))
    .map(([, file, at, text]) => ({ file, at, text }))
}

/** Of each example, the lines that name it and how many files they stand in. */
export const placesIn = (commit) => {
  const lines = linesOf(commit)
  return examples.map(({ kind, example, own, named }) => {
    const places = lines.filter(({ file, text }) => !own.test(file) && !isComment(text) && named.test(text))
    return { kind, example, places, files: new Set(places.map(({ file }) => file)).size }
  })
}

const say = (line) => process.stdout.write(`${line}\n`)

const print = (rows) => {
  for (const { kind, example, places } of rows) {
    say(`\n${kind} « ${example} »`)
    for (const { file, at, text } of places) say(`  ${file}:${at}  ${text.trim().slice(0, 100)}`)
  }
  say('\nkind       example         lines  files')
  for (const { kind, example, places, files } of rows)
    say(`${kind.padEnd(10)} ${example.padEnd(14)} ${`${places.length}`.padStart(6)} ${`${files}`.padStart(6)}`)
}

if (process.argv[1] === import.meta.filename) print(placesIn(process.argv[2]))
