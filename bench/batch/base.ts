import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom, pick, type Random } from '../random.ts'

/** Invented; no list of real persons stands behind them. */
const given = ['Maëlle', 'Ilan', 'Soraya', 'Théo', 'Awa', 'Jules', 'Inès', 'Karim', 'Lison', 'Noé', 'Zélie', 'Ousmane']
const family = ['ROSTAING', 'BELVAUX', 'TAMZALI', 'QUERREC', 'DIABATÉ', 'MORVANEC', 'OLLIVAN', 'SAUVETRE', 'BRÉGIER']
const phrases = [
  'La famille est reçue au service en présence de l’éducatrice.',
  'Le suivi scolaire se poursuit ; les absences sont justifiées.',
  'Une demande de logement a été déposée en mairie.',
  'Le médecin traitant a été consulté ; un bilan est prévu.',
  'La visite à domicile s’est déroulée dans de bonnes conditions.',
  'Une aide financière ponctuelle est accordée pour la cantine.',
  'Les parents demandent un rendez-vous avec l’assistante de service social.',
]

export type BaseOptions = { readonly folder: string; readonly dossiers: number; readonly seed: number }

/** A base of any size: folders of dossiers, each with one to three notes. The same seed gives the same bytes. */
export const makeBase = ({ folder, dossiers, seed }: BaseOptions): void => {
  const random = makeRandom(seed)
  for (let at = 0; at < dossiers; at += 1) {
    const place = join(folder, `D-${String(at).padStart(7, '0')}`)
    mkdirSync(place, { recursive: true })
    const person = `${pick(random, given, '')} ${pick(random, family, '')}`
    for (let note = 0; note <= random.below(3); note += 1)
      writeFileSync(join(place, `note-${note + 1}.txt`), textOf(random, person, at, note))
  }
}

const textOf = (random: Random, person: string, at: number, note: number): string => {
  const day = `${String(1 + random.below(28)).padStart(2, '0')}/${String(1 + random.below(12)).padStart(2, '0')}/2025`
  const body = Array.from({ length: 2 + random.below(6) }, () => pick(random, phrases, ''))
  return `Dossier ${at + 1}, note ${note + 1}, du ${day}\n${person}\n\n${body.join('\n')}\n`
}
