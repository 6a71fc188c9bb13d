import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')

/**
 * The address of one source of `src/` with all that it imports, as one module: for a test that starts a process of its own for one
 * function. It lies in `dist/`, where packages are found: each worker has one of a source, and writes it again.
 */
export const bundleOf = async (source: string): Promise<string> => {
  const name = createHash('sha256').update(source).digest('hex').slice(0, 12)
  const file = join(root, 'dist', 'by-tests', `${name}-${process.env.VITEST_POOL_ID ?? '0'}.js`)
  const bundle = await rolldown({
    input: join(root, 'src', source),
    platform: 'node',
    external: /^(?!zod(?:\/|$))(?:node:|@?[a-z])/,
    logLevel: 'silent',
  })
  await bundle.write({ file, format: 'esm', codeSplitting: false })
  await bundle.close()
  return pathToFileURL(file).href
}
