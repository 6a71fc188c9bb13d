import { resolve } from 'node:path'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPageFiles } from '../../src/cli/review/page-files.ts'
import { type Listening, listen } from '../../src/desk/server/listen.ts'
import { makeSessions } from '../../src/desk/server/sessions.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { bigPort } from './desk-big-port.ts'

// 3,000 findings and 300 turned pages: what is drawn stays bounded; how long an act takes is measured and printed.

const bigPdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let at = 0; at < 300; at += 1) {
    const page = pdf.addPage([595, 842])
    for (let line = 0; line < 30; line += 1)
      page.drawText(`Page ${at + 1}, ligne ${line}, un texte assez long pour remplir la ligne`, {
        x: 50,
        y: 780 - line * 22,
        size: 11,
        font,
      })
    page.setRotation(degrees((at % 4) * 90))
  }
  return pdf.save()
}

/** How long each interaction took until the next paint, in milliseconds (Event Timing). */
const watch = (): void => {
  Object.assign(window, { acts: [] })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && entry.interactionId !== 0)
        Reflect.get(window, 'acts').push(Math.round(entry.duration))
  }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }))
}

describe.skipIf(isMissing('chromium'))('a big record', () => {
  let listening: Listening
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const assets = readPageFiles(resolve(import.meta.dirname, '../../dist/desk/page'))
    const settings = { port: bigPort(await bigPdf()), sessions: makeSessions(), assets }
    listening = await listen({ ...settings, closedPage: '', failure: () => '' }, 0)
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1360, height: 900 } })
    page.setDefaultTimeout(60_000)
    await page.addInitScript(watch)
    await page.goto(listening.address)
    await page.evaluate(() => {
      location.hash = '#/findings'
    })
    await page.locator('.row').first().waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    listening.close()
    await listening.closed
  })

  /** The slowest and the middle one since the last time. */
  const measured = async (what: string): Promise<void> => {
    await page.waitForTimeout(500)
    const acts: readonly number[] = await page.evaluate(() => Reflect.get(window, 'acts').splice(0))
    const sorted = acts.toSorted((a, b) => a - b)
    const [middle = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    if (process.env.REQUIS_FIGURES === '1')
      process.stdout.write(`${what}: ${sorted.length} slower than 16 ms, middle ${middle} ms, slowest ${most} ms\n`)
  }

  const rows = (): Promise<number> => page.locator('.row').count()

  test('of 3,000 findings only those in sight are in the page, wherever the list stands', async () => {
    expect(await page.locator('.row').first().getAttribute('aria-setsize')).toBe('3000')
    const list = page.locator('.finding-list')
    for (const part of [0, 0.3, 0.7, 1]) {
      await list.evaluate((element, share) => {
        element.scrollTop = element.scrollHeight * share
      }, part)
      await page.waitForTimeout(150)
      expect(await rows()).toBeGreaterThan(5)
      expect(await rows()).toBeLessThanOrEqual(60)
    }
    expect(await page.locator('.row').last().getAttribute('aria-posinset')).toBe('3000')
    await list.hover()
    const slowest = await page.evaluate(async () => {
      const element = document.querySelector('.finding-list')
      let [last, gap] = [performance.now(), 0]
      for (let frame = 0; frame < 60; frame += 1) {
        if (element !== null) element.scrollTop -= 900
        await new Promise((next) => requestAnimationFrame(next))
        gap = Math.max(gap, performance.now() - last)
        last = performance.now()
      }
      return Math.round(gap)
    })
    if (process.env.REQUIS_FIGURES === '1') process.stdout.write(`scroll of the list: slowest frame ${slowest} ms\n`)
  }, 60_000)

  test('the next finding, and a filter, leave as little in the page', async () => {
    await page.locator('h1').click()
    for (let turn = 0; turn < 20; turn += 1) {
      await page.keyboard.press('j')
      await page.waitForTimeout(60)
    }
    await measured('next finding')
    await page.getByRole('searchbox').pressSequentially('leroy', { delay: 80 })
    await page.getByText(/^380 repérages sur/).waitFor()
    await measured('search')
    expect(await rows()).toBeLessThanOrEqual(60)
    expect(await page.locator('.passage').count()).toBeLessThanOrEqual(120)
    await page.getByRole('searchbox').fill('')
  }, 60_000)

  test('a list of one piece follows to the next piece, and a finding tells how sure it is', async () => {
    for (const hash of ['#/questions', '#/findings/P03'])
      await page.evaluate((to) => {
        location.hash = to
      }, hash)
    const pieces = (): Promise<readonly (string | null)[]> => page.locator('.row .row-note').allTextContents()
    await expect.poll(pieces).toEqual(expect.arrayContaining([expect.stringContaining('P03')]))
    await page.locator('.pane-piece select').selectOption('P04')
    await expect.poll(async () => (await pieces()).filter((text) => text?.includes('P04') === false)).toEqual([])
    await page.locator('.row').first().click()
    await page.locator('.detail', { hasText: '90 %' }).waitFor()
    expect(await page.locator('.detail').textContent()).not.toContain('9000')
    await page.evaluate(() => {
      location.hash = '#/findings/P01'
    })
  }, 60_000)

  test('of 300 pages at most eight hold a picture, wherever one stands', async () => {
    await page.getByRole('button', { name: 'Pages' }).click()
    await page.locator('.page canvas').first().waitFor()
    const region = page.locator('.scroll.text')
    const drawn = (): Promise<readonly number[]> =>
      page
        .locator('.page canvas')
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLCanvasElement ? one.width : 0)))
    for (const part of [0, 0.25, 0.5, 0.75, 1]) {
      await region.evaluate((element, share) => {
        element.scrollTop = element.scrollHeight * share
      }, part)
      await expect
        .poll(async () => (await drawn()).filter((width) => width > 100).length, { timeout: 30_000 })
        .toBeGreaterThan(0)
      expect((await drawn()).length).toBeLessThanOrEqual(8)
    }
    expect(await page.locator('[data-mark="page-300"] canvas').count()).toBe(1)
    await measured('pages')
  }, 120_000)
})
