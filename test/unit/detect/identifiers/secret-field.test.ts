import { expect, test } from 'vitest'
import { otherScript } from '../../../../src/detect/engine/other-script.ts'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { secretField } from '../../../../src/detect/identifiers/secret-field.ts'

const context = { persons: [], services: [] }

test.each([
  ['codeSIM : 4512', '4512'],
  ['code portail : 4512B', '4512B'],
  ['mdp : Lina2020!', 'Lina2020!'],
  ['api_key : abc-def', 'abc-def'],
])('the whole value of « %s » is a secret', (text, value) => {
  expect(secretField(viewOf(text), context).map((claim) => text.slice(claim.start, claim.end))).toEqual([value])
})

test.each([['passage : oui'], ['clément : absent'], ['Compte rendu : visite'], ['épisode : 3']])(
  '« %s » holds none',
  (text) => {
    expect(secretField(viewOf(text), context)).toEqual([])
  },
)

test('words of another script are withheld, French ones are not', () => {
  const text = 'Monsieur 王小明 et Mme فاطمة sont venus, élève à l’école'
  expect(otherScript(viewOf(text), context).map((claim) => text.slice(claim.start, claim.end))).toEqual([
    '王小明',
    'فاطمة',
  ])
})
