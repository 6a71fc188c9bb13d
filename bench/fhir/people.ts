import { pick, type Random } from '../random.ts'

/** An invented user of a service, and what tells who that is. */
export type User = {
  readonly family: string
  readonly given: string
  readonly birth: string
  readonly nir: string
  readonly local: string
  readonly phone: string
  readonly street: string
  readonly city: string
}

const families = ['Vauquelin', 'Kervadec', 'Brissonneau', 'Taouil', 'Lagrelle', 'Poncheville', 'Sarrazy', 'Etcheverria']
const givens = ['Mathurine', 'Ildevert', 'Solveig', 'Anicet', 'Philomène', 'Quentin', 'Yasmina', 'Barnabé']
const streets = ['impasse des Tanneurs', 'rue du Vieux Lavoir', 'allée des Charmilles', 'chemin de la Borderie']
const cities = ['Corvanne', 'Saint-Thual', 'Montrésor', 'Ploubalay']

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.below(10))).join('')

const twoDigits = (value: number): string => String(value).padStart(2, '0')

export const makeUser = (random: Random): User => {
  const [year, month] = [1930 + random.below(80), 1 + random.below(12)]
  const body = `${1 + random.below(2)}${twoDigits(year % 100)}${twoDigits(month)}35${digits(random, 6)}`
  return {
    ...{ family: pick(random, families, 'Vauquelin'), given: pick(random, givens, 'Solveig') },
    birth: `${year}-${twoDigits(month)}-${twoDigits(1 + random.below(28))}`,
    // The key is what is left of 97 (INSEE).
    nir: body + twoDigits(97 - (Number(body) % 97)),
    ...{ local: `35${digits(random, 7)}`, phone: `06${digits(random, 8)}` },
    ...{ street: `${1 + random.below(90)} ${pick(random, streets, '')}`, city: pick(random, cities, 'Corvanne') },
  }
}

/** What no copy may hold of a withheld user, however it is written. */
export const tellsOf = ({ family, given, birth, nir, local, phone, street }: User): readonly string[] => [
  ...[family, given, birth, nir, local, phone, street],
  ...[family.toUpperCase(), family.toLowerCase(), nir.slice(0, 13), birth.split('-').reverse().join('/')],
  ...[birth.replaceAll('-', ''), phone.replace(/(..)(?=.)/g, '$1 '), phone.replace(/(..)(?=.)/g, '$1-')],
]
