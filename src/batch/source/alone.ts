import type { Problem } from '../../model/problem.ts'
import type { ListedDossier, SourceItem } from '../model/source.ts'

/** An item that comes to its end by itself: set aside, or refused. */
export const aloneAside = (item: SourceItem, problem: Problem): ListedDossier => alone(item, 'quarantined', problem)

export const aloneRefused = (item: SourceItem, problem: Problem): ListedDossier => alone(item, 'rejected', problem)

const alone = (item: SourceItem, end: 'quarantined' | 'rejected', problem: Problem): ListedDossier => ({
  key: null,
  locator: '',
  items: [item],
  trouble: { end, problem },
})
