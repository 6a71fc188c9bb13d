import type { Doubt, Question } from '../../model/ask/question.ts'
import type { Draft } from '../../model/draft.ts'
import { foldText } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import { basisNamed } from '../../model/law/in-force.ts'
import type { Law } from '../../model/law/law.ts'
import type { Person } from '../../model/record/person.ts'
import type { AskedPerson } from '../../model/record/request.ts'
import type { AskKey } from './ask-fr.ts'

/** Why a piece is held back whole, and so whom to ask. */
export type HeldCase = Extract<AskKey, `piece.${string}`>

/** Which sentence puts a question: by its kind, by what is in doubt, by the ground that withholds. */
export const caseOf = (question: Question, draft: Draft, law: Pick<Law, 'bases'>): AskKey => {
  switch (question.kind) {
    case 'person':
      return question.items.length === 0 ? personCase(question, draft) : whoseCase(question)
    case 'basis':
      return basisCase(citedBasis(draft), law)
    case 'subject':
    case 'silence':
      return question.kind
    case 'piece':
      return pieceCase(question)
    case 'passage':
      return isOfOther(question) ? 'passage.other' : `passage.${question.doubt}`
    case 'value':
      return valueCases[question.doubt] ?? 'value.other'
  }
}

/** Delicate because of somebody else: another victim, another culprit, who writes. */
const isOfOther = ({ doubt, ground }: Question): boolean => doubt === 'delicate' && ground === 'TIERS'

/** Of sentences: another may bear the name, or nothing says of whom they are. */
const whoseCase = ({ doubt }: Question): AskKey => (doubt === 'who' ? 'person.who' : 'person.whose')

/** A text that is known and gives no power over documents is not said to be unknown. */
const basisCase = (cited: string | null, { bases }: Pick<Law, 'bases'>): AskKey => {
  if (cited === null) return 'basis.none'
  return basisNamed(cited, bases) === null ? 'basis.unknown' : 'basis.powerless'
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
  if (draft.problems.some((one) => one.code === 'request.contradicted' && one.rank === question.rank))
    return 'person.act'
  if (nameKey(asked) !== nameKey(known)) return 'person.name'
  return asked.born === null || known.born === null ? 'person.alone' : 'person.piece'
}

const nameKey = ({ given, family }: AskedPerson): string => foldText([...given, ...family].join(' '))

/** No answer opens a piece that waits for an accord of the law: of a notary, a bailiff, a journalist. */
const pieceCase = ({ doubt, ground, options }: Question): AskKey => {
  if (doubt === 'who') return 'piece.who'
  if (ground === 'CONS' && !options.some(({ id }) => id === 'keep')) return 'piece.statutory'
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
