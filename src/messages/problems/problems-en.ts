import { periodList } from '../../language/dates/printed.ts'
import { passOf, type Stop } from '../../model/law/intake.ts'
import type { InsideLeft, LeftOut, LooserPolicy } from '../../model/problem.ts'
import { answersEn } from '../batch/answer-sentences.ts'
import { batchProblemsEn } from '../batch/batch-problems.ts'
import { checksEn } from '../batch/check-sentences.ts'
import { sourceEn } from '../batch/source-sentences.ts'
import type { ProblemSentences } from '../index.ts'
import { checkTitle } from '../request/intake.ts'
import { ownFilesEn } from '../request/own-files.ts'
import { longTermEn } from '../seal/long-term.ts'
import { tokenFlawWords } from '../seal/time.ts'
import { backupEn } from './backup-sentences.ts'
import { refusalText } from './decision-flaws.ts'
import { anewCausesEn, fallPlaces } from './fall-places.ts'
import { keysEn } from './key-sentences.ts'
import { machineEn } from './machine-sentences.ts'
import { overBudgetEn } from './over-budget.ts'
import { recordEn } from './record-sentences.ts'
import { senderWordsEn } from './sender-words.ts'

const notDeciderEn = {
  unknown: 'This person is neither the director nor a delegate.',
  dates: 'This day is not within the dates of this person.',
  kind: 'The delegation of this person does not cover this kind of request.',
} as const

const liftEn: Readonly<Record<Stop['pass'], (check: string) => string>> = {
  nobody: () => 'No decision lifts it: `requis request check` says what to ask or reply.',
  director: (check) =>
    `\`requis request check\` says what to ask. The director may pass it with a reason: { pass: ${check}, reason: … }.`,
  answer: () => 'Answer its question (`requis questions`), or correct the request or dossier.yaml.',
}

const list = (names: readonly string[]): string => (names.length === 0 ? '' : ` Accepted: ${names.join(', ')}.`)

const leftOutEn: Readonly<Record<LeftOut, string>> = {
  macros: 'macros',
  pictures: 'pictures',
  binary: 'attached binary data',
  hidden: 'hidden sheets, rows or columns',
}

const insideEn: Readonly<Record<InsideLeft, string>> = {
  depth: 'too many containers inside each other',
  count: 'too many files',
  size: 'too many bytes',
}

/** What is looser, in the words of the one who wrote the rule. */
const looserEn: Readonly<Record<LooserPolicy['what'], (rule: string, name: string) => string>> = {
  disclosed: (rule, name) => `the rule “${rule}” discloses what the association always withholds (“${name}”).`,
  second: (rule, name) => `the rule “${rule}” does without the second person required (“${name}”).`,
  gate: (_, name) => `it does not hold back the pieces of ground ${name} (“gates”).`,
  ground: (_, name) => `it uses the ground ${name}, which the association has not adopted.`,
  disputed: (_, name) => `it treats the disputed secrecy (L1110-4) less strictly than “${name}”.`,
  scope: (_, name) => `it opens the whole record to a request of kind “${name}”.`,
  'own-access': (_, name) => `it treats a request of kind “${name}” as a person’s access to her own data.`,
  basis: (_, name) => `it answers a request of kind “${name}” without a legal basis (“needsBasis”).`,
}

const withoutTsaEn =
  'Nothing was exported. Try again later, or without --tsa: the verdict will then say that nothing proves the date.'

const fieldNames = { address: 'addresses', employer: 'employers', bank: 'banks' }

