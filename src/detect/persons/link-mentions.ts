import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import { bareText } from '../engine/markup.ts'
import { isGivenName } from '../names/name-lexicon.ts'
import { linkLimits } from '../thresholds.ts'
import type { Name } from './link-names.ts'
import { makeOnce, type Once } from './link-once.ts'
import { afterOf, beforeOf, type Room, roomOf, type Spot } from './link-room.ts'
import { type Title, titleBefore } from './link-titles.ts'

/**
 * One place where somebody is named: the findings that overlap there. `gap` stands between the mention before this one and
 * it; null when they are far apart or in two pieces.
 */
export type Mention = Spot & {
  readonly rank: number
  readonly pieceId: string
  readonly findings: readonly Finding[]
  readonly text: string
  readonly name: Name
  readonly personId: string | null
  readonly gap: string | null
  readonly title: Title
}

const { around: reach } = linkLimits

/** All mentions of persons, in reading order. */
export const mentionsOf = (pieces: readonly Piece[], findings: readonly Finding[]): readonly Mention[] => {
  const byPassage = groupByPassage(findings)
  const once = makeOnce()
  const mentions: Mention[] = []
  for (const piece of pieces) {
    const first = mentions.length
    for (const [at, passage] of piece.passages.entries()) {
      const clusters = clustersOf(byPassage.get(passage.id) ?? [])
      if (clusters.length === 0) continue
      const room = roomOf(piece, at, passage)
      for (const cluster of clusters) {
        const previous = mentions.length > first ? mentions.at(-1) : undefined
        mentions.push(mentionOf(cluster, room, { pieceId: piece.id, previous, rank: mentions.length, once }))
      }
    }
  }
  return mentions
}

const groupByPassage = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.category !== 'person') continue
    const group = groups.get(finding.passageId)
    if (group === undefined) groups.set(finding.passageId, [finding])
    else group.push(finding)
  }
  return groups
}

type Cluster = { readonly start: number; readonly end: number; readonly findings: readonly Finding[] }

/** Findings that overlap speak of one person. A wide one that a known name cuts in two is read as two. */
const clustersOf = (findings: readonly Finding[]): readonly Cluster[] => {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end)
  const clusters: Cluster[] = []
  for (const finding of sorted) {
    const last = clusters.at(-1)
    if (last === undefined || finding.start >= last.end) {
      clusters.push({ start: finding.start, end: finding.end, findings: [finding] })
    } else {
      const end = Math.max(last.end, finding.end)
      clusters[clusters.length - 1] = { start: last.start, end, findings: [...last.findings, finding] }
    }
  }
  return clusters
}

type Row = Pick<Mention, 'pieceId' | 'rank'> & { readonly previous: Mention | undefined; readonly once: Once }

const mentionOf = (cluster: Cluster, room: Room, { pieceId, previous, rank, once }: Row): Mention => {
  const whole = room.passage.text.slice(cluster.start, cluster.end)
  const ofWhom = ownedBy(whole)
  const spot: Spot = { room, start: cluster.start + ofWhom, end: cluster.end }
  const words = bareText(whole.slice(ofWhom))
  const title = once.title(titleOf(beforeOf(spot), words))
  const { text, name } = once.named(words, title.isTitle)
  return {
    room,
    start: spot.start,
    end: spot.end,
    rank,
    pieceId,
    findings: cluster.findings,
    text,
    name,
    personId: knownId(cluster.findings),
    gap: gapOf(cluster, room, previous),
    title,
  }
}

/** « la tutrice d'Enzo » is none of his names, nor his office: how long the words are that say whose she is. */
const ownedBy = (text: string): number => {
  const found = /^(d['’]|de )(\p{Lu}[\p{Ll}'’-]+)/u.exec(text)
  return found?.[2] !== undefined && isGivenName(foldText(found[2])) ? (found[1] ?? '').length : 0
}

/** « les enfants d'Axelle Renouard » are several, « la mère d'Amine » is a woman: nothing of it is told of the one named. */
const titleOf = (before: string, text: string): Title => {
  const title = titleBefore(before)
  const particle = title.isGroup || title.isKin ? /^(?:de |d['’])(?=\p{Lu})/iu.exec(text)?.[0] : undefined
  return particle === undefined ? title : titleBefore(`${before}${particle}`)
}

/** The person that a detector knew; none when two are claimed for the same words. */
const knownId = (findings: readonly Finding[]): string | null => {
  const wide = [...findings].sort((a, b) => b.end - b.start - (a.end - a.start))
  return wide.find((finding) => finding.personId !== null)?.personId ?? null
}

const gapOf = (cluster: Cluster, room: Room, previous: Mention | undefined): string | null => {
  if (previous === undefined) return null
  const start = cluster.start + room.shift
  if (previous.room === room) {
    return cluster.start - previous.end <= reach ? room.folded.slice(previous.end + room.shift, start) : null
  }
  if (previous.room.passage.id !== room.previousId) return null
  const after = afterOf(previous)
  const line = after.indexOf('\n')
  const tail = line < 0 ? after : after.slice(0, line)
  return cluster.start + tail.length <= reach ? `${tail}\n${room.folded.slice(room.shift, start)}` : null
}
