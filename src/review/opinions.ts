import type { AccordState } from '../model/ask/ruling.ts'
import type { Draft } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'

export type Opinion = { readonly of: string; readonly state: AccordState; readonly date: string | null }

/** Opinions that the director asked (lawyer, data protection officer, ethics body), each as it stands last. */
export const opinionsOf = ({ rulings = [] }: Pick<Draft, 'rulings'>): readonly Opinion[] => {
  const last = new Map<string, Opinion>()
  for (const { settled } of rulings)
    for (const one of settled)
      if (one.kind === 'opinion') last.set(foldText(one.of), { of: one.of, state: one.state, date: one.date })
  return [...last.values()]
}
