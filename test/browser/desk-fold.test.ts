import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { layChild } from './desk-child.ts'
import { type DeskPage, openDeskPage, sit, violations } from './desk-world.ts'

// A common screen of an office: what is asked, its answers and the button are seen at once, under dangers; these lead to their passages.

describe.skipIf(isMissing('chromium'))('the questions on a screen of 1366 by 768', () => {
  let workshop: Workshop
  let desk: DeskPage
  let page: Page

  beforeAll(async () => {
    workshop = openWorkshop()
    layChild(workshop, 'vague')
    const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
    expect(requis(workshop, ...propose).code).toBe(0)
    desk = await openDeskPage(workshop, { width: 1366, height: 768 })
    page = desk.page
    await sit(page)
    await page.locator('details summary', { hasText: 'autres questions' }).click()
  }, 120_000)

  afterAll(async () => {
    await desk.close()
    workshop.remove()
  })

  const bottomOf = async (what: string): Promise<number> => {
    const boxes = await page.locator(what).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom))
    return boxes.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...boxes)
  }

  test('a question about sentences shows its answers and the button without a scroll, and keeps them while these are read', async () => {
    const questions = await page
      .locator('.side details a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(questions.length).toBeGreaterThan(0)
    const floor = (await page.locator('footer').boundingBox())?.y ?? 0
    for (const href of questions) {
      await page.locator(`.side details a[href="${href}"]`).click()
      await page.locator(`.side a[href="${href}"][aria-current="true"]`).waitFor()
      await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0))
      expect(await bottomOf('.option label')).toBeLessThan(floor)
      expect(await bottomOf('.question button.main')).toBeLessThan(floor)
      await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 160))
      expect(await bottomOf('.question button.main')).toBeLessThan(floor)
      expect(await page.locator('.answers').evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(0)
    }
    expect(await violations(page)).toEqual([])
  }, 60_000)

  test('a danger leads to its passage, whose words are read as they are', async () => {
    await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0))
    const dangers = page.getByRole('region', { name: 'À lire d’abord' })
    expect(await dangers.getByRole('link').allTextContents()).toEqual([
      ...['Lire P01, passage 3', 'Lire P02, passage 2'],
      'Répondre à sa question',
    ])
    await dangers.getByRole('link', { name: 'Lire P02, passage 2' }).click()
    const passage = page.locator('.passage.current')
    await passage.waitFor()
    expect(await passage.textContent()).toContain("l'enfermait dans la cave")
  }, 60_000)

  test('a signature that is still locked looks locked, by its border and not by its colour alone', async () => {
    await page.evaluate(() => {
      location.hash = '#/finish'
    })
    const sign = page.getByRole('button', { name: 'Valider sous mon nom' })
    await sign.waitFor()
    expect(await sign.isDisabled()).toBe(true)
    const look = () =>
      sign.evaluate((one) => [getComputedStyle(one).borderTopStyle, getComputedStyle(one).backgroundColor])
    const [border, locked] = await look()
    expect(border).toBe('dashed')
    await page.getByRole('checkbox', { name: /J’accepte la proposition/ }).check()
    const [open, free] = await look()
    expect(open).toBe('solid')
    expect(free).not.toBe(locked)
  }, 60_000)
})
