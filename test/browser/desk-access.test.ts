import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDossier, openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { type DeskPage, openDeskPage, sit, violations } from './desk-world.ts'

const screens = ['questions', 'copies', 'findings', 'letter', 'finish'] as const

const ways = [
  ['wide', {}],
  ['narrow', { width: 320, height: 800 }],
  ['dark', { dark: true }],
] as const

describe.skipIf(isMissing('chromium')).each(ways)('the review page for everybody, %s', (_, how) => {
  let workshop: Workshop
  let desk: DeskPage

  beforeAll(async () => {
    workshop = openWorkshop()
    layDossier(workshop)
    const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
    expect(requis(workshop, ...propose).code).toBe(0)
    desk = await openDeskPage(workshop, how)
  }, 120_000)

  afterAll(async () => {
    await desk.close()
    workshop.remove()
  })

  test('axe finds nothing where one says who decides', async () => {
    await desk.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await violations(desk.page)).toEqual([])
    await sit(desk.page)
  }, 60_000)

  test.each(screens)(
    'axe finds nothing on the screen « %s », and nothing is wider than the page',
    async (name) => {
      const { page } = desk
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${name}`)
      await page.locator(`a[href="#/${name}"][aria-current="page"]`).waitFor()
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    },
    60_000,
  )

  test('nothing was asked of another machine, and no policy was broken', () => {
    const origin = new URL(desk.desk.url).origin
    expect(desk.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([])
    expect(desk.complaints).toEqual([])
  })
})
