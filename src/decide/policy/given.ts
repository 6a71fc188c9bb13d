import { foldText } from '../../model/fold.ts'
import type { Given, GivenField } from '../../model/given.ts'
import type { Decision } from '../../model/law/decision.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import { caseOf } from '../facts.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Targets } from '../scope/who/targets.ts'
import { valueLimits } from '../thresholds.ts'
import { fieldsAsked } from './given-fields.ts'
import { isValuesOnly } from './values-only.ts'

/** A value that a rule lets out, where it stands; `day`: the last that its entry or its piece says (ISO). */
export type Way = Span & {
  readonly judged: JudgedPiece
  readonly judgement: Judgement
  readonly field: GivenField
  readonly day: string | null
  readonly key: string
}

/** A line, and the ways that it might be: several where nobody can tell which is the last. */
export type GivenLine = { readonly given: Given; readonly ways: readonly Way[] }

/**
 * The lines of a letter that gives values alone: for each person asked, each fact asked. Of several values the one that was
 * dated last; where that cannot be told, none, and the director is asked. Null: the request is answered by copies.
 */
export const givenIn = (
  bench: Bench,
  pieces: readonly JudgedPiece[],
  targets: Targets,
  { findings, decisions }: { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] },
): readonly GivenLine[] | null => {
  if (!isValuesOnly(bench.policy, bench.basis)) return null
  const open = new Set(decisions.filter(({ outcome }) => outcome === 'disclose').map(({ findingId }) => findingId))
  const hand = byHand(decisions)
  const masked = groupByPassage(findings.filter(({ id }) => hand.has(id)))
  const isLeft = ({ judgement: { unit }, ...at }: Way): boolean =>
    !(masked.get(unit.passage.id) ?? []).some((mask) => overlaps(mask, at))
  const ways = pieces.flatMap((judged) => waysIn(judged, open, bench)).filter(isLeft)
  return targets.matches.flatMap(({ rank, personIds }) =>
    fieldsAsked(bench).map((field): GivenLine => {
      const own = ways.filter((way) => way.field === field && isAbout(way, personIds, bench))
      const chosen = chooseWay(own)
      return { given: { rank, field, value: chosen === null ? null : quoted(chosen, bench) }, ways: own }
    }),
  )
}

/** What the director masks is no value to give: an address that is no longer theirs. */
const byHand = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    decisions.filter(({ outcome, by }) => outcome === 'withhold' && 'reviewer' in by).map(({ findingId }) => findingId),
  )

const waysIn = (judged: JudgedPiece, open: ReadonlySet<string>, bench: Bench): readonly Way[] =>
  judged.judgements.flatMap((judgement) => {
    const { unit, ground, entry } = judgement
    if (ground !== null) return []
    const findings = (bench.byPassage.get(unit.passage.id) ?? []).filter(
      (one) => open.has(one.id) && overlaps(one, unit),
    )
    const day = entry.dates.at(-1)?.to ?? entry.reference ?? judged.piece.date
    return joined(findings, judgement, bench).map(({ start, end, field }) => ({
      ...{ start, end, judged, judgement, field, day },
      key: foldText(unit.passage.text.slice(start, end))
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim(),
    }))
  })

type Part = Span & { readonly field: GivenField }

/** « 31, montée des Carmes », « 99100 », « Vaubrun »: one address, where signs alone stand between. */
const joined = (findings: readonly Finding[], judgement: Judgement, bench: Bench): readonly Part[] => {
  const { text } = judgement.unit.passage
  const parts = findings
    .flatMap((finding): readonly Part[] => {
      const field = fieldOf(finding, judgement, bench)
      return field === null ? [] : [{ start: finding.start, end: finding.end, field }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    const isNext = last?.field === part.field && /^[\s,;:()–-]{0,4}$/.test(text.slice(last.end, part.start))
    if (last !== undefined && (isNext || (last.field === part.field && part.start < last.end)))
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, part.end) }
    else merged.push(part)
  }
  return merged.filter(({ start, end }) => end - start > valueLimits.shortValue)
}

const fieldOf = (finding: Finding, judgement: Judgement, bench: Bench): GivenField | null => {
  const { passage } = judgement.unit
  const findings = bench.byPassage.get(passage.id) ?? []
  const { kind } = caseOf(finding, { finding, passage, findings, judgement, regime: 'discretion' }, bench).finding
  if (finding.category === 'organisation') return kind === 'employer' || kind === 'bank' ? kind : null
  return addressed.has(finding.category) ? 'address' : null
}

const addressed: ReadonlySet<string> = new Set(['address', 'postcode', 'place'])

const isAbout = ({ judgement: { about } }: Way, personIds: readonly string[], { targetIds }: Bench): boolean =>
  about.some((id) => personIds.includes(id)) && !about.some((id) => !personIds.includes(id) && targetIds.includes(id))

/** The director's answer first; then what is no longer so is left out; then the last dated. */
export const chooseWay = (ways: readonly Way[]): Way | null => {
  const ruled = ways.filter(({ judgement }) => judgement.isRuledIn === true)
  const current = ways.filter(({ judgement: { unit } }) => !past.test(unit.folded))
  const among = ruled.length > 0 ? ruled : current.length > 0 ? current : []
  if (new Set(among.map(({ key }) => key)).size <= 1) return among.at(-1) ?? null
  if (among.some(({ day }) => day === null)) return null
  const latest = among
    .map(({ day }) => day ?? '')
    .sort()
    .at(-1)
  const last = among.filter(({ day }) => day === latest)
  return new Set(last.map(({ key }) => key)).size === 1 ? (last[0] ?? null) : null
}

/** « Ancienne adresse », « a quitté », « travaillait »: it was so. */
const past =
  /(?<![a-z])(?:ancien(?:ne)?s?|precedent[es]{0,2}|anterieur[es]{0,2}|autrefois|auparavant|jadis|(?:a|ont|avait) (?:quitte|rendu|libere|perdu)|quitte (?:son|le|la)|expuls[a-z]{1,4}|sorti[es]{0,2} de|demission[a-z]{0,3}|licenci[a-z]{1,5}|(?:habitait|vivait|logeait|residait|demeurait|travaillait)(?! toujours)|jusqu'(?:en|au|a)|n'(?:y )?(?:habite|vit|travaille|reside) plus|plus (?:a|chez) (?:cette|son)|cl[oô]tur[a-z]{1,3})(?![a-z])/

const quoted = ({ start, end, judged, judgement: { unit } }: Way, bench: Bench): Given['value'] => ({
  ...{ pieceId: judged.piece.id, passageId: unit.passage.id, start, end },
  words: (bench.writtenOf.get(unit.passage.id) ?? unit.passage).text.slice(start, end),
})
