import { Command, CommanderError, Option } from 'commander'
import { copyForms } from '../model/copy/disclosure.ts'
import { RequisError } from '../model/problem.ts'
import { softwareVersion } from '../store/installed/version.ts'
import { keptJournal, keptModule, machine, machineLanguage } from '../store/machine/machine.ts'
import type { KeygenOptions } from './commands/command-keygen.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { addBackup } from './program/program-backup.ts'
import { addBatch } from './program/program-batch.ts'
import { addDecide } from './program/program-decide.ts'
import { accessOf, type DraftFlags, withDraft } from './program/program-draft.ts'
import { addExplain } from './program/program-explain.ts'
import { addHelpSite } from './program/program-help-site.ts'
import { addJournal } from './program/program-journal.ts'
import { addLetter } from './program/program-letter.ts'
import { type LongTermFlags, longTermOptions, withLongTerm } from './program/program-long-term.ts'
import { addPage } from './program/program-page.ts'
import { addPreview } from './program/program-preview.ts'
import { addQuestions } from './program/program-questions.ts'
import { addRequest } from './program/program-request.ts'
import { addReveal } from './program/program-reveal.ts'
import { addReview } from './program/program-review.ts'
import { type TsaFlags, trustTsa, tsaOptions, withTsa } from './program/program-tsa.ts'
import { listed } from './program/repeatable.ts'
import { languageOf, makeOutput, type Output } from './say/output.ts'
import { sayTrace, traceOf } from './trace.ts'

type Shared = {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly lang?: string
  readonly input?: boolean
  readonly date?: string
  readonly journal?: string
}

type KeyFlags = Shared & {
  readonly key?: string
  readonly pkcs11?: string
  readonly pkcs11Token?: string
  readonly pkcs11Key?: string
  readonly demoKey?: boolean
  readonly keyPasswordFile?: string
  readonly date?: string
  readonly copies?: string
  readonly out: string
  readonly recipient?: readonly string[]
  readonly alsoClear?: string
  readonly supersedes?: string
  readonly journal?: string
} & TsaFlags &
  DraftFlags &
  LongTermFlags

/** Runs one command line; the exit code of docs/contract.md is the result. */
export const runProgram = async (argv: readonly string[]): Promise<number> => {
  // Its flags are those of `run`: they are read there.
  if (argv[0] === 'demo') return (await import('./commands/command-demo.ts')).commandDemo(argv.slice(1), runProgram)
  let code: number = exitCodes.done
  const set = (act: (flags: Shared) => Promise<number>) => async (flags: Shared) => {
    // Nothing is done under settings of the machine that cannot be read; `doctor` says what is wrong with them.
    if (!isDoctor(argv[0])) underMachine(flags)
    code = await act(flags)
  }
  const program = buildProgram(set)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return explain(error, outputOf(globalFlags(argv)), argv.includes('--trace'))
  }
}

/** Said before the work, not after it: a journal elsewhere than the machine’s is refused. */
const underMachine = ({ journal }: Shared): void => {
  machine()
  keptJournal(journal)
}

const isDoctor = (verb: string | undefined): boolean => verb === 'doctor' || verb === 'diagnostic'

const globalFlags = (argv: readonly string[]): Shared => {
  const at = argv.indexOf('--lang')
  const lang = at === -1 ? undefined : argv[at + 1]
  return { json: argv.includes('--json'), ...(lang === undefined ? {} : { lang }) }
}

const outputOf = (flags: Shared): Output =>
  makeOutput({
    language: languageOf(flags.lang, process.env, machineLanguage()),
    json: flags.json === true,
    quiet: flags.quiet === true,
  })

const explain = (error: unknown, output: Output, isTraced: boolean): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  const problem = error instanceof RequisError ? error.problem : ({ code: 'internal' } as const)
  output.problem(problem)
  const trace = isTraced && problem.code === 'internal' ? traceOf(error) : null
  if (trace !== null) sayTrace(trace, output)
  if (output.json) output.data(JSON.stringify(trace === null ? { problem } : { problem, trace }))
  return exitCodeOf(problem)
}

