import type { Bundle } from '../../container/bundle.ts'
import type { OpenedFile } from '../../container/source.ts'

/** Pages of a copy, by the number of its piece. */
export type PagesOf = ReadonlyMap<string, number>

/** Octets: our writers put the tree of pages first; that of 6,000 pages fits (65 kB at 10 octets a page). */
const head = 2 ** 16

/** Pages of each PDF copy, as the tree at its start counts them; a copy that begins otherwise is left out, and not judged. */
export const countPages = async ({ files }: Pick<Bundle, 'files'>): Promise<PagesOf> => {
  const pages = new Map<string, number>()
  for (const file of files.values()) {
    const piece = /^data\/pieces\/([P\d-]{3,60})\.pdf$/.exec(file.name)?.[1]
    const count = piece === undefined ? null : await pagesIn(file)
    if (piece !== undefined && count !== null) pages.set(piece, count)
  }
  return pages
}

/** How every PDF of ours begins: the tree, flat, is its first object. */
const tree =
  /^%PDF-\d\.\d\n[^\n]{0,20}\n{1,2}1 0 obj\n<<\n\/Type \/Pages\n\/Kids \[ (?:\d{1,9} 0 R )*\]\n\/Count (\d{1,9})\n/

const pagesIn = async ({ source, at, size }: OpenedFile): Promise<number | null> => {
  const start = await source.read(at, Math.min(size, head)).catch(() => new Uint8Array())
  const count = tree.exec(Buffer.from(start).toString('latin1'))?.[1]
  return count === undefined ? null : Number(count)
}
