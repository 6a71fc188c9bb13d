import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { RequisError } from '../../model/problem.ts'
import { sayFirstLook } from '../say/first-look.ts'
import type { Output } from '../say/output.ts'
import { type TsaFlags, tsaOptions, withTsa } from './program-tsa.ts'
import { addWorker } from './program-worker.ts'

export type Shared = { readonly json?: boolean; readonly quiet?: boolean; readonly lang?: string }

export type Token = { readonly pkcs11?: string; readonly pkcs11Token?: string; readonly pkcs11Key?: string }

export type BatchTools = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
  readonly dateOf: (iso: string | undefined) => Date
  readonly tokenFlags: (flags: Token) => { readonly [Key in keyof Token]-?: string | undefined }
}

type BatchFlags = Shared &
  Token &
  TsaFlags & {
    readonly out: string
    readonly migration?: string
    readonly answers?: string
    readonly request?: string
    readonly approveAs?: string
    readonly key?: string
    readonly keyPasswordFile?: string
    readonly serviceKey?: string
    readonly date?: string
    readonly workers?: string
    readonly limit: string
    readonly retry?: string
    readonly inventory?: boolean
    readonly queue?: string
    readonly storage?: string
    readonly priority: string
    readonly metrics?: string
    readonly input?: boolean
  }

type StatusFlags = Shared & {
  readonly pause?: boolean
  readonly resume?: boolean
  readonly drain?: boolean
  readonly cancel?: boolean
}

const askedOf = ({ pause, resume, drain, cancel }: StatusFlags) => {
  if (pause === true) return 'paused' as const
  if (resume === true) return 'open' as const
  if (drain === true) return 'draining' as const
  return cancel === true ? ('cancelled' as const) : null
}

/** Each worker holds the weights and the lexicons, some 600 MB with a dossier: more than four is for hosts (`requis worker`). */
const mostWorkers = 4

/** `batch` and `status`. */
export const addBatch = (program: Command, tools: BatchTools): void => {
  const { set, outputOf } = tools
  withTsa(
    program
      .command('batch')
      .alias('lot')
      .description(
        'traite toute une base : migration, jeu d’essai, relecture, archives, ou une demande sur plusieurs dossiers',
      )
      .argument('<chaîne>')
      .argument('<source>')
      .requiredOption('--out <dossier>', 'où écrire le lot ; la même commande le reprend s’il a été interrompu')
      .option('--migration <fichier>', 'migration.yaml : d’où, vers où, pourquoi, conservation, correspondance')
      .option('--request <fichier>', 'request.yaml : la demande, pour une chaîne qui communique')
      .option('--approve-as <nom>', 'qui approuve le lot')
      .option('--key <fichier>', 'clé PKCS#12 (.p12, .pfx)')
      .addOption(
        new Option('--pkcs11 <module>', 'clé sur une carte : pilote du fabricant (.so, .dll)').conflicts('key'),
      )
      .option('--pkcs11-token <nom>', 'nom de la carte, s’il y en a plusieurs')
      .option('--pkcs11-key <nom>', 'nom de la clé, si la carte en a plusieurs')
      .option('--key-password-file <fichier>', 'fichier qui contient le mot de passe de la clé, ou le code PIN')
      .addOption(new Option('--demo-key', 'clé de démonstration (par défaut)').conflicts(['key', 'pkcs11']))
      .option('--service-key <fichier>', 'clé que les comptes du service partagent (requis keygen --service)')
      .option('--date <ISO>', 'date inscrite dans tout ce qui est écrit')
      .option(
        '--queue <adresse>',
        'file d’attente partagée par plusieurs postes : postgres://compte@hôte/base?sslmode=verify-full',
      )
      .option('--storage <adresse>', 'où les autres postes lisent et écrivent, si ce n’est --out : s3://seau/préfixe')
      .option('--priority <n>', 'avec --queue : un lot plus haut passe devant', '0')
      .option('--workers <n>', 'fils de travail (par défaut, un par cœur, quatre au plus)')
      .option('--inventory', 'regarde la source sans rien reprendre : comptes, formats, doublons, ce qui ne se lit pas')
      .addOption(new Option('--retry <quoi>', 'reprend ce qui a été mis à part').choices(['quarantine']))
      .option('--answers <fichier>', 'lists/questions.csv rempli : vos réponses, avec --retry quarantine')
      .option('--metrics <port>', 'comptes du lot en OpenMetrics sur http://127.0.0.1:<port>/metrics')
      .option('--limit <secondes>', 'temps laissé à un dossier avant qu’il soit mis à part', '900'),
  ).action((pipeline: string, source: string, flags: BatchFlags) =>
    set(async (shared) => {
      sayFirstLook(source, outputOf(shared))
      return flags.inventory === true
        ? (await import('../batch/inventory.ts')).commandInventory(
            source,
            { out: flags.out, migration: flags.migration },
            outputOf(shared),
          )
        : (await import('../batch/command-batch.ts')).commandBatch(
            pipeline,
            source,
            optionsOf(flags, tools),
            outputOf(shared),
          )
    })(flags),
  )
  addWorker(program, tools)
  program
    .command('status')
    .alias('etat')
    .description('où en est un lot : prévu, fait, par fin, restant')
    .argument('[lot]', 'dossier du lot', '.')
    .addOption(new Option('--pause', 'suspend le lot, sur tous les postes').conflicts(['resume', 'drain', 'cancel']))
    .addOption(new Option('--resume', 'reprend un lot suspendu').conflicts(['drain', 'cancel']))
    .addOption(new Option('--drain', 'finit ce qui est commencé, puis arrête').conflicts('cancel'))
    .option('--cancel', 'arrête et vide la file ; rien de ce qui est fait n’est perdu')
    .option('--checks <fichier>', 'lists/controle.csv rempli : note ce qui a été comparé, et refait le rapport')
    .option('--by <nom>', 'avec --checks : qui le note')
    .option('--migration <fichier>', 'avec --checks : migration.yaml du lot, s’il en avait un')
    .option('--key <fichier>', 'avec --checks : clé PKCS#12 qui signe (par défaut, celle de démonstration)')
    .option('--key-password-file <fichier>', 'fichier qui contient le mot de passe de la clé')
    .option('--service-key <fichier>', 'clé que les comptes du service partagent (requis keygen --service)')
    .action((folder: string, flags: StatusFlags & CheckFlags) =>
      set(async (shared) =>
        flags.checks === undefined
          ? (await import('../batch/command-status.ts')).commandStatus(folder, askedOf(flags), outputOf(shared))
          : (await import('../batch/record-checks.ts')).recordChecks(folder, checksOf(flags), outputOf(shared)),
      )(flags),
    )
}