export const problemsEn: ProblemSentences = {
  'yaml.missing': ({ file }) => `The file ${file} was not found. Check its name and place, then try again.`,
  'file.not-opened': ({ file }) =>
    `The file ${file} is there, but could not be opened: another program holds it open (Word, Excel), OneDrive has not brought it yet, or this account may not read it. Close it, then try again: nothing is done without it.`,
  'file.not-plain': ({ file }) =>
    `What is given${file === null ? '' : ` for ${file}`} is not a plain file, but a folder, a pipe or a link to something else. Give the file itself, then try again.`,
  'file.too-large': ({ file, megabytes }) =>
    `The file given${file === null ? '' : ` for ${file}`} is larger than ${megabytes} MB: it was not read. Check that it is the right file, then try again.`,
  'yaml.not-utf8': ({ file }) =>
    `The file ${file} is not saved in UTF-8: it was read as a Windows file. Check that names with accents came through; from now on save it in UTF-8 (Notepad: Save as, Encoding, UTF-8).`,
  'yaml.garbled': ({ file, line }) =>
    `The file ${file}, line ${line}, holds damaged letters (« Ã© » for « é », or « � »): a name spelt wrongly would not be recognised in the pieces. Type these words again, save in UTF-8 (Notepad: Save as, Encoding, UTF-8), then try again.`,
  'yaml.broken': ({ file, line }) =>
    `The file ${file} is not valid YAML, at line ${line}. Check indentation, quotes and colons, then try again.`,
  'yaml.comma': ({ file, line }) =>
    `The file ${file}, line ${line}, holds words without a value, which are no key. If they follow a comma in a text, put that text in quotes: reason: "…, …"; otherwise remove them.`,
  'yaml.unknown-key': ({ file, line, key, accepted }) =>
    `The file ${file}, line ${line}, has an unknown key: "${key}". Correct or remove it.${list(accepted)}`,
  'yaml.bad-value': ({ file, line, key, accepted }) =>
    `The file ${file}, line ${line}: the value of "${key}" is not accepted. Correct it.${list(accepted)}`,
  'yaml.day-ahead': ({ file, key, today }) =>
    `The file ${file} dates in the future what somebody says was checked ("${key}"; today is ${today}). Write the day on which it was checked; if it is still to be done, remove it.`,
  'pipeline.unknown': ({ name, accepted }) => `There is no pipeline "${name}". Choose another.${list(accepted)}`,
  'pipeline.unknown-part': ({ name, accepted }) =>
    `The pipeline names an unknown part: "${name}". Correct it.${list(accepted)}`,
  'policy.ground-missing': ({ rule }) => `The rule "${rule}" withholds without a ground. Give it one.`,
  'policy.rule-twice': ({ file, rule }) =>
    `The file ${file} holds two rules named “${rule}”. Give each a name of its own, or remove one.`,
  'policy.rule-reserved': ({ file, rule }) =>
    `The file ${file} names a rule “${rule}”: Requis has a rule of that name. Give it another name.`,
  'policy.rule-unreachable': ({ file, rule, hiddenBy }) =>
    `The file ${file}: the rule “${rule}” never applies, because ${hiddenBy.map((id) => `“${id}”`).join(', ')} decide(s) before it. Move it up, or remove it.`,
  'policy.looser': ({ file, what, rule, name }) =>
    `The file ${file} is looser than the association’s position: ${looserEn[what](rule ?? '', name)} A service may be stricter, never looser. Correct it.`,
  'law.not-valid': ({ table, name, from, to }) =>
    `${table === 'regimes' ? 'The table of secrecy (law/regimes.yaml)' : `The ground ${name}`} holds${from === null ? '' : ` from ${from}`}${to === null ? '' : ` until ${to}`}: the request was received outside these dates. Have the lawyer check the text that applies before anything is handed over.`,
  'package.missing': ({ name, version }) =>
    `This needs the module ${name}, which is not installed with Requis. Type "npm install ${name}@${version}" where Requis is installed, or use the folder that runs by itself, which holds it.`,
  'local-model.package-missing': ({ name }) =>
    `The pipeline asks for a local model, but the package ${name} is not installed. Install it as docs/local-model.md says, or remove "local-model" from the pipeline.`,
  'local-model.folder-missing': () =>
    'The folder of the local model was not found. Correct "model" in the pipeline (a path beside the pipeline file, or a full path). Nothing is downloaded.',
  'local-model.file-missing': ({ file }) =>
    `The folder of the local model lacks ${file}. Export the model again as docs/local-model.md says, or correct "model" in the pipeline.`,
  'local-model.broken': ({ file }) =>
    `The file ${file} of the local model cannot be read: it is damaged, or of another kind. Export the model again as docs/local-model.md says.`,
  'local-model.wrong-kind': () =>
    'The local model does not label words (token classification): its inputs or its answers are not those expected, or it cannot read as much at once as "maxTokens" says. Choose another model, or lower "maxTokens".',
  'local-model.unmapped-label': ({ labels, accepted }) =>
    `The local model has labels that Requis does not know: ${labels.join(', ')}. Without a category their words would stay in clear, so nothing is read. Give each one under "labels" in the pipeline ("ignore" if it is harmless).${list(accepted)}`,
  'local-model.unknown-label': ({ label, accepted }) =>
    `The pipeline gives a category to the label "${label}", which the local model does not have. Correct or remove it.${list(accepted)}`,
  'subject-model.broken': () =>
    'The file pipelines/weights/subjects.bin is damaged or of another version. Install Requis again, then try again.',
  'dossier.not-found': () => 'The dossier was not found. Check the path, then try again.',
  'dossier.only-own': () =>
    'This folder holds files of Requis only (draft, export, request…) and no piece. Give the folder of the pieces, then try again.',
  'dossier.other-name': () =>
    'The description of the record was recognised under another name than dossier.yaml, and taken into account. Rename that file dossier.yaml (on Windows, check that it does not end in .txt).',
  'dossier.left-out': ownFilesEn,
  'dossier.empty': () => 'The dossier holds no piece. Put the pieces in the folder, then try again.',
  'read.unsupported': ({ pieceId }) =>
    `Piece ${pieceId} has a format that is not read. Save it as a PDF with text or as DOCX, then try again. It is not exported.`,
  'read.empty': ({ pieceId }) => `Piece ${pieceId} is empty. Find the original, then try again. It is not exported.`,
  'read.encrypted': ({ pieceId }) =>
    `Piece ${pieceId} is protected by a password. Remove the protection, then try again. It is not exported.`,
  'read.broken': ({ pieceId }) =>
    `Piece ${pieceId} is damaged or incomplete. Find the original, then try again. It is not exported.`,
  'read.no-text': ({ pieceId }) =>
    `Piece ${pieceId} has no text: probably a scan. Read it yourself or have its characters recognised. It is not exported.`,
  'read.page-no-text': ({ pieceId, page }) =>
    `Page ${page} of piece ${pieceId} has no readable text. It is left out of the copy: read it yourself.`,
  'read.image-not-read': ({ pieceId, page }) =>
    `Page ${page} of piece ${pieceId} holds a picture that is neither read nor put in the copy. Look at it: if it bears words that matter, add it as a piece of its own.`,
  'read.image-read': ({ pieceId, images, doubts }) =>
    `Piece ${pieceId} holds, beside its text, ${images} picture(s) read by character recognition: their words are proposed, ${doubts} doubtful word(s) withheld; the pictures themselves are left out. Compare the copy with the original.`,
  'read.recognised': ({ pieceId, pages, doubts }) =>
    `Piece ${pieceId} is a scan: ${pages} page(s) read by character recognition, ${doubts} doubtful word(s) withheld. Compare the copy with the original.`,
  'read.too-large': ({ pieceId }) => `Piece ${pieceId} is too large. Split it, then try again. It is not exported.`,
  'read.symlink': ({ pieceId }) =>
    `Piece ${pieceId} is a link that leaves the dossier. Replace it by the file itself. It is not exported.`,
  'read.not-plain': ({ pieceId }) =>
    `Piece ${pieceId} is not a plain file (a pipe, a device, a broken link). Put the file itself in its place. It is not exported.`,
  'read.not-opened': ({ pieceId }) =>
    `Piece ${pieceId} could not be opened: another program holds it open (Word, Excel), OneDrive has not brought it yet, or this account may not read it. Close it, then try again. It is not exported.`,
  'read.over-budget': ({ pieceId, what }) => overBudgetEn[what](pieceId),
  'read.missing-file': ({ pieceId }) =>
    `Piece ${pieceId} is listed in ‹dossier.yaml|the description of the record› but its file is missing. Add the file or remove the line.`,
  'read.duplicate-name': ({ pieceId }) =>
    `Piece ${pieceId} has the same file name as another in ‹dossier.yaml|the description of the record›. Keep one line for each file.`,
  'read.unlisted': ({ pieceId }) =>
    `Piece ${pieceId} is not described in ‹dossier.yaml|the description of the record›. It is handled all the same: describe its kind, date and author.`,
  'read.binary': ({ pieceId }) =>
    `Piece ${pieceId} is not readable text. Save it as PDF or DOCX, then try again. It is not exported.`,
  'read.left-out': ({ pieceId, what }) =>
    `Piece ${pieceId} also holds ${leftOutEn[what]}: none of it is in the copy. Look at the original and decide whether it must be produced apart.`,
  'read.needs-office': ({ pieceId }) =>
    `Piece ${pieceId} is an old Word file (.doc). Install LibreOffice on this computer and try again, or save it as DOCX or PDF. It is not exported.`,
  'read.not-listed': ({ pieceId, format, pipeline }) =>
    `Piece ${pieceId} is in the format ${format}, which the pipeline "${pipeline}" does not accept. Add "${format}" to the list "read" of the pipeline, or give the piece in another format, then try again. Neither it nor what it holds is exported.`,
  'read.inside-left': ({ pieceId, count, why }) =>
    `Under number ${pieceId}, ${count} file(s) held in another piece were not opened: ${insideEn[why]}. Take them out of what holds them, put them in the folder, then try again. They are not exported.`,
  'detect.unmapped': ({ findingId }) =>
    `Finding ${findingId} has no place in its piece. Nothing is exported: report this with that number.`,
  'detect.no-findings': () =>
    'Nothing sensitive was found. That is unusual: read the dossier yourself before you decide.',
  'person.unknown-role': ({ personId }) =>
    `The role of person ${personId} is not known: treated as a third party. State it in ‹dossier.yaml|the description of the record›.`,
  'person.plain-name': ({ personId, count }) =>
    `A name of person ${personId} is an ordinary word too. In small letters it is taken for that word and stays: ${count} ${count > 1 ? 'times' : 'time'} in the record. Where it is that person, one decision masks it everywhere: ‹- { mask: "the name", everywhere: true, ground: TIERS, reason: "…" }|"Mask these words everywhere", in the piece›.`,
  'piece.unknown-profession': ({ pieceId }) =>
    `The profession of the author of piece ${pieceId} is not known: treated under mere discretion. Check it.`,
  'request.other-kind': ({ asked, pipeline }) =>
    `The request is of kind "${asked}" but the pipeline is "${pipeline}": their rules differ. Choose the pipeline "${asked}", or correct the request.`,
  'piece.title-replaced': ({ pieceId }) =>
    `The title or profession given to piece ${pieceId} names a person or a place: neutral words replace it. Correct ‹dossier.yaml|the description of the record›.`,
  'request.excludes': () =>
    'The act excludes a part of the record ("à l’exclusion de", "sans communication de"). Nothing that it excludes leaves, whatever is answered: read the act again, and check it on the preview.',
  'request.excludes-asked': () =>
    'The act asks for a subject and excludes it. Nothing of it leaves by itself: have the requester say which, or answer the question about the subject.',
  'request.widened': () =>
    'The act widens itself by a general phrase ("et tous documents utiles"). It opens nothing beyond the subjects that were read: the question about the subject shows what each would let out. Have it said in writing.',
  'request.no-subject': () =>
    'What is asked could not be read for certain. Say it: "requis questions" shows what each subject would let out; or ask the requester. Until somebody says it, nothing leaves.',
  'given.several': ({ rank, field, pieces }) =>
    `Several ${fieldNames[field]} for person ${rank} of the request (${pieces.join(', ')}), and nothing tells which is the last: none is given. Keep the sentence that says the right one ‹(decisions.yaml: keep, with the piece and the text)›, or mask the others ‹(mask, everywhere)›.`,
  'given.not-searched': () =>
    'The article also lists third-party debtors and real estate: the program does not look for them, and the letter says nothing of them. If the request is about them, look in the record and see the lawyer before adding a line.',
  'parent.not-held': () =>
    'Nobody said whether who asks has parental authority, or another exercises it: nothing is handed over. Ask for the judgment or the birth certificate, then write ‹parentalAuthority|it› in the request; or, once the judgment is read, ‹decide `pass: authorisation` with your reason|pass it, in the details of the request, with your reason›.',
  'parent.withdrawn': () =>
    'The parental authority of who asks was withdrawn: nothing is handed over on it. The director replies in writing.',
  'parent.unknown': () =>
    'Who asks is nobody that the record knows: nothing is handed over. Check who they are and their tie to the child, write them in ‹dossier.yaml|the description of the record›; or ‹decide `pass: authorisation` with your reason|pass it, in the details of the request, with your reason›.',
  'parent.told-otherwise': () =>
    'The record speaks of parental authority withdrawn, delegated or exercised by one, or of a contact that is forbidden: nothing is handed over. Read the judgment, then ‹decide `pass: authorisation` with your reason|pass it, in the details of the request, with your reason›, or correct ‹parentalAuthority|the request›.',
  'danger.withheld': ({ count, pieces }) =>
    `DANGER, to be read today: ${count} passage${count > 1 ? 's' : ''} that tell${count > 1 ? '' : 's'} of a danger to a child or a vulnerable adult ${count > 1 ? 'do' : 'does'} not leave (${pieces.map(({ pieceId, count: own }) => `${pieceId}: ${own}`).join(', ')}). "requis explain DRAFT --text ${pieces[0]?.pieceId ?? 'P01'}" shows them. What was not reported is reported apart, to the département (CRIP) or the prosecutor (CASF L221-6, L226-2-1; CP 226-14, 434-3), never by this reply. Immediate danger: 17; 119 advises.`,
  'request.stopped': ({ check, todo, pass }) =>
    `Nothing leaves: the check “${checkTitle('en', check)}” stops the request. ${liftEn[pass](passOf({ check, todo }))}`,
  'request.no-basis': () =>
    'The request names no known legal basis. Ask the requester for the article before you disclose.',
  'request.no-authorisation': () =>
    'The magistrate’s authorisation is not mentioned. Ask the requester for it before you disclose.',
  'request.person-not-found': ({ rank }) =>
    `Person no. ${rank} of the request is not in this dossier. Check that it is the right one.`,
  'request.homonym': ({ rank }) =>
    `Person no. ${rank} of the request has a namesake in this dossier, born on another date. Check the identity.`,
  'request.contradicted': ({ rank }) =>
    `About person ${rank}, the act and the record contradict each other (place of birth, address), or the act contradicts itself (two birth dates, other persons in its words): nothing of them leaves. Have the act corrected in writing, or answer the question.`,
  'request.two-periods': () =>
    'The act gives two periods: one in ‹request.yaml|the request›, another in its words. Only what both cover is judged. Have the period said in writing, then correct ‹request.yaml|the request›.',
  'request.period-unread': () =>
    'The act names days (“the facts of 4 and 11 March”, “the weekends of May”) of which Requis does not know whether they are the period asked for, and ‹request.yaml|the request› gives none: all dates are judged. Write the period ‹(period)›, or have it said, then start again.',
  'request.period-read': ({ periods }) =>
    `The period is read in the words of the act, since ‹request.yaml|the request› does not give it whole: ${periodList(periods, 'en')}. Check it in the act; note it ‹under "period"|in the request› if it is another.`,
  'request.several-periods': ({ periods }) =>
    `The act asks for several periods: ${periodList(periods, 'en')}. These alone are judged, and not what lies between. Check them in the act.`,
  'request.periods-left': ({ periods }) =>
    `The act asks as well for what ‹request.yaml|the request› does not wholly cover: ${periodList(periods, 'en')}. Nothing of it leaves by itself. If the act does ask for it, widen ‹"period" in request.yaml|the period of the request› from the first day to the last, then propose again: each period of the act is judged by itself.`,
  'request.partial-name': ({ rank }) =>
    `Person ${rank} of the request is named in part (a family name alone is that of a whole family, half of a given name that of another child): nobody is taken. Ask for the given name and the birth date, or complete ‹request.yaml|the request›.`,
  'request.name-only': ({ rank }) =>
    `Person ${rank} of the request is taken by the name alone: no birth date and nothing else confirms it. Check that it is the right person before anything leaves, and answer the question asked.`,
  'request.text-only': ({ rank }) =>
    `Person ${rank} of the request is known from the text of the pieces alone: nobody is taken. Say who it is (you are asked), or write them into ‹dossier.yaml|the description of the record› with their role, then try again.`,
  'request.ambiguous': ({ rank }) =>
    `Two persons of the record answer to the name of person ${rank} of the request, and no birth date tells which: neither is taken. Ask the requester for the birth date.`,
  'request.is-act': () =>
    'The file given as the request is no request.yaml: it is probably the act itself. Read it first: requis request new --from FILE; confirm each line of the request.yaml written, then try again with it.',
  'request.is-folder': () =>
    'The request is a file, and a folder was given. Give the file request.yaml itself; if there is none: requis request new --from ACT.',
  'request.is-description': () =>
    'The file given as the request describes a record (dossier.yaml). Give the request (request.yaml); if there is none: requis request new --from ACT.',
  'request.exists': () => 'This request file exists already. Choose another name with --out: nothing is overwritten.',
  'request.no-input': () => 'This form asks questions. Remove --no-input, or give the act to read with --from.',
  'request.act-not-found': () => 'The act to read was not found. Check the path given to --from.',
  'request.wide': ({ what }) =>
    what === 'persons'
      ? 'The request names nobody: nothing can be disclosed. Ask the requester to name the persons.'
      : 'The request has no period. Ask the requester to state one.',
  'gate.accord': ({ pieceId }) =>
    `Piece ${pieceId} is withheld whole: its author’s accord, or the authority that holds it, must be asked. See its ground on the bordereau.`,
  'gate.accord-law': ({ pieceId }) =>
    `Piece ${pieceId} comes from a notary, a bailiff or a journalist. It is withheld whole: the law wants a written accord (CPP 56-2, 56-3). Ask for it, and record it ‹in decisions.yaml (accord)|under this piece, on the screen of the copies›.`,
  'piece.hidden-words': ({ ids }) =>
    `Files also hold what cannot be seen (comments, deletions, hidden cells, metadata): ${ids.join(', ')}. Nothing of it leaves, and the bordereau says that it exists. To read it: requis explain DRAFT --text ${ids[0] ?? 'P01'}.`,
  'gate.excluded': ({ pieceId }) =>
    `Piece ${pieceId} is excluded by the very text of the request. It is not disclosed.`,
  'gate.lawyer': ({ pieceId }) =>
    `The piece ${pieceId} is under a secrecy whose scope is disputed (L1110-4) and the request excludes what the law protects. It is withheld: the director decides with the lawyer.`,
  'gate.court': ({ pieceId }) =>
    `The piece ${pieceId} was made for a court, or comes from it. It is withheld: refer the requester to the court that holds it.`,
  'gate.source': ({ pieceId }) =>
    `The piece ${pieceId} comes from another body. It is withheld: refer the requester to that body.`,
  'gate.made-for-read': ({ pieceId }) =>
    `The head of piece ${pieceId} names a judge as its addressee: it is proposed as written for them. Check; if that is wrong, ‹write "madeFor: nobody" for this piece in dossier.yaml, then start again|have it corrected in the description of the record, then proposed again›.`,
  'piece.namesake-lines': ({ pieceId }) =>
    `Piece ${pieceId} also tells, or may tell, of a namesake of a person asked for (another birth, “another”, “senior”, or nothing that dates the line): those lines are masked. Read them; those that may be hers are asked about, one in each question (requis questions --all); if a birth date is wrong, correct it in dossier.yaml or in the request, and start again.`,
  'piece.homonym': ({ pieceId }) =>
    `Piece ${pieceId} bears the name of a person of the request with another birth date: a namesake. It is set aside, and listed in the internal annex only. If it is that person, correct the birth date in dossier.yaml or in the request, then start again.`,
  'piece.other-birth': ({ pieceId }) =>
    `Piece ${pieceId} gives a person asked for another birth, or another age, than the record or the request, or names none but another of that name: nothing of it leaves until somebody says whom it is about. Answer its question (requis questions), or correct the birth date.`,
  'piece.author-hushed': ({ pieceId }) =>
    `The author of piece ${pieceId} asks in it that nobody know who wrote: neither its title nor the quality of its author is printed outside. Read again what is left of it: its content may tell.`,
  'gate.held': ({ pieceId, ground }) =>
    `The piece ${pieceId} is withheld whole (ground ${ground}). The director decides.`,
  'gate.director': ({ ground }) =>
    `Some pieces are under secrecy (ground ${ground}${ground === 'L1110-4-D' ? ', scope disputed' : ''}): their author is heard, then the director hands them over or opposes a legitimate reason.`,
  'draft.not-found': () => 'The draft was not found. Make it with "requis propose", then try again.',
  'draft.broken': () => 'The draft is damaged. Make it again with "requis propose".',
  'draft.no-secret': () =>
    'The secret of this draft is missing or damaged: without it no mask can be sealed or lifted. Take the draft from a backup; failing that, make it again with "requis propose", for a new export.',
  'draft.exists': () =>
    'This draft exists already and is approved, or other files are there. Choose another folder with --draft; to take its decisions, --answers-from.',
  'draft.no-code': () =>
    'This draft bears no code of authenticity: a version of Requis from before that code made it, or its file authenticity.txt was taken away. Nothing proves that it is as Requis wrote it. Propose again, in another folder: requis propose.',
  'draft.other-key': () =>
    'This draft is protected by a secret that this account has not: another account or another machine made it. Give the key that your accounts share (--service-key FILE), or the copy of the other account’s secret; failing that, propose again: requis propose.',
  'draft.changed': () =>
    'This draft was changed outside Requis: one of its files is no longer the one that was written, or is missing. Nothing of it is used. Take the folder of the draft from a backup, or propose again: requis propose. Only the letter (letter.md) is edited by hand.',
  'draft.extra': ({ count }) =>
    `The folder of the draft holds ${count} item(s) that Requis did not write there. Move them away, then try again. Only the letter (letter.md) is edited by hand.`,
  'draft.other-record': () =>
    'That draft is of another record, or of another request: it is not replaced, and its decisions do not hold here. Choose another place with --draft, and a draft of the same record for --answers-from.',
  'draft.other-rules': () =>
    'The rules that made this draft have changed, or lie in a file of yours: give it with --pipeline; else propose the record again.',
  'draft.raced': () => 'The draft changed meanwhile: another command was writing it. Nothing was written; try again.',
  'draft.locked': ({ pid }) =>
    `Another command is writing in this draft${pid === 0 ? '' : ` (process ${pid})`}. Wait until it ends, then try again.`,
  'draft-key.not-found': () =>
    'The key that protects drafts cannot be found or read. Check the path given to --service-key, and your rights on the settings folder.',
  'draft-key.broken': () =>
    'This file is no key of drafts: one line, "requis-draft-key-v1" and 64 digits. Give the file written by: requis keygen --service, or --backup.',
  'draft-key.not-writable': () =>
    'The secret that protects drafts cannot be written: check your rights on the settings folder, then try again.',
  'draft-key.backup-beside': () =>
    'A copy in the settings folder would be lost with it. Give another place: another machine, a USB key kept locked up.',
  'draft.passphrase-missing': () =>
    'This draft is encrypted and its passphrase is missing. Give it at the prompt, or in a file with --passphrase-file.',
  'draft.passphrase-short': ({ least }) =>
    `The passphrase is too short: at least ${least} characters. Five words taken at random are better.`,
  'draft.passphrase-differs': () => 'The two passphrases typed are not the same. Try again: nothing was written.',
  'draft.wrong-passphrase': () =>
    'The passphrase does not open this draft: it is not the right one, or the file was changed. Check it, then try again.',
  'draft.must-encrypt': () =>
    'The pipeline or the association requires encrypted drafts ("drafts: encrypted"). Add --encrypt, or --passphrase-file FILE.',
  'draft.no-letter': () =>
    'This draft has no letter (letter.md) any more: the export will print the proposed one. There is nothing to write.',
  'purge.not-draft': () => 'This is not the folder of a Requis draft. Nothing was deleted: check the path.',
  'purge.foreign': ({ count }) =>
    `This folder holds ${count} item(s) that are not of a draft. Nothing was deleted: move them away, then try again.`,
  'purge.not-confirmed': () => 'Deleting a draft must be confirmed. Add --yes: nothing was deleted.',
  'purge.declined': () => 'Nothing was deleted.',
  'purge.incomplete': ({ left }) =>
    `The draft could not be deleted whole: ${left} item(s) are left in the folder. Check your rights on it, then try again.`,
  'journal.not-found': () => 'The journal cannot be found. Check the path.',
  'journal.not-writable': () =>
    'The journal of acts cannot be written: the act did not take place. Check your rights and the space on the disk, or name another journal with --journal.',
  'journal.locked': ({ pid }) =>
    `The journal of acts is held by another command${pid === 0 ? '' : ` (process ${pid})`}: the act did not take place. Wait until it ends, then try again; if no command is running any more, delete the .lock file beside the journal.`,
  'journal.broken': () =>
    'The last line of the journal of acts is not of Requis, or was changed: the act did not take place. Keep this file, check it with "requis journal verify", and name another journal with --journal.',
  'journal.no-acts': () =>
    'The journal holds no act of this case. Give the journal in which it was handled (requis journal extract FILE), or check --draft and --id.',
  'journal.refused': () =>
    'The journal does not hold: no witness is written. Run "requis journal verify" to see where it is broken.',
  'piece.unknown': ({ ids }) =>
    `No piece of this draft has that number. Its pieces: ${ids.join(', ')}. For example: --text P03, or --text P03:5.`,
  'passage.unknown': ({ pieceId, count }) =>
    `Piece ${pieceId} has ${count} passage(s): give a number from 1 to ${count}.`,
  'mask.unknown': ({ count }) =>
    count === 0
      ? 'No mask bears this number: this draft has none.'
      : `No mask bears this number. Those of this draft go from M0001 to M${String(count).padStart(4, '0')}: take the number from the copy or from masks.jsonl.`,
  'review.open': ({ undecided }) =>
    `The review is not complete: ${undecided} item(s) await a choice. Finish it, or accept the proposals with --accept-proposals.`,
  'review.floor': ({ count, grounds }) =>
    `${count} choice(s) hand over what the association always masks, or what two persons must sign (${grounds.join(', ')}). Nobody may open it alone: mask it again, or prepare a new draft with “requis propose”. Nothing is approved or exported.`,
  'review.questions': ({ count }) =>
    `${count} question(s) wait for an answer. Read "requis questions", answer in a file, then "requis decide"; or approve with --accept-proposals: what has no answer stays withheld, and the export says so.`,
  'review.remarks': ({ count }) =>
    `${count} remark(s) "to see again" still wait. Open the review page (requis review), see and close them, then approve.`,
  'steps.none': () => 'There is nothing left to undo, or to do again.',
  'steps.two': () =>
    'This choice was made by two: the second person must be named to undo it, or to do it again. Alone you can withhold by a new choice.',
  'remark.nowhere': () => 'This remark, or this passage, is not in the draft. Load the page again.',
  'desk.bad-body': () => 'The page sent a request that Requis does not expect. Load it again, then try again.',
  'desk.port-taken': ({ port }) =>
    port === 0
      ? 'Requis cannot open its page on this machine (127.0.0.1). See whether some software forbids it.'
      : `Port ${port} is taken. Give another to --port, or let Requis choose one.`,
  'desk.no-page': () => 'The review page is not built. Run "npm run build", then try again.',
  'help.no-site': () =>
    'The documentation is not built here. Run "npm ci", then "npm run build", and try again. The options: requis --help',
  'desk.nobody': () => 'Say first who decides: your name is recorded with what you decide.',
  'desk.no-out': () =>
    'The page does not know where to write the export. Start it again with --out FOLDER (and --key, or --demo-key), or use "requis export".',
  'desk.busy': () => 'A preview or an export is running already. Wait until it ends.',
  'start.none': () =>
    'This draft does not keep what it was proposed from: correct the files of the dossier and of the request, then run "requis propose" again.',
  'start.unread': () => 'The record could not be read to its end. Start "requis review" on it again.',
  'start.bad-value': ({ key, accepted }) =>
    `"${key}": this value is not accepted${accepted.length === 0 ? '' : `; expected: ${accepted.join(', ')}`}.`,
  'desk.unknown-piece': () => 'This piece is not in the draft. Load the page again.',
  'decisions.refused': ({ refusals }) => refusalText(refusals, 'en'),
  'decisions.none': () =>
    'The file of decisions is empty: there is nothing to apply. Write "answers:" or "decisions:" in it.',
  'decisions.reviewed': () =>
    'This draft is approved already: nothing more is decided in it. Propose the record again with --answers-from this draft, then decide.',
  'review.exists': () =>
    'The review of this draft is closed already. To do it again, make a new draft with "requis propose": nothing is overwritten.',
  'review.not-decider': ({ why }) =>
    `${notDeciderEn[why]} The association’s position says who decides (deciders, delegations): have one of them approve, or have a delegation signed (requis fiche delegation).`,
  'review.same-person': () => 'The person who prepared cannot approve. Another person must approve.',
  'review.second-same': () => 'The second person must differ from the one who approves and the one who prepared.',
  'review.names-unclear': () =>
    'Two of the names (who prepared, who decides, the second person) may be one person’s, or the second gave a function only. Write the given and the family name of each; the name of who prepared is given to "requis propose" (--prepared-by).',
  'review.own-signature': () =>
    'Neither who asks, nor who signed or allowed the request, nor a person of the record decides or approves: one of the names given may be theirs. Have the management sign, or somebody of the service with a delegation. For a namesake, write the whole given and family name, and those of the person of the record in dossier.yaml.',
  'review.second-needed': ({ count }) =>
    `${count} item(s) need a second person and stay withheld. Add --second NAME after that person has read them.`,
  'letter.unknown-mark': ({ line }) =>
    `The letter (letter.md, line ${line}) bears a mark in double brackets that Requis does not know. Correct it, or delete letter.md to go back to the proposed letter.`,
  'letter.other-outcome': () =>
    'The review changed the outcome: the letter (letter.md) no longer says what leaves. Delete letter.md to go back to the proposed letter, then start again.',
  'letter.secret-existence': ({ line }) =>
    `The letter (letter.md, line ${line}) names a kind of piece whose very existence is secret, while the record holds one that is not listed. Remove these words.`,
  'letter.to-complete': () =>
    'The letter still bears "[to be completed]": write the reason, or the text, in letter.md, then start again. Nothing is exported.',
  'letter.example': ({ keys }) =>
    `The head of the letter is still that of an example: nothing is exported. In pipelines/association.yaml (or "service" of dossier.yaml), replace ${senderWordsEn(keys)} by the real address of the service.`,
  'letter.sender-missing': ({ keys }) =>
    `The head of the letter is not complete: it lacks ${senderWordsEn(keys)}. ‹Fill them in in pipelines/association.yaml, or under "service" in dossier.yaml.|Have them filled in in the settings of the association, or in the description of the record.› Nothing is printed instead.`,
  'letter.empty': () => 'The letter (letter.md) is empty. Delete the file to go back to the proposed letter.',
  'register.broken': () =>
    'The register given is not one of Requis, or it is damaged. Nothing was written to it: name another file.',
  'review.name-missing': () => 'The name of the person who approves is missing. Give it.',
  'out.not-empty': () =>
    'The export exists already at that place. Choose another folder with --out: nothing is overwritten.',
  'out.nested': () =>
    '--also-clear and --out must be two folders, neither inside the other: what is clear does not leave. Choose another one.',
  'out.exists': () => 'The output file exists already: it is never replaced. Give another name.',
  'out.too-large': () =>
    'The export would exceed 4 gigabytes or 10,000 files. Split the record into several requests, then run again: nothing was written.',
  'out.no-space': () => 'The disk is full. Free some space, then try again: nothing was written.',
  'out.held-open': () =>
    'Windows refuses to write at that place: a file there is open in another program (Word, a PDF reader, an antivirus), or this account may not write there. Close it, then try again; otherwise choose another folder.',
  'out.not-writable': () => 'Nothing can be written at that place. Choose another folder with --out.',
  'write.failed': ({ pieceId }) =>
    `The copy of piece ${pieceId} could not be written. Nothing is exported: report this.`,
  'prove.residue': ({ count, maskIds }) =>
    `The proof found ${count} withheld item(s) in the copies (masks ${maskIds.slice(0, 8).join(', ')}). Nothing is exported. Review these masks, then try again.`,
  'preview.unstamped': () =>
    'The mark « PROJET – NON VALIDÉ » could not be written on every page: no preview is written. Report it to whoever maintains Requis.',
  'prove.unreadable': ({ name }) =>
    `The copy ${name} could not be read again by the proof. Nothing is exported: report this.`,
  'prove.set-aside': ({ pieceId, places }) =>
    `Piece ${pieceId}: no copy passed the proof (${fallPlaces(places)}). It is in quarantine and does not leave; the rest does. Review its masks at that place, then try again.`,
  'prove.poorer': ({ pieceId, pages, places }) =>
    pages.length === 0
      ? `Piece ${pieceId}: the facsimile did not pass the proof (${fallPlaces(places)}). It leaves laid out anew.`
      : `Piece ${pieceId}: in facsimile, the proof refused page ${pages.join(', ')} of the original (${fallPlaces(places)}). That page leaves in our font, without pictures.`,
  'prove.not-own': ({ pieceId, places }) =>
    `Piece ${pieceId}: the copy in the format of its file did not pass the proof (${fallPlaces(places)}). It leaves in another form, which passed.`,
  'write.laid-anew': ({ pieceId, cause }) =>
    `Piece ${pieceId}: its layout is not kept (${anewCausesEn[cause]}). It leaves laid out anew.`,
  'key.not-found': () => 'The key file was not found. Check the path given to --key.',
  'key.broken': () =>
    'The key file cannot be read. Ask your certification authority for a new PKCS#12 file (.p12 or .pfx).',
  'key.wrong-password': () => 'The password of the key is wrong. Try again; nothing was written.',
  'key.unsupported': () =>
    'This key format is not supported (unknown algorithm, or a file without integrity check). Export the key again as PKCS#12 with AES and HMAC-SHA-256.',
  'key.authority': () =>
    'The certificate of this key is that of a certification authority: it issues certificates and signs no export. Ask it for a signing certificate.',
  'key.no-password': () =>
    'The password or PIN of the key is missing. Give it at the prompt, or in a file with --key-password-file.',
  'key.exists': () => 'A key exists already at that place. Choose another name: nothing is overwritten.',
  'key.expired': ({ until }) => `The certificate of the key has not been valid since ${until}. Renew it.`,
  'key.not-yet-valid': ({ from }) =>
    `The certificate of the key is valid from ${from} only. Check the date given to --date, or the clock.`,
  'key.weak': ({ bits }) => `The key is too weak (${bits} bits). Use an RSA key of 3072 bits or more, or a P-256 key.`,
  'recipient.none': () =>
    '--also-clear keeps a clear copy of an encrypted export. Add --recipient CERTIFICATE, or leave out --also-clear.',
  'recipient.not-found': () => 'The certificate of a recipient was not found. Check the path given to --recipient.',
  'recipient.not-certificate': ({ rank }) =>
    `Recipient ${rank} is not a readable X.509 certificate. Ask them for their encryption certificate (a .pem, .cer or .crt file), never for their key. Nothing is exported.`,
  'recipient.several': ({ rank }) =>
    `The file of recipient ${rank} holds several certificates. Keep only theirs in it: one file for each --recipient. Nothing is exported.`,
  'recipient.unsupported': ({ rank }) =>
    `The key of recipient ${rank} cannot be encrypted to by Requis (accepted: RSA of 2048 bits or more, P-256, P-384). Ask them for another certificate. Nothing is exported.`,
  'recipient.weak': ({ rank, bits }) =>
    `The key of recipient ${rank} is too weak (RSA, ${bits} bits). Ask them for a certificate of at least 2048 bits. Nothing is exported.`,
  'recipient.usage': ({ rank }) =>
    `The certificate of recipient ${rank} is not made for encryption: it is probably the one they sign with. Ask them for their encryption certificate. Nothing is exported.`,
  'recipient.not-yet-valid': ({ rank, from }) =>
    `The certificate of recipient ${rank} is valid from ${from} only. Ask them for the current one, or check --date. Nothing is exported.`,
  'recipient.expired': ({ rank, until }) =>
    `The certificate of recipient ${rank} has not been valid since ${until}. Ask them for the current one. Nothing is exported.`,
  'supersedes.refused': () =>
    'The export to replace (--supersedes) is not intact, or its container and its folder differ. Check it with "requis verify". Nothing is exported.',
  'supersedes.other-request': () =>
    'The export to replace (--supersedes) answers another request: its reference is not that of the draft. Give the right export. Nothing is exported.',
  'tsa.unreachable': () => `The time stamping service does not answer. ${withoutTsaEn}`,
  'tsa.refused': ({ status }) => `The time stamping service refused the request (status ${status}). ${withoutTsaEn}`,
  'tsa.bad-answer': ({ flaw }) =>
    `The answer of the time stamping service is not valid: ${tokenFlawWords('en', flaw)}. ${withoutTsaEn}`,
  'tsa.bad-url': () =>
    'The address given to --tsa is not that of a time stamping service. Give an http or https address, without a password in it.',
  ...longTermEn,
  ...keysEn,
  ...machineEn,
  ...backupEn,
  ...batchProblemsEn,
  ...sourceEn,
  ...answersEn,
  ...checksEn,
  ...recordEn,
  'verify.not-found': () => 'The export to verify was not found. Check the path.',
  'verify.sealed': () =>
    'This export is encrypted: nothing of it can be verified before it is opened. Its recipient opens it with their key: openssl cms -decrypt -binary -inform DER -in EXPORT.asice.p7m -recip CERTIFICATE.pem -inkey KEY.pem -out EXPORT.asice, then verifies the file that comes out.',
  'verify.not-folder': () => '--all expects one or several folders. Give the folder that holds the exports.',
  'verify.none-found': () => 'No export (.asice) in this folder or below. Check the path: nothing was verified.',
  'verify.other-folder': () =>
    'This folder is not an export of Requis, or holds something else. Give the .asice file, or the folder that "requis export" wrote, with nothing added.',
  'verify.preview': () =>
    'This is a PREVIEW (draft, not validated), or holds one: nobody approved or signed it. Do not hand it over, do not rely on it. For an export: requis approve, then requis export.',
  'verify.not-export': () => 'This is not an export of Requis. Give the .asice file or the folder beside it.',
  'reveal.not-found': () =>
    'The file given to --reveal cannot be found. Check the path, or make it with "requis reveal".',
  'reveal.broken': () =>
    'The file given to --reveal is not a reveal of Requis, or it was rewritten. Ask the service again for the file as "requis reveal" wrote it.',
  'library.argument': ({ call, what }) =>
    `${call}: "${what}" is not what this function takes. See docs/library.md, and give the values that the functions before it gave.`,
  usage: ({ what }) => `Incomplete command: ${what}. See "requis --help".`,
  'not-available': ({ what }) => `"${what}" is not available in this version yet.`,
  internal: () =>
    'An unforeseen error happened. Nothing was exported. Try again; if it comes back, run "requis doctor", then the same command with "--trace": it says where in the program, without a word of the record.',
}