type Set = (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>

const buildProgram = (set: Set): Command => {
  const program = new Command('requis')
    .description('Prépare la copie strictement nécessaire d’un dossier social, occultée, vérifiée et signée.')
    .version(softwareVersion())
    .exitOverride()
    .showHelpAfterError('(requis --help)')
  addDetect(program, set)
  addPropose(program, set)
  addQuestions(program, { set, outputOf })
  addDecide(program, { set, outputOf })
  addApprove(program, set)
  addExport(program, set)
  addRun(program, set)
  addBatch(program, { set, outputOf, dateOf, tokenFlags })
  addRequest(program, set, outputOf)
  addLetter(program, { set, outputOf, documentsOf, dateOf })
  addExplain(program, { set, outputOf })
  addPreview(program, { set, outputOf, documentsOf, dateOf })
  addReview(program, {
    set,
    outputOf,
    documentsOf,
    dateOf,
    withKey: (command) => withKey(command, false),
    exportOptions,
  })
  addVerify(program, set)
  addReveal(program, { set, outputOf })
  addJournal(program, { set, outputOf, documentsOf })
  addPage(program, { set, outputOf })
  addBackup(program, { set, outputOf })
  addCompare(program, set)
  addTools(program, set)
  for (const command of program.commands.flatMap(leavesOf)) {
    command
      .exitOverride()
      .option('--json', 'un document JSON sur la sortie')
      .option('--quiet', 'sans phrases')
      .option('--lang <langue>', 'fr ou en')
      .option('--no-input', 'ne rien demander')
      .option('--trace', 'si une erreur imprévue survient, dit où dans le programme, sans un mot du dossier')
  }
  return program
}

/** `request` has commands of its own: its options are theirs. */
const leavesOf = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [command] : command.commands

const journalHelp = 'journal des actes (par défaut, celui du compte)'

const addDetect = (program: Command, set: Set): void => {
  program
    .command('detect')
    .alias('reperer')
    .description('repère ce qui est sensible dans des fichiers')
    .argument('<fichiers...>')
    .option('--dossier <fichier>', 'dossier.yaml : identités connues')
    .option('--text', 'ajoute le texte auquel les positions renvoient')
    .option('--explain', 'ajoute la raison de chaque repérage')
    .option('--count', 'compte par catégorie, sans un mot ni un nom de fichier (groupe de réflexion)')
    .action(
      (files: string[], flags: Shared & { dossier?: string; text?: boolean; explain?: boolean; count?: boolean }) =>
        set(async (shared) =>
          (await import('./commands/command-detect.ts')).commandDetect(
            files,
            {
              dossier: flags.dossier,
              text: flags.text === true,
              explain: flags.explain === true,
              count: flags.count === true,
            },
            outputOf(shared),
          ),
        )(flags),
    )
}

type ProposeFlags = Shared &
  DraftFlags & {
    readonly request: string
    readonly pipeline: string
    readonly preparedBy?: string
    readonly draft: string
    readonly answersFrom?: string
    readonly encrypt?: boolean
    readonly journal?: string
  }

const addPropose = (program: Command, set: Set): void => {
  withDraft(
    program
      .command('propose')
      .alias('proposer')
      .description('lit le dossier et propose un sort pour chaque repérage, dans un brouillon')
      .argument('<dossier>')
      .requiredOption('--request <fichier>', 'request.yaml : la demande')
      .option('--pipeline <nom>', 'chaîne', 'requisition')
      .option('--prepared-by <nom>', 'qui prépare (par défaut, le compte)')
      .requiredOption('--draft <dossier>', 'où écrire le brouillon')
      .option('--answers-from <brouillon>', 'reprend les décisions d’un autre brouillon du même dossier')
      .option('--encrypt', 'chiffre le brouillon avec une phrase de passe, demandée à l’invite')
      .option('--journal <fichier>', journalHelp),
  ).action((dossier: string, flags: ProposeFlags) =>
    set(async (shared) =>
      (await import('./commands/command-propose.ts')).commandPropose(
        dossier,
        {
          ...flags,
          preparedBy: flags.preparedBy,
          answersFrom: flags.answersFrom,
          documents: documentsOf(flags),
          encrypt: flags.encrypt === true,
          journal: flags.journal,
          ...accessOf(flags),
        },
        outputOf(shared),
      ),
    )(flags),
  )
}

type ApproveFlags = Shared &
  DraftFlags & {
    readonly by: string
    readonly second?: string
    readonly acceptProposals?: boolean
    readonly decisions?: string
    readonly pipeline?: string
    readonly journal?: string
  }

const addApprove = (program: Command, set: Set): void => {
  withDraft(
    program
      .command('approve')
      .alias('approuver')
      .description('clôt la relecture au nom d’une personne')
      .argument('<brouillon>')
      .requiredOption('--by <nom>', 'qui approuve')
      .option('--second <nom>', 'seconde personne')
      .option('--accept-proposals', 'accepter les propositions telles quelles')
      .option('--decisions <fichier>', 'decisions.yaml : réponses et corrections, appliquées d’abord')
      .option('--pipeline <nom>', 'avec --decisions : chaîne du brouillon, si elle a été donnée par un chemin')
      .option('--journal <fichier>', journalHelp),
  ).action((draft: string, flags: ApproveFlags) =>
    set(async (shared) =>
      (await import('./commands/command-approve.ts')).commandApprove(
        draft,
        {
          by: flags.by,
          second: flags.second ?? null,
          acceptProposals: flags.acceptProposals === true,
          ...{ decisions: flags.decisions, pipeline: flags.pipeline },
          journal: flags.journal,
          ...accessOf(flags),
        },
        outputOf(shared),
      ),
    )(flags),
  )
}

/** Where an export goes and how it is signed. The review page may be opened without any of it. */
const withKey = (command: Command, isOutRequired = true): Command =>
  withLongTerm(withTsa(command))
    .addOption(
      new Option('--out <dossier>', 'où écrire l’export (dossier vide ou nouveau)').makeOptionMandatory(isOutRequired),
    )
    .option('--key <fichier>', 'clé PKCS#12 (.p12, .pfx)')
    .addOption(new Option('--pkcs11 <module>', 'clé sur une carte : pilote du fabricant (.so, .dll)').conflicts('key'))
    .option('--pkcs11-token <nom>', 'nom de la carte, s’il y en a plusieurs')
    .option('--pkcs11-key <nom>', 'nom de la clé, si la carte en a plusieurs')
    .option('--key-password-file <fichier>', 'fichier qui contient le mot de passe de la clé, ou le code PIN')
    .addOption(new Option('--demo-key', 'clé de démonstration (par défaut)').conflicts(['key', 'pkcs11']))
    .option('--supersedes <export>', 'export de la même demande que celui-ci remplace')
    .option('--recipient <fichier>', 'certificat du destinataire : l’export part chiffré (répétable)', listed, [])
    .option('--also-clear <dossier>', 'avec --recipient : garde aussi l’export en clair, ailleurs, pour le service')
    .addOption(
      new Option('--copies <forme>', 'copies recomposées, ou à la mise en page de l’original')
        .choices([...copyForms])
        .default('rebuilt'),
    )
    .option('--date <ISO>', 'date inscrite dans tout ce qui est écrit')
    .option('--journal <fichier>', journalHelp)

const exportOptions = (flags: KeyFlags) => ({
  out: flags.out,
  key: flags.key,
  ...tokenFlags(flags),
  keyPasswordFile: flags.keyPasswordFile,
  recipients: flags.recipient ?? [],
  alsoClear: flags.alsoClear,
  supersedes: flags.supersedes,
  ...accessOf(flags),
  journal: flags.journal,
  date: dateOf(flags.date),
  copies: copyForms.find((form) => form === flags.copies) ?? ('rebuilt' as const),
  tsa: tsaOptions(flags),
  longTerm: longTermOptions(flags),
  documents: documentsOf(flags),
})

type TokenFlags = Pick<KeyFlags, 'key' | 'demoKey' | 'pkcs11' | 'pkcs11Token' | 'pkcs11Key'>

/** The card that was asked for, or the one that the machine sets. */
const tokenFlags = ({ pkcs11Token, pkcs11Key, ...asked }: TokenFlags) => {
  const pkcs11 = keptModule(asked)
  if (pkcs11 === undefined && (pkcs11Token ?? pkcs11Key) !== undefined)
    throw new RequisError({ code: 'usage', what: '--pkcs11 module.so' })
  return { pkcs11, pkcs11Token, pkcs11Key, demoKey: asked.demoKey === true }
}

/** What leaves is French unless it is asked otherwise, whatever the locale. */
const documentsOf = (flags: Shared): 'fr' | 'en' => (flags.lang === undefined ? 'fr' : languageOf(flags.lang, {}))

const isoDay = /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)?)?$/

