import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

type Told = { readonly passed: string; readonly failed: string; readonly skipped: string }

const fr: Readonly<Record<BatchCheckId, Told>> = {
  'batch-plan': {
    passed: 'Le plan du lot est celui qui a été signé ({count} éléments)',
    failed: 'Le plan du lot a été modifié{names}',
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
  'batch-names': {
    passed: 'batch.json dit la chaîne et le nom de qui a signé, comme la signature',
    failed: 'batch.json dit une autre chaîne ou un autre signataire que la signature',
    skipped: '',
  },
  'batch-root': {
    passed: 'L’empreinte signée est celle de ces {count} dossiers',
    failed: 'L’empreinte signée est celle d’autres dossiers',
    skipped: '',
  },
  'batch-receipts': {
    passed: 'Les reçus sont ce que dit le registre signé ({count})',
    failed: 'Un reçu n’est pas ce que dit le registre signé{names}',
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
  'batch-inclusion': {
    passed: 'Les preuves d’appartenance mènent à l’empreinte signée ({count} dossiers)',
    failed: 'Une preuve d’appartenance (inclusion/, ou à côté d’un conteneur) manque, a changé, ou a été ajoutée',
    skipped: '',
  },
  'batch-lists': {
    passed: 'Les listes du service sont celles qui ont été signées ({count})',
    failed: 'Une liste du service manque, a changé, ou a été ajoutée{names}',
    skipped:
      'Listes et verify-inclusion.sh non vérifiés : la signature de ce lot, fait par une version antérieure, ne les couvre pas',
  },
  'batch-report': {
    passed: 'Le rapport est celui qui a été signé',
    failed: 'Le rapport n’est pas celui qui a été signé{names}',
    skipped: 'Rapport non vérifié : aucune signature connue ne le couvre{names}',
  },
  'batch-history': {
    passed: 'Les états antérieurs du lot sont ceux que le plan nomme ({count})',
    failed: 'Un état antérieur du lot manque ou a changé{names}',
    skipped: 'États antérieurs non vérifiés : ils ne sont pas dans ce dossier',
  },
  'batch-sources': {
    passed: 'La source est celle du lot ({count} éléments){left}',
    failed: 'La source a changé depuis le lot',
    skipped: 'Source non comparée{names}',
  },
  'batch-uncovered': {
    passed: '',
    failed: '',
    skipped:
      'Non couverts par la signature, à ne pas tenir pour prouvés{names} ; {count} fichier(s) étranger(s) au lot',
  },
}

const en: Readonly<Record<BatchCheckId, Told>> = {
  'batch-plan': {
    passed: 'The batch’s plan is the one signed ({count} items)',
    failed: 'The plan was changed{names}',
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
  'batch-names': {
    passed: 'batch.json says the pipeline and who signed, like the signature',
    failed: 'batch.json says another pipeline, or another signer, than the signature',
    skipped: '',
  },
  'batch-root': {
    passed: 'The signed root is that of these {count} dossiers',
    failed: 'The signed root is that of other dossiers',
    skipped: '',
  },
  'batch-receipts': {
    passed: 'The receipts are what the signed ledger says ({count})',
    failed: 'A receipt is not what the signed ledger says{names}',
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
  'batch-inclusion': {
    passed: 'The proofs of inclusion lead to the signed root ({count} dossiers)',
    failed: 'A proof of inclusion (inclusion/, or beside a container) is missing, changed or was added',
    skipped: '',
  },
  'batch-lists': {
    passed: 'The service’s lists are those that were signed ({count})',
    failed: 'A list of the service is missing, changed or was added{names}',
    skipped:
      'Lists and verify-inclusion.sh not verified: the signature of this batch, made by a former version, does not cover them',
  },
  'batch-report': {
    passed: 'The report is the one signed',
    failed: 'The report is not the one signed{names}',
    skipped: 'Report not verified: no known signature covers it{names}',
  },
  'batch-history': {
    passed: 'The former states of the batch are those that the plan names ({count})',
    failed: 'A former state of the batch is missing or changed{names}',
    skipped: 'Former states not verified: they are not in this folder',
  },
  'batch-sources': {
    passed: 'The source is that of the batch ({count} items){left}',
    failed: 'The source has changed since the batch',
    skipped: 'Source not compared{names}',
  },
  'batch-uncovered': {
    passed: '',
    failed: '',
    skipped: 'Not covered by the signature, not to be taken for proved{names}; {count} file(s) foreign to the batch',
  },
}

type BatchCheckId =
  | 'batch-plan'
  | 'batch-ledger'
  | 'batch-ends'
  | 'batch-names'
  | 'batch-root'
  | 'batch-receipts'
  | 'batch-targets'
  | 'batch-containers'
  | 'batch-inclusion'
  | 'batch-lists'
  | 'batch-report'
  | 'batch-history'
  | 'batch-sources'
  | 'batch-uncovered'

type SaidCheck = {
  readonly id: BatchCheckId
  readonly outcome: 'passed' | 'failed' | 'not-checked'
  readonly count: number
  readonly names?: readonly string[]
  readonly left?: number
}

const leftWords = {
  fr: ' ; non comparés, car partis de la source avant la dernière reprise, comme le dit le plan signé : {left}',
  en: '; not compared, as they had left the source before the last retry, as the signed plan says: {left}',
} as const

const howToCompare = { fr: 'ajoutez --source', en: 'add --source' } as const

/** A check of a batch in words. */
export const batchCheckSentence = (
  language: Language,
  { id, outcome, count, names = [], left = 0 }: SaidCheck,
): string => {
  const told = (language === 'fr' ? fr : en)[id]
  const text = { passed: told.passed, failed: told.failed, 'not-checked': told.skipped }[outcome]
  const named = id === 'batch-sources' && names.length === 0 ? [howToCompare[language]] : names
  const colon = language === 'fr' ? ' : ' : ': '
  return fill(text, {
    ...{ count, names: named.length === 0 ? '' : `${colon}${named.join(', ')}` },
    left: left === 0 ? '' : fill(leftWords[language], { left }),
  })
}
