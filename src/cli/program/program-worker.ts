import type { Command } from 'commander'
import { type BatchTools, portOf, type Shared, type Token, whole, workersOf } from './program-batch.ts'

type WorkerFlags = Shared &
  Token & {
    readonly queue: string
    readonly workers?: string
    readonly limit: string
    readonly serviceKey?: string
    readonly key?: string
    readonly keyPasswordFile?: string
    readonly once?: boolean
    readonly metrics?: string
    readonly input?: boolean
  }

/** `worker`: a host that works for the batches of a queue. */
export const addWorker = (program: Command, { set, outputOf, tokenFlags }: BatchTools): void => {
  program
    .command('worker')
    .alias('ouvrier')
    .description('travaille pour les lots d’une file partagée, jusqu’à ce qu’on l’arrête')
    .requiredOption(
      '--queue <adresse>',
      'postgres://compte@hôte/base?sslmode=verify-full ; mot de passe dans PGPASSFILE',
    )
    .option('--workers <n>', 'fils de travail (par défaut, un par cœur, quatre au plus)')
    .option('--limit <secondes>', 'temps laissé à un dossier avant qu’il soit mis à part', '900')
    .option('--service-key <fichier>', 'clé que les comptes du service partagent : celle qui a préparé le lot')
    .option('--key <fichier>', 'clé PKCS#12, pour une chaîne qui signe chaque dossier')
    .option('--key-password-file <fichier>', 'fichier qui contient le mot de passe de la clé')
    .option('--metrics <port>', 'comptes de ce poste en OpenMetrics sur http://127.0.0.1:<port>/metrics')
    .option('--once', 's’arrête quand plus aucun lot n’est ouvert')
    .action((flags: WorkerFlags) =>
      set(async (shared) =>
        (await import('../batch/command-worker.ts')).commandWorker(
          {
            ...tokenFlags(flags),
            queue: flags.queue,
            workers: workersOf(flags),
            limit: whole(flags.limit, '--limit'),
            serviceKey: flags.serviceKey,
            key: flags.key,
            keyPasswordFile: flags.keyPasswordFile,
            once: flags.once === true,
            metrics: portOf(flags),
            input: flags.input !== false,
          },
          outputOf(shared),
        ),
      )(flags),
    )
}