const dateOf = (iso: string | undefined): Date => {
  const date = iso === undefined ? new Date() : new Date(iso)
  const isReal =
    iso === undefined ||
    (isoDay.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 8) === iso.slice(0, 8))
  if (!isReal) throw new RequisError({ code: 'usage', what: '--date 2025-11-04' })
  return date
}

const addExport = (program: Command, set: Set): void => {
  withKey(
    withDraft(
      program
        .command('export')
        .alias('exporter')
        .description('écrit, vérifie et signe les copies d’un brouillon approuvé')
        .argument('<brouillon>'),
    ),
  ).action((draft: string, flags: KeyFlags) =>
    set(async (shared) =>
      (await import('./commands/command-export.ts')).commandExport(draft, exportOptions(flags), outputOf(shared)),
    )(flags),
  )
}

type RunFlags = KeyFlags & {
  readonly request?: string
  readonly preparedBy?: string
  readonly approveAs: string
  readonly second?: string
  readonly decisions?: string
}

const addRun = (program: Command, set: Set): void => {
  withKey(
    program
      .command('run')
      .alias('traiter')
      .description('propose, approuve et exporte d’un seul tenant')
      .argument('<chaine>')
      .argument('<dossier>')
      .option('--request <fichier>', 'request.yaml : la demande')
      .option('--prepared-by <nom>', 'qui prépare (par défaut, le compte)')
      .requiredOption('--approve-as <nom>', 'qui approuve, sans relecture')
      .option('--decisions <fichier>', 'decisions.yaml : réponses et corrections, appliquées d’abord')
      .option('--second <nom>', 'seconde personne'),
  ).action((pipeline: string, dossier: string, flags: RunFlags) =>
    set(async (shared) => {
      if (flags.request === undefined && pipeline !== 'redact-only')
        throw new RequisError({ code: 'usage', what: '--request request.yaml' })
      const options = {
        ...exportOptions(flags),
        request: flags.request,
        preparedBy: flags.preparedBy,
        approveAs: flags.approveAs,
        second: flags.second ?? null,
        decisions: flags.decisions,
      }
      const { commandRun } = await import('./commands/command-run.ts')
      return await commandRun(pipeline, dossier, options, outputOf(shared))
    })(flags),
  )
}

