// The types of the library beside its code: those of four files, which import nothing else (src/library/types.ts).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..')
const files = ['library.ts', 'library/attempt.ts', 'library/functions.ts', 'library/types.ts']

for (const file of files) {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(join(root, 'src', file), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, removeComments: false },
    fileName: file,
    reportDiagnostics: true,
  })
  for (const { messageText } of diagnostics) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  const imported = [...outputText.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => path)
  const foreign = imported.filter((path) => !files.some((known) => known.endsWith(path.replace(/^\.\/(?:library\/)?/, ''))))
  if (foreign.length > 0) throw new Error(`${file}: its types speak of ${foreign.join(', ')}`)
  const written = join(root, 'dist', file.replace(/\.ts$/, '.d.ts'))
  mkdirSync(dirname(written), { recursive: true })
  writeFileSync(written, outputText.replaceAll(/(from '\.[^']+)\.ts'/g, "$1.js'"))
}
