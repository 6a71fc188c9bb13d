import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const dpi = 80

const render = async (file: string, page: number, scratch: string) => {
  const asked = ['-png', '-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile', file, scratch]
  if (spawnSync('pdftoppm', asked).status !== 0) return null
  const picture = await loadImage(readFileSync(`${scratch}.png`))
  rmSync(`${scratch}.png`)
  return picture
}

export type Pair = {
  readonly title: string
  readonly original: { readonly file: string; readonly page: number; readonly isPicture: boolean }
  readonly copy: { readonly file: string; readonly page: number } | null
}

/** One page of an original and of its copy, side by side. */
export const drawPair = async ({ title, original, copy }: Pair, path: string): Promise<void> => {
  const was = original.isPicture
    ? await loadImage(readFileSync(original.file))
    : await render(original.file, original.page, `${path}.was`)
  const is = copy === null ? null : await render(copy.file, copy.page, `${path}.is`)
  const height = Math.max(is?.height ?? 900, 200)
  const width = is?.width ?? Math.round((height * 595) / 842)
  const canvas = createCanvas(width * 2 + 12, height + 22)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#556'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  if (was !== null) pen.drawImage(was, 0, 22, width, height)
  if (is !== null) pen.drawImage(is, width + 12, 22)
  pen.fillStyle = '#fff'
  pen.font = '14px sans-serif'
  pen.fillText(`${title}${is === null ? ' – no page of the copy' : ''}`, 6, 16)
  writeFileSync(path, canvas.toBuffer('image/png'))
}
