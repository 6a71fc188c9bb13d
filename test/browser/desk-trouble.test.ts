import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startDesk } from '../cli/desk.ts'
import { openWorkshop, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { proposeStory } from './desk-story-record.ts'
import { copyWorkshop, type DeskPage, openDeskPage, sit } from './desk-world.ts'

// A second tab, a server that died, a page that is opened again: nothing is overwritten, nothing that was confirmed is lost.

describe.skipIf(isMissing('chromium'))('the review page in trouble', () => {
  let made: Workshop
  let workshop: Workshop
  let desk: DeskPage

  beforeAll(async () => {
    made = openWorkshop()
    await proposeStory(made)
    return () => made.remove()
  })

  beforeEach(async () => {
    workshop = copyWorkshop(made)
    desk = await openDeskPage(workshop)
    await sit(desk.page)
  })

  afterEach(async () => {
    await desk.close()
    workshop.remove()
  })

  const asked = (page: Page) => page.locator('#question-title')
  const answerFirst = async (page: Page): Promise<void> => {
    await page.locator('.option input').first().check()
    await page.getByRole('button', { name: 'Valider la réponse' }).click()
  }
  const rulings = (): readonly { readonly question: string | null }[] =>
    JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8')).rulings ?? []

  test('a tab left behind is told so, and goes on once it was loaded again', async () => {
    const stale = await desk.page.context().newPage()
    await stale.goto(new URL(desk.desk.url).origin)
    await asked(stale).filter({ hasText: 'Marc DELMAS' }).waitFor()
    await answerFirst(desk.page)
    await asked(desk.page).filter({ hasText: 'Sur quoi porte' }).waitFor()
    await answerFirst(stale)
    await stale.getByRole('alert').filter({ hasText: 'Le dossier a changé ailleurs' }).waitFor()
    expect(rulings()).toHaveLength(1)
    await stale.getByRole('button', { name: 'Recharger' }).click()
    await asked(stale).filter({ hasText: 'Sur quoi porte' }).waitFor()
    expect(await stale.getByRole('alert').textContent()).toBe('')
    await answerFirst(stale)
    await stale.getByRole('heading', { name: /^Vous avez répondu/ }).waitFor()
    expect(rulings().map(({ question }) => question)).toEqual(['Q01', 'Q02'])
  }, 90_000)

  test('a server that died is said so with what to do; started again, it opens at the first open question', async () => {
    const { page } = desk
    await answerFirst(page)
    await asked(page).filter({ hasText: 'Sur quoi porte' }).waitFor()
    await desk.desk.kill()
    await answerFirst(page)
    const alert = page.getByRole('alert').filter({ hasText: 'Requis ne répond plus' })
    await alert.waitFor()
    expect(await alert.textContent()).toContain('« requis relire »')
    expect(await alert.textContent()).toContain('l’adresse qu’il affiche')
    expect(await page.locator('.option input').first().isChecked()).toBe(true)
    expect(rulings().map(({ question }) => question)).toEqual(['Q01'])
    const again = await startDesk(workshop)
    try {
      await page.goto(again.url)
      await sit(page)
      expect(await asked(page).textContent()).toContain('Sur quoi porte')
      expect(await page.locator('.journal summary').textContent()).toContain('Choix faits (1)')
      await answerFirst(page)
      await page.getByRole('heading', { name: /^Vous avez répondu/ }).waitFor()
      expect(rulings().map(({ question }) => question)).toEqual(['Q01', 'Q02'])
    } finally {
      await again.kill()
    }
  }, 90_000)

  test('what an answer gave is said aloud, and a refusal is said at once', async () => {
    const { page } = desk
    const said = page.locator('output[aria-live="polite"]')
    expect(await said.textContent()).toContain('Claire VASSEUR décide')
    await answerFirst(page)
    await asked(page).filter({ hasText: 'Sur quoi porte' }).waitFor()
    expect(await said.textContent()).toMatch(/^C’est noté\.Les copies porteraient \d+ occultations?\.$/)
    await page.getByRole('button', { name: 'Valider la réponse' }).click()
    expect(await page.locator('.question [role="alert"]').textContent()).toContain('Choisissez une réponse')
  }, 60_000)
})
