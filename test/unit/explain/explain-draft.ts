import { proposeAll } from '../../../src/decide/propose-all.ts'
import type { DraftIndex } from '../../../src/explain/view.ts'
import { labelsOf } from '../../../src/messages/letter/labels.ts'
import type { Draft } from '../../../src/model/draft.ts'
import type { Policy } from '../../../src/model/law/policy.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { LegalRequest } from '../../../src/model/record/request.ts'
import { tellOutside } from '../../../src/pipeline/export/letter-draft.ts'
import { readLaw, readLetterDesk } from '../../../src/store/installed/settings.ts'
import { law, oneNote, people, policyNamed, request, type Setup } from '../decide/fixture.ts'

export const policy: Policy = policyNamed('requisition')

export type DraftSetup = {
  readonly pieces: Setup['pieces']
  readonly request?: Partial<LegalRequest>
  /** What the test doubts: changes made to findings before they are judged. */
  readonly change?: (finding: Finding) => Finding
}

/** A draft as `requis propose` makes it, from marked text, without weights. */
export const draftOf = ({ pieces, request: more, change }: DraftSetup): Draft => {
  const found = pieces.flatMap(({ findings }) => findings)
  const persons = Object.values(people)
  const asked = { ...request, ...more }
  const read = pieces.map(({ piece }) => piece)
  const proposal = proposeAll({
    pieces: read,
    persons,
    findings: change === undefined ? found : found.map(change),
    request: asked,
    policy,
    law,
    subjectModel: null,
  })
  return {
    format: 1,
    pipeline: 'requisition',
    policyKind: 'requisition',
    versions: { software: '0', policy: 'requisition', pipeline: 'requisition' },
    dossier: { id: null, service: null, persons, pieces: read },
    persons,
    request: asked,
    findings: proposal.findings,
    decisions: proposal.decisions,
    floor: policy.floor,
    problems: proposal.problems,
    preparedBy: 'B',
    secret: '00',
  }
}

export const noteOf = (...sources: readonly string[]): Draft => draftOf({ pieces: oneNote(...sources) })

const words = { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' as const }

/** What a draft tells outside, by the decisions that are explained. */
export const outsideOf = ({ draft, decisions }: DraftIndex) => tellOutside(draft, decisions, readLetterDesk(), words)
