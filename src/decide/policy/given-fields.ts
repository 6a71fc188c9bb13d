import type { GivenField } from '../../model/given.ts'
import type { ValueKind } from '../../model/law/values.ts'
import type { Bench } from '../bench.ts'
import { isValuesOnly } from './values-only.ts'

/** The values of `law/values.yaml` by which an act asks for each fact. */
const askedBy: Readonly<Record<GivenField, readonly ValueKind[]>> = {
  address: ['addresses'],
  employer: ['employers'],
  bank: ['bank-accounts'],
}

/** The facts that the text grants and the act asks for; where its words name none of them, all that the text grants. */
export const fieldsAsked = ({
  policy,
  basis,
  plan,
}: Pick<Bench, 'policy' | 'basis' | 'plan'>): readonly GivenField[] => {
  const granted = policy.gives.length > 0 ? policy.gives : basis?.only?.includes('organisation') ? all : address
  const asked = granted.filter((field) => askedBy[field].some((kind) => plan.values.has(kind)))
  return asked.length > 0 ? asked : granted
}

const all: readonly GivenField[] = ['address', 'employer', 'bank']
const address: readonly GivenField[] = ['address']

/** A sentence that gives an address is on where somebody lives, whatever else the act asks about. */
const toldIn: Readonly<Record<GivenField, readonly string[]>> = {
  address: ['whereabouts', 'housing'],
  employer: ['work'],
  bank: ['resources'],
}

/** The subjects whose sentences may hold what is asked, where values alone leave; none elsewhere. */
export const subjectsOfValues = (asked: Parameters<typeof fieldsAsked>[0]): readonly string[] =>
  isValuesOnly(asked.policy, asked.basis) ? fieldsAsked(asked).flatMap((field) => toldIn[field]) : []
