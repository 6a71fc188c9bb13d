import type { Doubt, Question } from '../../model/ask/question.ts'
import type { Draft } from '../../model/draft.ts'
import { foldText } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { Person } from '../../model/record/person.ts'
import type { AskedPerson } from '../../model/record/request.ts'
import type { AskKey } from './ask-fr.ts'

/** Why a piece is held back whole, and so whom to ask. */
export type HeldCase = Extract<AskKey, `piece.${string}`>

/** Which sentence puts a question: by its kind, by what is in doubt, by the ground that withholds. */
export const caseOf = (question: Question, draft: Draft): AskKey => {
  switch (question.kind) {
    case 'person':
      return personCase(question, draft)
    case 'basis':
      return citedBasis(draft) === null ? 'basis.none' : 'basis.unknown'
    case 'subject':
    case 'silence':
      return question.kind
    case 'piece':
      return pieceCase(question)
    case 'passage':
      return `passage.${question.doubt}`
    case 'value':
      return valueCases[question.doubt] ?? 'value.other'
  }
}

export const citedBasis = ({ request }: Draft): string | null => request.act?.basisText ?? request.basis

export const askedPerson = ({ rank }: Question, { request }: Draft): AskedPerson | null =>
  rank === null ? null : (request.persons[rank - 1] ?? null)

/** Persons of the record that the question offers. */
export const candidates = ({ options }: Question, { persons }: Draft): readonly Person[] =>
  options.flatMap(({ id }) => persons.find((person) => person.id === id) ?? [])

const personCase = (question: Question, draft: Draft): AskKey => {
  const [known, ...others] = candidates(question, draft)
  const asked = askedPerson(question, draft)
  if (known === undefined || asked === null) return 'person.none'
  if (others.length > 0) return 'person.several'
  if (asked.born !== null && known.born !== null && asked.born !== known.born) return 'person.birth'
  if (nameKey(asked) !== nameKey(known)) return 'person.name'
  return asked.born === null || known.born === null ? 'person.alone' : 'person.piece'
}

const nameKey = ({ given, family }: AskedPerson): string => foldText([...given, ...family].join(' '))

const pieceCase = ({ doubt, ground }: Question): AskKey => {
  if (doubt === 'who') return 'piece.who'
  return heldCase(ground)
}

/** Whom to ask for a piece that is held back under a ground. */
export const heldCase = (ground: Ground | null): HeldCase =>
  ground === null ? 'piece.held' : (pieceCases[ground] ?? 'piece.held')

const valueCases: Readonly<Partial<Record<Doubt, AskKey>>> = { value: 'value.value', who: 'value.who' }

/** Whom to ask differs by the ground. */
const pieceCases: Readonly<Partial<Record<Ground, HeldCase>>> = {
  'MED-56-3': 'piece.medical',
  'AVO-56-1': 'piece.lawyer',
  CONS: 'piece.opinion',
  'JUD-DOC': 'piece.court',
  'ORIG-TIERS': 'piece.source',
  'SEC-60-2': 'piece.excluded',
  'PRO-L411-3': 'piece.profession',
  'MIS-ASE': 'piece.profession',
  'MIS-PMI': 'piece.profession',
  'MIS-CHRS': 'piece.profession',
  'MIS-SIAO': 'piece.profession',
  'MIS-AS': 'piece.profession',
  'MIS-MDPH': 'piece.profession',
  'MIS-RSA': 'piece.profession',
  'MIS-PJJ': 'piece.profession',
  'L1110-4-D': 'piece.profession',
}
