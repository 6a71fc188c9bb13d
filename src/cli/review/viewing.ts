import type { Seat } from '../../desk/port.ts'
import { deskView } from '../../desk/view/desk-view.ts'
import { findingView } from '../../desk/view/finding-view.ts'
import type { Looking } from '../../desk/view/looking.ts'
import { pieceView } from '../../desk/view/piece-view.ts'
import type { DeskView, ExportingView, FindingView, PieceView } from '../../desk/view/types.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { countMasks } from '../../model/copy/mask-count.ts'
import { RequisError } from '../../model/problem.ts'
import { tellOutside } from '../../pipeline/export/letter-draft.ts'
import { dayOf } from '../../store/installed/day.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { moduleOf } from '../../store/keys/keys.ts'
import type { Bench } from './bench.ts'
import { sourceOf } from './source.ts'

export const viewAt = (bench: Bench, { who, language }: Seat): DeskView => {
  const { looking } = bench.look(who?.second)
  const shown = {
    ...{ who, today: dayOf(new Date()), exporting: exportingOf(bench), masks: masksIn(looking) },
    notices: bench.notices,
  }
  return deskView(looking, shown, language)
}

/** As the copies would bear them. */
export const masksIn = ({ draft, view }: Looking): number => {
  const words = { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' as const }
  return countMasks(tellOutside(draft, view.decisions, readLetterDesk(), words).disclosure)
}

const exportingOf = ({ options: { exporting }, done }: Bench): ExportingView => {
  if (exporting === null) return { out: null, key: null, done: done.export }
  const { out, key, keyPasswordFile } = exporting
  const isDemonstration = key === undefined && moduleOf(exporting) === undefined
  const asked = keyPasswordFile === undefined ? 'password' : 'ready'
  return { out, key: isDemonstration ? 'demonstration' : asked, done: done.export }
}

export const pieceAt = (bench: Bench, id: string, { who, language }: Seat): PieceView => {
  const { looking } = bench.look(who?.second)
  const piece = looking.draft.dossier.pieces.find((one) => one.id === id)
  if (piece === undefined) throw new RequisError({ code: 'desk.unknown-piece' })
  return pieceView(piece, sourceOf(piece, looking.draft, language), looking, language)
}

export const findingsAt = (bench: Bench, { who, language }: Seat): readonly FindingView[] => {
  const { looking } = bench.look(who?.second)
  return looking.found.map((finding) => findingView(finding, looking, language))
}