type CheckFlags = Pick<BatchFlags, 'migration' | 'key' | 'keyPasswordFile' | 'serviceKey' | 'input'> & {
  readonly checks?: string
  readonly by?: string
}

const checksOf = ({ checks, by, migration, key, keyPasswordFile, serviceKey, input }: CheckFlags) => {
  if (checks === undefined || by === undefined || by.trim() === '')
    throw new RequisError({ code: 'usage', what: '--checks lists/controle.csv --by NOM' })
  return { checks, by, migration, key, keyPasswordFile, serviceKey, input: input !== false }
}

const optionsOf = (flags: BatchFlags, { dateOf, tokenFlags }: BatchTools) => ({
  ...tokenFlags(flags),
  out: flags.out,
  migration: flags.migration,
  answers: flags.answers,
  request: flags.request,
  approveAs: flags.approveAs,
  key: flags.key,
  keyPasswordFile: flags.keyPasswordFile,
  serviceKey: flags.serviceKey,
  date: dateOf(flags.date),
  workers: flags.queue !== undefined && flags.workers === '0' ? 0 : workersOf(flags),
  limit: whole(flags.limit, '--limit'),
  queue: flags.queue,
  storage: flags.storage,
  priority: flags.priority === '0' ? 0 : whole(flags.priority, '--priority'),
  tsa: tsaOptions(flags),
  retry: flags.retry !== undefined,
  metrics: portOf(flags),
  input: flags.input !== false,
})

export const portOf = ({ metrics }: { readonly metrics?: string }): number | null => {
  if (metrics === undefined) return null
  const port = whole(metrics, '--metrics')
  if (port > 65_535) throw new RequisError({ code: 'usage', what: '--metrics 9464' })
  return port
}

export const workersOf = ({ workers }: { readonly workers?: string }): number =>
  workers === undefined ? Math.min(mostWorkers, availableParallelism()) : whole(workers, '--workers')

/** A whole number of at least one. */
export const whole = (text: string, flag: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new RequisError({ code: 'usage', what: `${flag} 2` })
  return Number(text)
}
