import { expect, test } from 'vitest'
import { withoutPublic } from '../../../../src/detect/arbiter/public.ts'
import type { Claim } from '../../../../src/model/record/finding.ts'
import { parseMarks } from '../mark.ts'

const left = (marked: string): readonly string[] => {
  const { text, spans } = parseMarks(marked)
  const claims = spans.map(
    ({ start, end, category }): Claim => ({
      ...{ start, end, kind: null, confidence: 0.9, why: 'phone' },
      category: category === 'phone' ? 'phone' : 'id-number',
    }),
  )
  return withoutPublic(text, claims).map(({ start, end }) => text.slice(start, end))
}

test.each([
  'Fil Santé Jeunes : ⟦phone:0 800 235 236⟧, tous les jours',
  'Numéro national de prévention du suicide : ⟦id-number:3114⟧, jour et nuit',
  'violences : ⟦id-number:3919⟧',
  'hors ouverture, le ⟦id-number:116 117⟧',
  'renseignements au ⟦phone:0825 12 13 14⟧ (0,15 €/min)',
])('a number that all may call is not hidden: %s', (marked) => expect(left(marked)).toEqual([]))

test.each([
  'Son portable : ⟦phone:06 39 98 44 17⟧',
  'dossier n° ⟦id-number:3919⟧ chez eux',
  'numéro d’allocataire ⟦id-number:3230⟧',
  'joignable au ⟦phone:01 99 00 80 12⟧',
  'carte ⟦id-number:80 02 35 23⟧',
])('any other is: %s', (marked) => expect(left(marked)).toHaveLength(1))
