import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../../cli/program.ts'

const room = join(root, 'src', 'decide')

const parse = (file: string, from = room): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(from, file), 'utf8'), ts.ScriptTarget.ESNext, true)

type Found = { readonly value: string; readonly line: string; readonly node: ts.Node }

/** Numbers of a file; 0 and 1 count, begin, and decide nothing. */
const numbersIn = (source: ts.SourceFile): readonly Found[] => {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && node.text !== '0' && node.text !== '1') {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ value: node.text, line: source.text.split('\n')[line]?.trim() ?? '', node })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Numbers that decide nothing, and why. */
const harmless: readonly { readonly why: string; readonly is: (file: string, line: string) => boolean }[] = [
  {
    why: 'what the trained weights hang on, and the layout of their file: the training reads the same code',
    is: (file) =>
      /^scope\/what\/subject-(?:features|model)\.ts$|^(?:ask\/|plan\/act-|protections\/hiding\/hiding-)(?:features|model|words)\.ts$/.test(
        file,
      ),
  },
  { why: 'how many ranks of a storey a pattern knows', is: (_, line) => line.includes('foldedRanks(3)') },
  {
    why: 'the months of a year, and the two centuries of a year told in two digits',
    is: (_, line) => /\[1900, 2000\]|-?12 \* |<= 12(?!\d)|isMonth \? 1 : 12/.test(line),
  },
  { why: 'the width of an id', is: (_, line) => /\.padStart\(\d, '0'\)/.test(line) },
  { why: 'the day, or the year, of an ISO date', is: (_, line) => /\.slice\((?:0, )?(?:4|10)\)/.test(line) },
]

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && file !== 'thresholds.ts')

const files = filesOf(room)

test('no number that decides something stands outside thresholds.ts', () => {
  const bare = files.flatMap((file) =>
    numbersIn(parse(file))
      .filter(({ line }) => !harmless.some(({ is }) => is(file, line)))
      .map(({ value, line }) => `${file}: ${value} in ${line}`),
  )
  expect(files.length).toBeGreaterThan(40)
  expect(bare).toEqual([])
})

/** The comment before a property says its unit first, then why, and ends with where the number comes from. */
const unit =
  /^(?:Scores?|Shares?|Words|Units|Characters|Confidence|Chance|Calls|Passages|Lines|Level|Entries|Days|Sentences|Letters|Years|Rows|Persons|Subjects|Clauses|Sizes|Segments|Steps)\b/
const origin = /(?:By hand|Tuned)\.$|\((?:docs\/[a-z-]+\.md|code )[^)]*\)\.$/

const thresholdsOf = (from: string): readonly ts.ObjectLiteralElementLike[] =>
  parse('thresholds.ts', from).statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations.flatMap(propertiesOf) : [],
  )

const propertiesOf = ({ initializer }: ts.VariableDeclaration): readonly ts.ObjectLiteralElementLike[] =>
  initializer !== undefined && ts.isAsExpression(initializer) && ts.isObjectLiteralExpression(initializer.expression)
    ? [...initializer.expression.properties]
    : []

const nameOf = (one: ts.ObjectLiteralElementLike): string => one.name?.getText() ?? ''

const rooms = ['decide', 'detect'].map((name) => ({ name, folder: join(root, 'src', name) }))
const thresholds = rooms.flatMap(({ name, folder }) =>
  thresholdsOf(folder).map((one) => [name, nameOf(one), one] as const),
)

test.each(thresholds)('%s: the threshold « %s » says its unit and where it comes from', (_, __, property) => {
  const [comment] = ts.getJSDocCommentsAndTags(property)
  const said = comment === undefined ? '' : (ts.getTextOfJSDocComment(comment.comment) ?? '')
  expect(said).toMatch(unit)
  expect(said).toMatch(origin)
})

test.each(rooms)('every threshold of $name is read somewhere in the room', ({ folder }) => {
  const text = filesOf(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const unread = thresholdsOf(folder)
    .map(nameOf)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(text))
  expect(unread).toEqual([])
})
