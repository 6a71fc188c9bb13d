import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

type Told = { readonly passed: string; readonly failed: string; readonly skipped: string }

const fr: Readonly<Record<BatchCheckId, Told>> = {
  'batch-plan': {
    passed: 'Le plan du lot est celui qui a été signé ({count} éléments)',
    failed: 'Le plan du lot a été modifié',
    skipped: '',
  },
  'batch-ledger': {
    passed: 'Le registre est celui qui a été signé ({count} lignes)',
    failed: 'Le registre a été modifié',
    skipped: '',
  },
  'batch-ends': {
    passed: 'Chaque élément de la source a exactement une fin ({count})',
    failed: 'Le compte n’y est pas : éléments sans fin, ou chiffres différents',
    skipped: '',
  },
  'batch-root': {
    passed: 'L’empreinte signée est celle de ces {count} dossiers',
    failed: 'L’empreinte signée est celle d’autres dossiers',
    skipped: '',
  },
  'batch-targets': {
    passed: 'Les fichiers remis sont intacts, sans un de plus ni de moins ({count})',
    failed: 'Un fichier remis manque, a changé, ou a été ajouté',
    skipped: '',
  },
  'batch-containers': {
    passed: 'Chaque conteneur est signé et intact ({count})',
    failed: 'Un conteneur au moins est refusé',
    skipped: '',
  },
  'batch-sources': {
    passed: 'La source est celle du lot ({count} éléments)',
    failed: 'La source a changé depuis le lot',
    skipped: 'Source non comparée (ajoutez --source)',
  },
}

const en: Readonly<Record<BatchCheckId, Told>> = {
  'batch-plan': {
    passed: 'The batch’s plan is the one signed ({count} items)',
    failed: 'The plan was changed',
    skipped: '',
  },
  'batch-ledger': {
    passed: 'The ledger is the one signed ({count} lines)',
    failed: 'The ledger was changed',
    skipped: '',
  },
  'batch-ends': {
    passed: 'Each item of the source has exactly one end ({count})',
    failed: 'The count does not close: items without an end, or other figures',
    skipped: '',
  },
  'batch-root': {
    passed: 'The signed root is that of these {count} dossiers',
    failed: 'The signed root is that of other dossiers',
    skipped: '',
  },
  'batch-targets': {
    passed: 'The targets are intact, not one more and not one less ({count})',
    failed: 'A target is missing, changed or was added',
    skipped: '',
  },
  'batch-containers': {
    passed: 'Each container is signed and intact ({count})',
    failed: 'One container at least is refused',
    skipped: '',
  },
  'batch-sources': {
    passed: 'The source is that of the batch ({count} items)',
    failed: 'The source has changed since the batch',
    skipped: 'Source not compared (add --source)',
  },
}

type BatchCheckId =
  | 'batch-plan'
  | 'batch-ledger'
  | 'batch-ends'
  | 'batch-root'
  | 'batch-targets'
  | 'batch-containers'
  | 'batch-sources'

/** A check of a batch in words. */
export const batchCheckSentence = (
  language: Language,
  check: { readonly id: BatchCheckId; readonly outcome: 'passed' | 'failed' | 'not-checked'; readonly count: number },
): string => {
  const told = (language === 'fr' ? fr : en)[check.id]
  const text = { passed: told.passed, failed: told.failed, 'not-checked': told.skipped }[check.outcome]
  return fill(text, { count: check.count })
}
