import { describe, expect, test } from 'vitest'
import { readAs, textsOf, visibleTexts } from '../read-as.ts'

const shown = async (held: string, sheet = ''): Promise<string> =>
  visibleTexts(await readAs('html', `<head><style>${sheet}</style></head><body><p>Dit ${held} oui</p></body>`)).join(
    '|',
  )

describe('icons that only a class names', () => {
  test.each([
    ['<i class="fa fa-check"></i>', '✓'],
    ['<i class="fas fa-times fa-lg" aria-hidden="true"></i>', '✗'],
    ['<i class="fa fa-check-square-o"></i>', '☑'],
    ['<i class="far fa-square"></i>', '☐'],
    ['<i class="fas fa-square"></i>', '■'],
    ['<span class="glyphicon glyphicon-unchecked"></span>', '☐'],
    ['<i class="bi bi-x-square-fill"></i>', '☒'],
    ['<span class="material-icons">check_box</span>', '☑'],
    ['<i class="fa fa-dragon"></i>', '\ufffd'],
  ])('%s', async (held, sign) => {
    expect(await shown(held)).toBe(`Dit ${sign} oui`)
  })

  test('what an icon holds is not seen, and is searched', async () => {
    const reading = await readAs('html', '<p>Dit <i class="material-icons">rozenn</i> oui</p>')
    expect(visibleTexts(reading)).toEqual(['Dit \ufffd oui'])
    expect(textsOf(reading, 'hidden').join('|')).toContain('rozenn')
  })

  test.each([
    ['<span class="icon">Rozenn</span>', 'Dit Rozenn oui'],
    ['<i class="icon-box"><b>Rozenn</b></i>', 'Dit Rozenn oui'],
    ['<span class="fade"></span>', 'Dit oui'],
    ['<em aria-hidden="true">Rozenn</em>', 'Dit oui'],
  ])('no icon: %s', async (held, text) => {
    expect(await shown(held)).toBe(text)
  })
})

describe('signs that a style sheet draws', () => {
  test.each([
    ['.fait::before { content: "\\2713" }', '<span class="fait"></span>', 'Dit ✓ oui'],
    ['.fait:after{content:"\\2610 "}', '<span class="fait">bien</span>', 'Dit bien ☐ oui'],
    ['.f::before{font-family:FontAwesome;content:"\\f00c"}', '<i class="f" aria-hidden="true"></i>', 'Dit ✓ oui'],
    ['.f::before{font-family:Maison;content:"\\e901"}', '<i class="f"></i>', 'Dit \ufffd oui'],
    ['.f::before{content:""}', '<i class="f"></i>', 'Dit oui'],
    ['.f::before{content:" – "}', '<i class="f">bien</i>', 'Dit bien oui'],
  ])('%s', async (sheet, held, text) => {
    expect(await shown(held, sheet)).toBe(text)
  })

  test('one before an item stands in the item', async () => {
    const page = '<style>li.oui::before{content:"\\2714"}</style><ul><li class="oui">Venu</li><li>Parti</li></ul>'
    expect(visibleTexts(await readAs('html', page))).toEqual(['✔ Venu', 'Parti'])
  })
})
