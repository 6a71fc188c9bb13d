import { expect, test } from 'vitest'
import { disclosedText, oneNote, people } from '../fixture.ts'

const hidden = Object.values(people).map((one) =>
  one.id === 'p1' ? { ...one, flags: ['anonymousPlacement'] as const } : one,
)

const leaving = (rest: string, persons: typeof hidden | undefined): string =>
  disclosedText({
    pieces: oneNote(`Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ ${rest}`),
    ...(persons === undefined ? {} : { persons }),
  })

test.each(['Il lui a parlé de notre épagneule.', 'près de nos ruches.', 'devant notre boulangerie.'])(
  'where the place is hidden, what is told of the house of those who receive is too: « %s »',
  (rest) => {
    expect(leaving(rest, hidden)).not.toMatch(/épagneule|ruches|boulangerie/)
  },
)

test('where it is not, nothing of it is', () => {
  expect(leaving('près de nos ruches.', undefined)).toContain('ruches')
})

test.each(['par notre collègue.', 'pendant notre visite.', 'dans notre bureau.'])(
  'what a service calls its own is no place: « %s »',
  (rest) => {
    expect(leaving(rest, hidden)).toContain(rest.split(' ').at(-1)?.replace('.', '') ?? '')
  },
)
