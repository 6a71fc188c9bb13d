import { atService, boundOf } from '../../decide/gates/gates.ts'
import { isFeminineName, isMasculineName } from '../../detect/names/name-lexicon.ts'
import type { Words } from '../../model/copy/label.ts'
import { type LetterFacts, letterTableSchema } from '../../model/copy/letter.ts'
import type { Draft } from '../../model/draft.ts'
import { associationSchema } from '../../model/law/association.ts'
import type { Law } from '../../model/law/law.ts'
import { RequisError } from '../../model/problem.ts'
import type { Regime } from '../../model/record/piece.ts'
import { type LetterDesk, letterFactsOf } from '../../reply/letter-facts.ts'
import type { GenderOfName } from '../../reply/requester.ts'
import { parseYaml } from '../../request/yaml.ts'
import { receivedIntake } from '../propose/intake.ts'
import type { ReadSetting } from './load-pipeline.ts'

export const loadLetterDesk = (law: Law, readSetting: ReadSetting): LetterDesk => {
  const read = (file: string): string => {
    const text = readSetting(file)
    if (text === null) throw new RequisError({ code: 'yaml.missing', file })
    return text
  }
  return {
    law,
    table: parseYaml(read('law/letter.yaml'), 'law/letter.yaml', letterTableSchema),
    association: parseYaml(read('association.yaml'), 'association.yaml', associationSchema),
  }
}

/** All that a draft's letter says beside the disclosure. The day of reception stands for today: a letter has one text. */
export const draftFacts = (draft: Draft, desk: LetterDesk, words: Words): LetterFacts =>
  letterFactsOf(draft, desk, words, {
    intake: receivedIntake(draft, desk.law),
    genderOfName,
    isSecret: isBoundBySecrecy(draft, desk),
  })

/** A piece of somebody else's is theirs to call secret. */
const isBoundBySecrecy = ({ dossier, disputed }: Draft, { law, association }: LetterDesk): boolean => {
  const { regimes } = atService(law, dossier.service)
  const secret = new Set<Regime>([
    ...(['profession-accord', 'profession', 'mission'] as const),
    ...((disputed ?? association.disputed) === 'discretion' ? [] : (['disputed'] as const)),
  ])
  const bound = dossier.pieces.map((piece) => boundOf(piece, regimes))
  return bound.some(({ regime, ground }) => secret.has(regime) && ground !== 'ORIG-TIERS')
}

const genderOfName: GenderOfName = (given) => {
  const [isHers, isHis] = [isFeminineName(given), isMasculineName(given)]
  return isHers === isHis ? null : isHers ? 'f' : 'm'
}
