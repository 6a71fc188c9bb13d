import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/model/draft.ts'
import { openWorkshop, requis, root } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { openDeskPage } from './desk-world.ts'

const demo = join(root, 'fixtures', 'demo')

// The pictures of README and guide, out of the demonstration: REQUIS_SCREENSHOTS=docs npx vitest run test/browser/desk-screens.test.ts
describe.skipIf(isMissing('chromium'))('the review page of the demonstration', () => {
  test('a question is in sight at once, and so is what was found, and what leaves', async () => {
    const workshop = openWorkshop()
    const draftNow = (): Draft => JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))
    const propose = ['propose', join(demo, 'pieces'), '--request', join(demo, 'request.yaml')]
    expect(requis(workshop, ...propose, '--prepared-by', 'Paul', '--draft', 'draft').code).toBe(0)
    const { page, close } = await openDeskPage(workshop, { width: 1280, height: 860 })
    try {
      await page.getByRole('textbox').first().fill('Claire VASSEUR')
      await page.keyboard.press('Enter')
      const show = async (hash: string, name: string): Promise<void> => {
        await page.evaluate((to) => {
          location.hash = to
        }, hash)
        await page.waitForTimeout(1500)
        await page.screenshot({ path: join(process.env.REQUIS_SCREENSHOTS ?? workshop.folder, `${name}.png`) })
      }
      await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
      const ask = await page.locator('main h2').first().boundingBox()
      expect(ask?.y).toBeLessThan(860)
      await show('#/start', 'review-start')
      await show('#/questions/Q04', 'review-questions')
      await show('#/findings/P02', 'review-findings')
      await show('#/finish', 'review-finish')
      // A sentence that leaves whatever is answered says so, and goes whole by one act.
      const before = draftNow()
      const items = (before.questions ?? []).flatMap(({ id, items: own }) => own.map((item) => ({ ask: id, item })))
      const leaving = items.find(({ item }) => item.id.startsWith('v-'))
      if (leaving === undefined) throw new Error('the demonstration asks about values')
      await page.evaluate((to) => {
        location.hash = to
      }, `#/questions/${leaving.ask}`)
      const row = page.locator('li.item', { has: page.locator(`[data-sentence="${leaving.item.id}"]`) })
      await row.getByText('Part de toute façon').waitFor()
      await row.getByRole('button', { name: 'Retenir toute la phrase' }).click()
      await expect.poll(() => draftNow().rulings?.length, { timeout: 60_000 }).toBe(1)
      const [settled] = draftNow().rulings?.[0]?.settled ?? []
      expect(settled).toMatchObject({ kind: 'mask' })
    } finally {
      await close()
      workshop.remove()
    }
  }, 300_000)
})
