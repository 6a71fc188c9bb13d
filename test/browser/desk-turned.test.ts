import { degrees, PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkshop, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { openPages } from './desk-pages.ts'
import type { DeskPage } from './desk-world.ts'

// Where a word stands is read from the colour that is printed under it, as the screen shows it: no formula of ours.

const turns = [0, 90, 180, 270] as const

/** What is printed over each colour: the first must be selected by hand, the second is masked already. */
const wordOf = ['Verneuil', 'Malvoisin', 'Brécourt', 'Castelbrac']
const phoneOf = ['06 39 98 12 34', '06 39 98 12 35', '06 39 98 12 36', '06 39 98 12 37']
const red = [1, 0.5, 0.5] as const
const blue = [0.5, 0.5, 1] as const

/** Four pages, each turned further; the same place of the page before it is turned. */
const turnedPdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const [at, turn] of turns.entries()) {
    const page = pdf.addPage([595, 842])
    const line = (y: number, parts: readonly (readonly [string, readonly [number, number, number] | null])[]): void => {
      let x = 60
      for (const [text, under] of parts) {
        // Letter by letter: the width of a whole text counts kerning, which is not drawn.
        const width = [...text].reduce((sum, letter) => sum + font.widthOfTextAtSize(letter, 12), 0)
        if (under !== null)
          page.drawRectangle({ x: x - 0.5, y: y - 3, width: width + 1, height: 14, color: rgb(...under) })
        page.drawText(text, { x, y, size: 12, font })
        x += width + font.widthOfTextAtSize(' ', 12)
      }
    }
    line(700, [
      [`Le ${at + 3} mars 2026, M. DELMAS a menacé Mme BARTOLI devant`, null],
      [wordOf[at] ?? '', red],
      ['en criant.', null],
    ])
    line(500, [
      ['Le même jour, il a appelé le', null],
      [phoneOf[at] ?? '', blue],
      ['pour la menacer.', null],
    ])
    page.setRotation(degrees(turn))
  }
  return pdf.save()
}

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The box, on the screen, of the pixels of a colour. */
const boxOf = (page: Page, at: number, kind: 'red' | 'blue'): Promise<Rectangle | null> =>
  page.locator(`[data-mark="page-${at + 1}"] canvas`).evaluate((canvas, wanted) => {
    if (!(canvas instanceof HTMLCanvasElement)) return null
    const { width, height } = canvas
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data
    if (pixels === undefined) return null
    const [x, y]: [number[], number[]] = [[], []]
    for (let place = 0; place < width * height; place += 1) {
      const [r = 0, g = 0, b = 0] = pixels.subarray(place * 4, place * 4 + 3)
      const is = wanted === 'red' ? r > 230 && g < 190 && b < 190 : b > 230 && r < 190 && g < 190
      if (is) {
        x.push(place % width)
        y.push(Math.floor(place / width))
      }
    }
    if (x.length === 0) return null
    const frame = canvas.getBoundingClientRect()
    const scale = frame.width / width
    const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b))
    const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b))
    return {
      ...{ x: frame.x + least(x) * scale, y: frame.y + least(y) * scale },
      ...{ width: (most(x) - least(x) + 1) * scale, height: (most(y) - least(y) + 1) * scale },
    }
  }, kind)

describe.skipIf(isMissing('chromium'))('pages that are turned', () => {
  let workshop: Workshop
  let desk: DeskPage

  beforeAll(async () => {
    workshop = openWorkshop()
    desk = await openPages(workshop, await turnedPdf())
  }, 120_000)

  afterAll(async () => {
    await desk.close()
    workshop.remove()
  })

  /** The page in sight and drawn. */
  const show = async (at: number): Promise<void> => {
    await desk.page.locator(`[data-mark="page-${at + 1}"]`).scrollIntoViewIfNeeded()
    await expect.poll(() => boxOf(desk.page, at, 'red'), { timeout: 30_000 }).not.toBeNull()
    const { y = 0 } = (await boxOf(desk.page, at, 'red')) ?? {}
    await desk.page.locator('.scroll.text').evaluate((region, top) => {
      region.scrollTop += top - region.getBoundingClientRect().top - region.clientHeight / 2
    }, y)
  }

  test.each(turns.map((turn, at) => [turn, at] as const))(
    'turned by %i degrees, a rectangle drawn over a word selects that word alone',
    async (_, at) => {
      const { page } = desk
      await show(at)
      const box = (await boxOf(page, at, 'red')) ?? expect.unreachable()
      await page.mouse.move(box.x, box.y)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width, box.y + box.height, { steps: 4 })
      await page.mouse.up()
      await page.locator('.quotes .quote').waitFor()
      expect(await page.locator('.quotes .quote').allTextContents()).toEqual([wordOf[at]])
      await page.locator('.pane-detail').getByRole('button', { name: 'Annuler' }).click()
    },
    60_000,
  )

  test.each(turns.map((turn, at) => [turn, at] as const))(
    'turned by %i degrees, the mask stands over the number that it hides',
    async (_, at) => {
      const { page } = desk
      await show(at)
      const box = (await boxOf(page, at, 'blue')) ?? expect.unreachable()
      const masks = await page.locator(`[data-mark="page-${at + 1}"] .box-masked`).evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return { x, y, width, height }
        }),
      )
      const covered = masks.reduce((sum, mask) => sum + overlapOf(mask, box), 0)
      expect(covered / (box.width * box.height)).toBeGreaterThan(0.6)
    },
    60_000,
  )
})

const overlapOf = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}