type VerifyFlags = Shared & {
  readonly trustTsa?: readonly string[]
  readonly trust?: readonly string[]
  readonly pin?: string
  readonly crl?: readonly string[]
  readonly ocsp?: readonly string[]
  readonly known?: readonly string[]
  readonly reveal?: string
  readonly text?: boolean
  readonly all?: boolean
  readonly source?: string
  readonly migration?: string
  readonly serviceKey?: string
}

const verifyOptions = (flags: VerifyFlags) => ({
  trust: flags.trust ?? [],
  trustTsa: flags.trustTsa ?? [],
  pin: flags.pin ?? null,
  crls: flags.crl ?? [],
  ocsp: flags.ocsp ?? [],
  known: flags.known ?? [],
  reveal: flags.reveal ?? null,
  text: flags.text === true,
  all: flags.all === true,
  source: flags.source,
  migration: flags.migration,
  serviceKey: flags.serviceKey,
})

const addVerify = (program: Command, set: Set): void => {
  program
    .command('verify')
    .alias('verifier')
    .description('vérifie un export : signature, fichiers, certificat')
    .argument('<exports...>')
    .option('--all', 'vérifie tous les exports (.asice) contenus dans ces dossiers')
    .option('--trust <fichier>', 'certificat d’autorité, obtenu hors de l’export (répétable)', listed, [])
    .addOption(trustTsa())
    .option('--pin <SHA-256>', 'empreinte du certificat attendu')
    .option('--crl <fichier>', 'liste de révocation, obtenue de l’autorité (répétable)', listed, [])
    .option('--ocsp <fichier>', 'réponse OCSP, obtenue de l’autorité (répétable)', listed, [])
    .option(
      '--known <export>',
      'export plus récent que vous avez reçu (répétable) : il peut remplacer celui-ci',
      listed,
      [],
    )
    .option('--reveal <fichier>', 'reveal.json : occultations levées, à contrôler')
    .option('--text', 'avec --reveal : montre les textes levés')
    .option('--source <chemin>', 'd’un lot : la source, à comparer au registre')
    .option('--migration <fichier>', 'avec --source : migration.yaml, qui dit comment elle se lit')
    .option('--service-key <fichier>', 'avec --source : la clé du service qui a fait le lot')
    .action((paths: string[], flags: VerifyFlags) =>
      set(async (shared) =>
        (await import('./commands/command-verify.ts')).commandVerify(
          paths,
          verifyOptions(flags),
          outputOf(shared),
          new Date(),
        ),
      )(flags),
    )
}

