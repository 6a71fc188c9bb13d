import { z } from 'zod'

/** Kinds that protections and code give: what is hidden, what leads to it, and the own life of who writes. */
const protectedKinds = [
  'protected-place',
  'anonymous-place',
  'secret-birth',
  'informant-clue',
  'writer-own',
  'door-code',
  'credential',
  'employer',
] as const

/** Sections of the word lists of `pipelines/lexicon/health` and `facts`. */
const listedKinds = [
  ...['addiction', 'belief', 'benefit', 'care', 'complaint', 'country', 'debt', 'development', 'disability'],
  ...['disease', 'drug', 'examination', 'filiation', 'gender', 'hospital', 'judicial', 'language', 'mental'],
  ...['mental-health', 'nationality', 'opinion', 'orientation', 'people', 'placement', 'pregnancy', 'prostitution'],
  ...['psychosis', 'religion', 'resources', 'service', 'sexual-life', 'sexual-violence', 'sexuality', 'status'],
  ...['suicide', 'symptom', 'violence', 'visit'],
] as const

/** Kinds that the other detectors give. */
const shapedKinds = [
  ...[
    'amount',
    'bank',
    'bic',
    'birth-name',
    'caf',
    'card',
    'chassis',
    'door',
    'establishment',
    'extension',
    'field',
    'handle',
  ],
  ...[
    'hypothetical',
    'iban',
    'incapacity',
    'ip',
    'mrz',
    'negated',
    'partial',
    'plate',
    'range',
    'rib',
    'street',
    'url',
  ],
] as const

/** The finer kinds that a rule or a subject may name. A name that nothing bears would be a protection that is not there. */
export const kindSchema = z.enum([...protectedKinds, ...listedKinds, ...shapedKinds])
