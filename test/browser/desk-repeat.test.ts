import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkshop, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { openPages } from './desk-pages.ts'
import { type DeskPage, violations } from './desk-world.ts'

// A header that stands on each page is masked by one rectangle and one act, and one « Annuler » takes it back.

const pages = 3
const [width, height] = [595, 842]

const headedPdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let at = 1; at <= pages; at += 1) {
    const page = pdf.addPage([width, height])
    page.drawText(`Secteur des Tamaris, feuillet ${at}`, { x: 60, y: 800, size: 12, font })
    page.drawText(`Le ${at + 2} mars 2026, M. DELMAS a frappé Mme BARTOLI au bras.`, { x: 60, y: 500, size: 12, font })
  }
  return pdf.save()
}

describe.skipIf(isMissing('chromium'))('a rectangle repeated on all pages', () => {
  let workshop: Workshop
  let desk: DeskPage

  beforeAll(async () => {
    workshop = openWorkshop()
    desk = await openPages(workshop, await headedPdf())
  }, 120_000)

  afterAll(async () => {
    await desk.close()
    workshop.remove()
  })

  test('the header of each page is masked by one act, and taken back by one', async () => {
    const { page } = desk
    const last = page.locator('.journal summary')
    const sheet = (await page.locator('[data-mark="page-1"] svg.overlay').boundingBox()) ?? expect.unreachable()
    const at = (x: number, y: number): readonly [number, number] => [
      ...([sheet.x + (x / width) * sheet.width, sheet.y + (y / height) * sheet.height] as const),
    ]
    await page.mouse.move(...at(40, 20))
    await page.mouse.down()
    await page.mouse.move(...at(400, 55), { steps: 4 })
    await page.mouse.up()
    const quotes = page.locator('.quotes .quote')
    expect(await quotes.allTextContents()).toEqual(['Secteur des Tamaris, feuillet 1'])
    await page.getByRole('checkbox', { name: 'Répéter sur toutes les pages : même rectangle, 3 extraits' }).check()
    expect(await quotes.allTextContents()).toEqual([1, 2, 3].map((rank) => `Secteur des Tamaris, feuillet ${rank}`))
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Masquer ces mots', exact: true }).click()
    await expect.poll(() => last.textContent(), { timeout: 30_000 }).toContain('feuillet 3')
    expect(await last.textContent()).toMatch(/Choix faits \(\d\)/)
    await page.getByRole('button', { name: 'Annuler le dernier choix' }).click()
    await expect.poll(() => last.textContent(), { timeout: 30_000 }).toContain('Choix faits (0)')
  }, 90_000)
})