const addCompare = (program: Command, set: Set): void => {
  program
    .command('compare')
    .alias('comparer')
    .description('avertit si deux exports d’un même dossier, rapprochés, révèlent une occultation')
    .argument('<export-A>')
    .argument('<export-B>')
    .action((a: string, b: string, flags: Shared) =>
      set(async (shared) =>
        (await import('./commands/command-compare.ts')).commandCompare({ a, b }, outputOf(shared), new Date()),
      )(flags),
    )
}

const addTools = (program: Command, set: Set): void => {
  program
    .command('keygen')
    .alias('cle')
    .description('crée la clé de démonstration, ou la clé du service ; copie le secret des brouillons')
    .option('--out <fichier>', 'où l’écrire')
    .addOption(new Option('--service', 'clé que plusieurs comptes partagent pour leurs brouillons').conflicts('backup'))
    .addOption(
      new Option('--backup <fichier>', 'copie le secret qui protège les brouillons de ce compte').conflicts('out'),
    )
    .action((flags: Shared & KeygenOptions) =>
      set(async (shared) =>
        (await import('./commands/command-keygen.ts')).commandKeygen(flags, outputOf(shared), new Date()),
      )(flags),
    )
  addHelpSite(program, { set, outputOf })
  program.command('demo').description('le travail principal sur un dossier inventé ; options de « run »')
  program
    .command('doctor')
    .alias('diagnostic')
    .description('dit ce qui manque à cette machine')
    .action((flags: Shared) =>
      set(async (shared) => (await import('./commands/command-doctor.ts')).commandDoctor(outputOf(shared)))(flags),
    )
}
