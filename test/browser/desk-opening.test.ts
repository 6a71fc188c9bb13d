import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { layChild } from './desk-child.ts'
import { proposeStory } from './desk-story-record.ts'
import { type DeskPage, openDeskPage, sit } from './desk-world.ts'

// What is seen when the page opens: dangers first, the first question in sight, what can be passed and what cannot.

describe.skipIf(isMissing('chromium'))('the review page when it opens', () => {
  let workshop: Workshop
  let desk: DeskPage

  beforeEach(() => {
    workshop = openWorkshop()
  })

  afterEach(async () => {
    await desk.close()
    workshop.remove()
  })

  const open = async (asked: Parameters<typeof layChild>[1]): Promise<DeskPage['page']> => {
    layChild(workshop, asked)
    const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
    expect(requis(workshop, ...propose).code).toBe(0)
    desk = await openDeskPage(workshop)
    await sit(desk.page)
    return desk.page
  }

  test('dangers are open and first, the rest is folded, and the first question is in sight', async () => {
    const page = await open('vague')
    const dangers = page.getByRole('region', { name: 'À lire d’abord' })
    expect(await dangers.locator('summary').allInnerTexts()).toEqual([
      expect.stringMatching(/^DANGER, à lire aujourd’hui : .*\.$/),
      'Rien ne part : le contrôle « Objet précis » arrête la demande.',
      'L’objet de la demande n’a pas pu être lu avec certitude.',
    ])
    expect(await dangers.getByText('le 119 conseille').isVisible()).toBe(false)
    await dangers.locator('summary').first().click()
    expect(await dangers.getByText('le 119 conseille').isVisible()).toBe(true)
    await dangers.locator('summary').first().click()
    expect(await page.locator('details.notices[open]').count()).toBe(0)
    const floor = (await page.locator('footer').boundingBox())?.y ?? 0
    const bottomOf = async (what: string): Promise<number> => {
      const box = await page.locator(what).first().boundingBox()
      return box === null ? Number.POSITIVE_INFINITY : box.y + box.height
    }
    expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(0)
    expect(await bottomOf('#question-title')).toBeLessThan(floor)
    expect(await bottomOf('.option')).toBeLessThan(floor)
  }, 60_000)

  test('the focus comes to a heading without a box around it; a link keeps its own', async () => {
    const page = await open('vague')
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: '2. Copies' }).focus()
    const outline = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(await outline()).toBe('solid')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Copies' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await outline()).toBe('none')
  }, 60_000)

  test('a check that stops, and that the law leaves to her, is passed from the page with a reason', async () => {
    const page = await open('not authorised')
    await page.locator('details.request > summary').click()
    const forms = page.locator('form.pass')
    expect(await forms.count()).toBe(1)
    await forms.getByRole('button').click()
    expect(await page.locator('.check.red').count()).toBe(1)
    await forms.getByRole('textbox').fill('autorisation vue au parquet le 21 novembre')
    await page.keyboard.press('Enter')
    await forms.waitFor({ state: 'detached' })
    expect(await page.locator('.check.red').count()).toBe(0)
    expect(await page.locator('.journal summary').textContent()).toContain('Contrôle levé : Autorisation')
    expect(await page.getByRole('region', { name: 'À lire d’abord' }).textContent()).not.toContain('Rien ne part')
  }, 60_000)

  test('what is answered stays in the list and can be changed; what is open is counted, and locks the approval', async () => {
    await proposeStory(workshop)
    desk = await openDeskPage(workshop)
    const { page } = desk
    await sit(page)
    const step = page.getByRole('link', { name: /^1\. Questions/ })
    expect(await step.textContent()).toContain('0 sur 2')
    await page.locator('.option input').first().check()
    await page.getByRole('button', { name: 'Valider la réponse' }).click()
    await page.locator('#question-title', { hasText: 'Sur quoi porte' }).waitFor()
    expect(await step.textContent()).toContain('1 sur 2')
    expect(await page.locator('.side > ol .state').allTextContents()).toEqual(['Répondue', 'À répondre'])
    await page.getByRole('link', { name: /^5\. Valider/ }).click()
    await page.getByText('1 question attend votre réponse.').waitFor()
    expect(await page.getByRole('button', { name: 'Valider sous mon nom' }).isDisabled()).toBe(true)
    await page.getByRole('link', { name: /^1\. Questions/ }).click()
    await page.locator('.side a', { hasText: 'Marc DELMAS' }).click()
    await page.getByText('Votre réponse : Personne n° 2').waitFor()
    await page.locator('.option input').nth(1).check()
    await page.getByRole('button', { name: 'Changer la réponse' }).click()
    await page.locator('.journal summary', { hasText: 'personne du dossier' }).waitFor()
  }, 60_000)
})
