import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Locked = {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>
}

/** The program as `npm install --omit=dev --omit=optional` leaves it: no native package, none that only tests need. */
export const copyBareTree = (root: string, to: string): void => {
  const locked: Locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const needed = Object.entries(locked.packages).filter(
    ([path, { dev, optional }]) => path.startsWith('node_modules/') && dev !== true && optional !== true,
  )
  const own = ['package.json', 'dist', 'pipelines', 'fixtures/demo']
  for (const path of own) cpSync(join(root, path), join(to, path), { recursive: true })
  for (const [path] of needed) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    // Packages inside a package have lines of their own in the list.
    const inside = join(root, path, 'node_modules')
    cpSync(join(root, path), join(to, path), { recursive: true, filter: (from) => !from.startsWith(inside) })
  }
}
