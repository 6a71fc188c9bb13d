import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { layDossier, openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { type DeskPage, openDeskPage } from './desk-world.ts'

describe.skipIf(isMissing('chromium'))('the review page without JavaScript', () => {
  let workshop: Workshop
  let desk: DeskPage

  beforeEach(async () => {
    workshop = openWorkshop()
    layDossier(workshop)
    requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul')
    desk = await openDeskPage(workshop, { javaScript: false })
  }, 120_000)

  afterEach(async () => {
    await desk.close()
    workshop.remove()
  })

  test('it says what to do, in French and in English, and shows nothing of the record', async () => {
    const { page } = desk
    const french = page.locator('p', { hasText: 'Cette page a besoin de JavaScript' })
    const english = page.locator('p[lang="en"]', { hasText: 'This page needs JavaScript' })
    expect(await french.isVisible()).toBe(true)
    expect(await english.isVisible()).toBe(true)
    expect(await french.textContent()).toContain('requis questions, puis requis decider')
    expect(await english.textContent()).toContain('requis questions, then requis decide')
    expect(await page.content()).not.toContain('BARTOLI')
    expect(desk.complaints).toEqual([])
  }, 60_000)
})
