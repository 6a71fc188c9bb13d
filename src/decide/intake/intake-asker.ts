import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { AskerRow } from '../../model/law/checks.ts'
import { maySign } from '../../model/law/in-force.ts'
import type { AuthorTable, Law } from '../../model/law/law.ts'
import type { LegalRequest, RequestKind } from '../../model/record/request.ts'
import { nameWords } from '../scope/who/same-name.ts'
import { type CheckResult, type Desk, found } from './intake-verdict.ts'

type Author = AuthorTable['authors'][number]

/** A street is no authority: « 2, place de la Mairie ». */
const street = /\b(?:place|rue|avenue|boulevard|bd|quai|cours|allees?|square|impasse|chemin|route)\b[^,;–-]{0,60}/g

/** Who writes: by their quality, else their rank, else their service. One whom no text names counts wherever it stands. */
export const authorOf = (request: LegalRequest, table: AuthorTable): Author | null => {
  const { quality, rank } = request.requester
  const rows = [quality, rank, request.authority].flatMap((words) => {
    const folded = foldText(words ?? '').replaceAll(street, ' ')
    return table.authors.find((row) => hasCue(compileCues(row.words), folded)) ?? []
  })
  return rows.find((row) => row.answer === 'oppose') ?? rows[0] ?? null
}

/** Who may ask in that form of request. */
export const askersOf = (asked: RequestKind, { checks }: Law): AskerRow | undefined =>
  checks.askers.find(({ kind }) => kind === asked)

/** CNIL, check 2, in law: the mode and the text say who may ask. An asker whom nobody knows is no yes. */
export const checkAuthorNamed = (desk: Desk): CheckResult => {
  const { author, request, law } = desk
  const row = askersOf(request.kind, law)
  if (author?.answer === 'oppose' && row?.who.includes(author.id) !== true)
    return found(['author-refused'], { reply: 'oppose', ...about(author, author.source) })
  if (request.kind === 'parent-access') return ofParent(desk, row?.who ?? [])
  if (law.position.ownAccess.includes(request.kind)) return ownAccess(desk)
  if (row?.ours === true) return oursFor(desk, row)
  if (author !== null && row?.never.includes(author.id) === true) return found(['other-mode'], about(author, null))
  if (desk.basis !== null && row?.others.includes(desk.basis.id) === true)
    return found(['other-mode'], { source: desk.basis.id, facts: { author: author?.id ?? '' } })
  return row?.by === 'article' ? underArticle(desk) : underMode(desk, row?.who ?? [])
}

const about = (author: Author, source: string | null) => ({ source, facts: { author: author.id } })

/** Whoever the article names may sign; their service alone may be any of those who serve in it. */
const underArticle = (desk: Desk): CheckResult => {
  const { author, basis, law, request, on } = desk
  if (author === null) return found(['author-unknown'])
  if (basis === null || basis.signers.length === 0) return found([], { source: basis?.id ?? null })
  const answer = author.answer === null ? {} : { reply: author.answer }
  const stands = standsFor(author, law)
  const day = request.receivedAt ?? on
  if (maySign(basis, author.id, day)) return underControl(desk, author, basis.id)
  if (stands.some((id) => maySign(basis, id, day))) return found(['ask-quality'], { source: basis.id })
  return found(['author-not-named'], { ...about(author, basis.id), ...answer })
}

/** An agent may sign, under the control of somebody whom the act names. */
const underControl = ({ request, law }: Desk, author: Author, article: string): CheckResult => {
  const { control, authors } = law.authors
  const said = foldText([request.requester.quality, request.requester.rank, request.asks].join(' ; '))
  const controllers = authors.filter(({ id }) => control.of.includes(id)).flatMap(({ words }) => words)
  const isSaid = hasCue(compileCues(control.words), said) && hasCue(compileCues(controllers), said)
  if (!control.who.includes(author.id) || isSaid) return found([], { source: article })
  return found(['under-control'], about(author, `${article} ; ${control.source}`))
}

/** Under a mode that has askers of its own, the article still says which of them. */
const underMode = (desk: Desk, who: readonly string[]): CheckResult => {
  const { author, basis, law } = desk
  if (author === null) return found(['author-unknown'])
  if (!isAmong(author, who, law)) return found(['other-mode'], about(author, null))
  return basis === null || basis.signers.length === 0 ? found([]) : underArticle(desk)
}

/** The author, or one of those for whom a service may stand. */
const isAmong = (author: Author, who: readonly string[], law: Law): boolean =>
  [author.id, ...standsFor(author, law)].some((id) => who.includes(id))

const standsFor = ({ id }: Author, { checks }: Law): readonly string[] =>
  checks.services.find((row) => row.id === id)?.stands ?? []

/** Nobody requires: one who stands as a requester, and to whom we send nothing of our own accord, is in another mode. */
const oursFor = ({ author, request, law, basis }: Desk, { who, texts, any }: AskerRow): CheckResult => {
  if (any) return found([])
  const isListed = author !== null && isAmong(author, who, law)
  const { name, rank, quality } = request.requester
  const asks = author !== null || [name, rank, quality].some((words) => words !== null)
  const requires = basis !== null && !texts.includes(basis.id)
  return !requires && (isListed || !asks) ? found([]) : found(['other-mode'], { facts: { author: author?.id ?? '' } })
}

/** The person's own record: for herself, or for whoever represents her by a title that somebody saw. */
const ownAccess = (desk: Desk): CheckResult => {
  const { author, request, act, basis } = desk
  const more = { source: basis?.id ?? null, facts: { author: author?.id ?? '' } }
  if (isThemselves(request)) return found([], more)
  const { name } = request.requester
  if (author?.id === 'person') return found(name === null ? [] : ['not-own'], more)
  if (author?.id === 'representative' || author?.id === 'lawyer') {
    const isSeen = act.checks.some(
      ({ id, result }) => result === 'ok' && (id === 'author-named' || id === 'author-real'),
    )
    return found(isSeen ? [] : ['ask-mandate'], more)
  }
  return found([author === null && name === null && request.authority === null ? 'author-unknown' : 'not-own'], more)
}

/** A parent signs with a name; whether the record knows it, and what authority it bears, is another check. */
const ofParent = ({ author, request }: Desk, who: readonly string[]): CheckResult => {
  if (author !== null) return found(who.includes(author.id) ? [] : ['other-mode'], about(author, null))
  return found(request.requester.name === null && request.authority === null ? ['author-unknown'] : [])
}

/** Who signs bears the very name of a person asked for. */
const isThemselves = ({ requester, authority, persons }: LegalRequest): boolean => {
  const signed = [requester.name ?? '', authority ?? ''].map((text) => new Set(nameWords([text])))
  return persons.some(({ given, family }) => {
    const words = nameWords([...given.slice(0, 1), ...family])
    return given.length > 0 && family.length > 0 && signed.some((names) => words.every((word) => names.has(word)))
  })
}
