// Writes the documentation into dist/site, which `requis aide` opens. markdown-it makes the pages, minisearch searches them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { listPackages } from '../pack/bundled.mjs'

const packages = createRequire(import.meta.url)
const out = join(import.meta.dirname, '..', '..', 'dist', 'site')

const isThere = (name) => {
  try {
    packages.resolve(name)
    return true
  } catch {
    return false
  }
}

/** The index and the box in the reader's browser: minisearch is in it, with its licence. */
const searchProgram = async () => {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'search.mjs'), platform: 'browser', plugins: [listPackages('site')] })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  const licence = readFileSync(join(dirname(packages.resolve('minisearch')), '..', '..', 'LICENSE.txt'), 'utf8')
  return `/*! minisearch\n${licence.trim()}\n*/\n${output[0].code}`
}

const missing = ['markdown-it', 'minisearch'].filter((name) => !isThere(name))
rmSync(out, { recursive: true, force: true })
if (missing.length > 0) {
  process.stderr.write(`The documentation site is not built: ${missing.join(', ')} not installed here. Run "npm ci"; all the rest is built.\n`)
  process.exitCode = process.env.REQUIS_REQUIRE_ALL === '1' ? 1 : 0
} else {
  const { siteFiles } = await import('./build.mjs')
  const files = new Map([...siteFiles(), ['search.js', await searchProgram()]])
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
}
