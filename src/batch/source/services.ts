import { foldText } from '../../model/fold.ts'
import { RequisError } from '../../model/problem.ts'
import type { ListedDossier, SaidService } from '../model/source.ts'
import type { Migration } from '../settings/migration.ts'

/**
 * Dossiers with those of other services set aside, as far as the source says whose each is. The service is named in migration.yaml
 * (`from.service`, `from.finess`); where it is not, and the source holds dossiers of several, throws `batch.services-several`: a
 * person says which are to be carried. What a person said of one dossier (`foreign`) goes before.
 */
export async function* ownServices(
  listed: AsyncIterable<ListedDossier>,
  { from, dossiers }: Pick<Migration, 'from' | 'dossiers'>,
): AsyncIterable<ListedDossier> {
  const own = new Set([...from.service, ...from.finess].map(plainService))
  const found = openServices()
  for await (const { services, ...dossier } of listed) {
    const isAnswered = dossier.key === null || dossiers[dossier.key]?.foreign !== undefined
    if (own.size === 0) for (const service of isAnswered ? [] : (services ?? [])) found.add(service)
    const code = own.size === 0 || isAnswered ? null : troubleOf(services, own)
    yield code === null || dossier.trouble !== null
      ? dossier
      : { ...dossier, trouble: { end: 'quarantined', problem: { code } } }
  }
  if (found.count() > 1) throw new RequisError({ code: 'batch.services-several', count: found.count() })
}

const troubleOf = (services: ListedDossier['services'], own: ReadonlySet<string>) => {
  if (services === undefined) return null
  if (services.length === 0) return 'batch.service-unsaid'
  const ours = services.filter((names) => names.some((name) => own.has(plainService(name)))).length
  if (ours === services.length) return null
  return ours === 0 ? 'batch.foreign' : 'batch.service-shared'
}

/**
 * A name without case and accents; a FINESS number of nine signs, also behind the digit that says what kind of number it is
 * (ANS, IdNat_Struct: 1 for FINESS), or without the zero that a spreadsheet took.
 */
export const plainService = (name: string): string => {
  const plain = foldText(name.normalize('NFC')).replaceAll(/\s+/g, ' ').trim()
  const bare = plain.replaceAll(' ', '')
  if (/^1\d[\dab]\d{7}$/.test(bare)) return bare.slice(1)
  if (/^\d{8}$/.test(bare)) return `0${bare}`
  return /^\d[\dab]\d{7}$/.test(bare) ? bare : plain
}

/** Services by all that they are called: two that share a name or a number are one. */
const openServices = () => {
  let groups: ReadonlySet<string>[] = []
  const known = new Set<string>()
  return {
    add: (names: SaidService): void => {
      const plain = names.map(plainService)
      const [first = ''] = plain
      if (plain.length === 1 && known.has(first)) return
      for (const name of plain) known.add(name)
      const [same, others] = [groups.filter((one) => plain.some((name) => one.has(name))), groups]
      groups = [...others.filter((one) => !same.includes(one)), new Set([...plain, ...same.flatMap((one) => [...one])])]
    },
    count: (): number => groups.length,
  }
}
