import type { Category } from '../../model/category.ts'
import type { Language } from '../index.ts'

const words: Readonly<Record<Category, Readonly<Record<Language, string>>>> = {
  person: { fr: 'identité', en: 'identity' },
  address: { fr: 'adresse', en: 'address' },
  place: { fr: 'lieu', en: 'place' },
  postcode: { fr: 'code postal', en: 'postcode' },
  phone: { fr: 'téléphone', en: 'telephone' },
  email: { fr: 'courriel', en: 'e-mail' },
  nir: { fr: 'numéro de sécurité sociale', en: 'social security number' },
  iban: { fr: 'coordonnées bancaires', en: 'bank details' },
  'id-number': { fr: 'numéro d’identification', en: 'identification number' },
  'birth-date': { fr: 'date de naissance', en: 'date of birth' },
  date: { fr: 'date', en: 'date' },
  age: { fr: 'âge', en: 'age' },
  vehicle: { fr: 'véhicule', en: 'vehicle' },
  account: { fr: 'compte ou adresse en ligne', en: 'online account or address' },
  organisation: { fr: 'organisme', en: 'body' },
  health: { fr: 'santé', en: 'health' },
  judicial: { fr: 'donnée judiciaire', en: 'judicial data' },
  violence: { fr: 'violences', en: 'violence' },
  origin: { fr: 'origine ou séjour', en: 'origin or residence' },
  belief: { fr: 'convictions', en: 'beliefs' },
  sexuality: { fr: 'vie affective et sexuelle', en: 'intimate life' },
  finance: { fr: 'ressources et dettes', en: 'resources and debts' },
  family: { fr: 'vie familiale', en: 'family life' },
  'out-of-scope': { fr: 'passage hors de la demande', en: 'passage outside the request' },
  other: { fr: 'autre', en: 'other' },
}

export const categoryText = (category: Category, language: Language): string => words[category][language]
