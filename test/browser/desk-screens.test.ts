import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWorkshop, requis, root } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { openDeskPage } from './desk-world.ts'

const demo = join(root, 'fixtures', 'demo')

// The pictures of README and guide, out of the demonstration: REQUIS_SCREENSHOTS=docs npx vitest run test/browser/desk-screens.test.ts
describe.skipIf(isMissing('chromium'))('the review page of the demonstration', () => {
  test('a question is in sight at once, and so is what was found, and what leaves', async () => {
    const workshop = openWorkshop()
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
    } finally {
      await close()
      workshop.remove()
    }
  }, 300_000)
})
