import { foldedTitles, titlesOf, writtenTitles } from '../../language/civilities.ts'
import { foldText } from '../../model/fold.ts'
import { type ActText, tidy } from './act-text.ts'
import { hasRank, rankAtStart } from './ranks.ts'

/** Who signs, as the act writes it. `words` are those around, folded: they tell the quality. */
export type ActSigner = { readonly name: string | null; readonly rank: string | null; readonly words: string }

/** « Nous soussigné, NOM Prénom, grade », « Nous, capitaine Prénom NOM », a form's line, the block of the signature. */
export const signerOf = (act: ActText): ActSigner | null =>
  ofParts(spokenParts(act)) ?? ofParts(labelledParts(act)) ?? signatureOf(act) ?? judgeOf(act)

const opening =
  /(?<![a-z])(?:nous|je)(?:,? soussigne(?:e|s|es|\(e\))?)?[,:]? (?=[a-z])(?!vous|requer|prions|demand|sollicit|avons|soussign)/g

/** Where the words about the signer end. */
const closing =
  /(?<![a-z])(?:agissant|vu |requer|prions|prie |demand|sollicit|ordonn|donnons|deleguons|avons|constat|nous trouvant|etant|assiste|poursuivant|rapport)/

const longestSigner = 330

/** The comma-separated words after « Nous » that hold a rank or a quality. */
const spokenParts = ({ plain, flat }: ActText): readonly string[] | null => {
  for (const match of flat.matchAll(opening)) {
    const start = match.index + match[0].length
    const rest = flat.slice(start, start + longestSigner)
    const end = rest.search(closing)
    const length = end === -1 ? rest.length : end
    if (!hasRank(rest.slice(0, length))) continue
    return partsOf(plain.slice(start, start + length))
  }
  return null
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const label =
  /(?:^|\n) ?(?:requerante?|enquet(?:eur|rice)|opj|apj|officier de police judiciaire|signataire|nom (?:et grade )?du requerant|redacteur) ?: ?([^\n]{3,90})/d

const labelledParts = ({ plain, lines }: ActText): readonly string[] | null => {
  const place = label.exec(lines)?.indices?.[1]
  return place === undefined ? null : partsOf(plain.slice(place[0], place[1]))
}

const civility = new RegExp(`^(?:${foldedTitles(titlesOf('plain', 'mlle', 'mademoiselle', 'lawyer'))}) `)

const ofParts = (parts: readonly string[] | null): ActSigner | null => {
  if (parts === null) return null
  const [first, ...others] = parts
  if (first === undefined) return null
  const words = foldText(parts.join(', '))
  const bare = first.slice(civility.exec(foldText(first))?.[0].length ?? 0)
  const ranked = rankAtStart(foldText(bare))
  if (ranked !== null) {
    const name = tidy(bare.slice(ranked.to).replace(/\s*\([^)]*\)\s*$/, ''))
    const next = others[0] ?? null
    return {
      name: name !== null && looksLikeName(name) ? name : next !== null && looksLikeName(next) ? next : null,
      rank: tidy(bare.slice(ranked.from, ranked.to)),
      words,
    }
  }
  const inside = nameThenRank(bare)
  if (inside !== null) return { ...inside, words }
  if (!looksLikeName(bare)) return null
  const rank = others.find((part) => rankAtStart(foldText(part)) !== null) ?? null
  return { name: tidy(bare), rank: rank === null ? null : rankOf(rank), words }
}

/** « officier de police judiciaire en fonction à… » is taken to its place; what follows is no rank. */
const rankOf = (part: string): string | null =>
  tidy(
    part.replace(
      /\s(?:en (?:fonction|residence|résidence|poste)|(?:à|a) la |au |près |pres |matricule|demeurant).*$/iu,
      '',
    ),
  )

/** « Prénom NOM adjudant-chef », without a comma. */
const nameThenRank = (text: string): Pick<ActSigner, 'name' | 'rank'> | null => {
  const folded = foldText(text)
  for (const match of folded.matchAll(/ (?=[a-z])/g)) {
    const rest = folded.slice(match.index + 1)
    const name = tidy(text.slice(0, match.index))
    const ranked = rankAtStart(rest)
    if (ranked === null || name === null || !looksLikeName(name)) continue
    return { name, rank: rankOf(text.slice(match.index + 1)) }
  }
  return null
}

/** Two to five words, each with a capital but for particles; no figure. */
const looksLikeName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]{0,24}|d[eu]s?|la|le|van|von|ben|el|d['’]\p{Lu}[\p{L}'’-]{1,24})(?: (?:\p{Lu}[\p{L}'’.-]{0,24}|d[eu]s?|la|le|van|von|ben|el|d['’]\p{Lu}[\p{L}'’-]{1,24})){1,5}$/u.test(
    text,
  ) && !rankAtStart(foldText(text))

const signatureLength = 500
const titled = new RegExp(`^(?:${writtenTitles(titlesOf('plain', 'lawyer'))}) `, 'u')
const lawyer = new RegExp(`^(?:${writtenTitles(titlesOf('lawyer'))}) `, 'u')

/** At the end: a quality on a line, a name on the next, or both on one line; « Signé : ». */
const signatureOf = ({ plain }: ActText): ActSigner | null => {
  const end = plain
    .slice(-signatureLength)
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
  for (let at = end.length - 1; at >= 0; at -= 1) {
    const line = (end[at] ?? '').replace(/^sign[ée]+ ?:? ?/iu, '').replace(titled, '')
    const ranked = rankAtStart(foldText(line))
    const name = ranked === null ? line : (tidy(line.slice(ranked.to)) ?? '')
    const whole = line.includes(',') ? ofParts(partsOf(line)) : null
    if (whole?.name != null && whole.rank !== null) return whole
    if (!looksLikeName(name)) continue
    const own = ranked === null ? null : tidy(line.slice(ranked.from, ranked.to))
    const beside = [end[at - 1], end[at + 1]].find((near) => near !== undefined && rankAtStart(foldText(near)) !== null)
    const rank = own ?? (beside === undefined ? null : rankOf(beside.slice(rankAtStart(foldText(beside))?.from ?? 0)))
    if (rank === null && !lawyer.test(end[at] ?? '')) continue
    return { name, rank, words: foldText([beside ?? '', line, ...end.slice(at + 1)].join(', ')) }
  }
  return null
}

const cabinet = new RegExp(
  `cabinet de (?:${foldedTitles(titlesOf('plain'))}) ([^,\\d]{4,50}), ((?:juge|vice-presidente?|presidente?)[a-z' -]{0,50})`,
  'd',
)

/** « Cabinet de M. Étienne GARANCE, juge des enfants ». */
const judgeOf = ({ plain, flat }: ActText): ActSigner | null => {
  const match = cabinet.exec(flat)
  const [, name, rank] = match?.indices ?? []
  if (name === undefined || rank === undefined) return null
  return {
    name: tidy(plain.slice(name[0], name[1])),
    rank: tidy(plain.slice(rank[0], rank[1])),
    words: flat.slice(name[0], rank[1]),
  }
}
