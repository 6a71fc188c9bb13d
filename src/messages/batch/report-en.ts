import type { ReportWords } from './report-words.ts'

type Count = { readonly count: string; readonly many: boolean }

const plural = ({ count, many }: Count, one: string, more: string): string => `${count} ${many ? more : one}`

export const reportEn: ReportWords = {
  titles: {
    migrate: 'Report of the migration',
    'test-set': 'Report of the test set',
    disclose: 'Report of the disclosure',
    review: 'Report of the review',
    archive: 'Report of the sorting for archives',
  },
  title: 'Report of the batch',
  lead: (date, id) => `Batch ${id} of ${date}.`,
  noContent:
    'This document holds no word of the records: counts, rules and hashes. The lists, file by file, are in the folder lists/ and stay with the service.',
  page: (page, pages) => `Page ${page} of ${pages}`,

  essential: 'In short',
  balanced: ({ items, dossiers }) =>
    `The count closes: ${plural(items, 'item of the source has one end, and only one', 'items of the source each have one end, and only one')}, in ${plural(dossiers, 'dossier', 'dossiers')}. Nothing has disappeared.`,
  unbalanced: (planned, ended) =>
    `The count does not close: ${planned} items planned, ${ended} ended. Do not accept this batch: run the same command again.`,
  sum: (planned, parts) => `${planned} in the source = ${parts.join(' + ')}`,
  arrivedShare: (share, gap) =>
    gap.count === '0'
      ? 'All that the source holds has arrived.'
      : `${share} of the items have arrived. ${plural(gap, 'is not', 'are not')} on the other side, and each is explained below.`,
  toSee: 'What waits for a decision or an act',
  nothingToSee: 'Nothing waits, but the check and the decision.',
  points: {
    quarantined: (items) =>
      `${plural(items, 'item is', 'items are')} in quarantine: not yet on the other side, and not lost. Each reason has an owner (part 2).`,
    rejected: (items) => `${plural(items, 'item is refused', 'items are refused')}, with the reason (part 2).`,
    eliminate: (dossiers) =>
      `${plural(dossiers, 'dossier is proposed', 'dossiers are proposed')} for elimination. Nothing is eliminated: the archives must agree first (part 4).`,
    archive: (dossiers) =>
      `${plural(dossiers, 'dossier has passed its term and is', 'dossiers have passed their term and are')} to go to archives (part 4).`,
    closed: (files) =>
      `${plural(files, 'access restriction could not be carried as it is', 'access restrictions could not be carried as they are')}: closed by default (part 5).`,
    converted: (files) => `${plural(files, 'file has changed', 'files have changed')} format (part 6).`,
    unchecked: 'No check by a person is recorded: misses are not measured (part 7).',
    defects: (defects) => `The check found ${plural(defects, 'item with a defect', 'items with a defect')} (part 7).`,
    stale: 'The recorded check is of an earlier state of the batch: do it again (part 7).',
    contractor: 'The contractor’s certificate of erasure is to be asked for (part 9).',
  },

  counts: '1. The counts',
  countsWhy: 'Each item of the source (file, row, record) counts for one.',
  endHeads: ['End', 'Items', 'Share', 'What it means'],
  ends: {
    migrated: ['carried as they are', 'Byte for byte: the hash on arrival is the one at departure.'],
    minimised: ['carried, minimised', 'Carried without what a rule takes out (part 3). The original is not touched.'],
    pseudonymised: ['under pseudonyms', 'Consistent fictitious identities. This is not anonymity.'],
    disclosed: ['disclosed', 'Masked copies, within the scope of the request.'],
    reviewed: ['reviewed', 'Findings handed to the service; nothing is exported.'],
    archived: ['set apart', 'Their term has passed: listed with the rule, kept until the visa (part 4).'],
    quarantined: ['in quarantine', 'They wait for a person, with a reason (part 2).'],
    rejected: ['refused', 'They cannot or must not enter, with the reason (part 2).'],
    merged: ['duplicates merged', 'Exact copies of an item that has arrived.'],
  },
  total: 'Total',
  planned: 'Planned in the source',
  countsTable: 'The ends, one by one',
  countsChart: 'What became of the items of the source',
  dossierHeads: ['Dossiers', 'Number', 'What it means'],
  dossiers: {
    whole: ['arrived whole', 'All their items are on the other side.'],
    partial: ['arrived in part', 'At least one item is missing: to be completed before the old software is closed.'],
    apart: ['set apart', 'Their term has passed (part 4).'],
    none: ['not arrived', 'In quarantine or refused as a whole.'],
  },
  dossiersCaption: 'The dossiers',
  alone: (items) => `${plural(items, 'item belongs', 'items belong')} to no dossier.`,

  gaps: '2. Quarantine and refusals',
  noGaps: 'No item is in quarantine or refused.',
  gapsWhy:
    'The list, item by item, is in lists/quarantaine.csv. An item in quarantine stays in the source; it is tried again with --retry quarantine once its cause is lifted.',
  gapsChart: 'Reasons, by number of items',
  gapHeads: ['Reason', 'Items', 'Dossiers', 'Owner', 'To try again'],
  refused: '(refused)',

  minimised: '3. What was taken out, by rule',
  noMinimised: 'Nothing was taken out of any file.',
  minimisedWhy:
    'What is taken out stays in the original, in the old software and in its export: it can be brought back as long as they are kept.',
  pseudonymsWhy: 'Fictitious values lead to the true ones by the service’s key, which is not in the result.',
  itemRules: 'Items minimised, by reason',
  itemRuleHeads: ['Reason', 'Items'],
  placeRules: 'Places taken out, by rule',
  placeRuleHeads: ['Rule', 'What it takes out', 'Places'],
  rules: {
    'hidden-address': 'address kept secret',
    informant: 'author of a report',
    'secret-birth': 'secret birth',
    credentials: 'passwords and access codes',
    'attachment-withheld': 'attached file withheld: not readable, or copy not proved (lists/quarantaine.csv)',
    rebuilt: 'file made anew as a whole, in doubt',
  },
  noWords: '–',

  retention: '4. Retention',
  noRetention: 'No rule of retention was applied.',
  retentionWhy:
    'Requis eliminates nothing. Dossiers whose term has passed are listed (lists/versement.csv, lists/elimination.csv) and kept until the visa of the archives (code du patrimoine, L212-2). A hold wins over everything.',
  retentionHeads: ['Rule', 'Force', 'Proposal', 'Dossiers', 'Of them held', 'Text'],
  retentionChart: 'Dossiers past their term, by rule',
  actions: { archive: 'archives', eliminate: 'elimination' },
  statuses: { mandatory: 'mandatory', recommended: 'recommended', association: 'association' },
  ownRule: 'the service’s rule',
  toVerify: 'to be verified',
  unstated: 'A rule without a text in this batch.',
  term: (years, from) =>
    `${years} year${years === 1 ? '' : 's'} after ${{ closed: 'the closing', 'last-contact': 'the last contact', birth: 'the birth' }[from]}`,
  active: (dossiers) => `${plural(dossiers, 'dossier stays', 'dossiers stay')} in the active base.`,
  holds: (declared, held) =>
    `${plural(declared, 'hold is stated', 'holds are stated')} (dispute, inquiry); ${plural(held, 'dossier past its term is held', 'dossiers past their term are held')} by one.`,
  noHolds: 'No hold (dispute, inquiry) is stated in migration.yaml. Check that there is none.',

  access: '5. Access restrictions',
  noAccess: 'No file was found under a restriction. Check it if the service follows protected persons.',
  accessWhy:
    'What could not be carried in the terms of the new software is closed by default: masked in the file, or laid apart. Opening is a person’s decision.',
  accessHeads: ['Restriction', 'Carried as they are', 'Masked in the file', 'Laid apart'],
  accessChart: 'Files under a restriction',
  restrictions: {
    'hidden-address': 'address kept secret',
    informant: 'author of a report',
    'secret-birth': 'secret birth',
    credentials: 'passwords and access codes',
    medical: 'medical pieces',
    lawyer: 'lawyer’s pieces',
    judge: 'judicial pieces',
    'personal-note': 'personal notes',
    stated: 'confidential, says the old software',
  },

  formats: '6. Formats',
  formatsCaption: 'Formats of the source',
  formatHeads: ['Format', 'Items', 'Size'],
  otherFormat: 'other',
  rowsOf: 'Rows of a table and records of an export count under the format of their file.',
  converted: 'Files whose format changed',
  convertedHeads: ['From', 'To', 'Files'],
  noConverted: 'No file has changed format.',
  convertedWhy:
    'A file of which something had to be taken out, and whose format cannot be written, leaves as PDF: the text stays, the layout may change.',
  notes: 'Remarks made on the way',
  noteHeads: ['Remark', 'Number'],

  checks: '7. Check by a person',
  notMeasured: 'Not measured: no check is recorded.',
  howToCheck: ({ risk, random }) =>
    `Open side by side, in the old software and on arrival, the dossiers of lists/controle.csv (${risk.count} chosen by risk, ${random.count} drawn at random), fill in its columns, then record it: requis status FOLDER --checks lists/controle.csv --by NAME.`,
  checkedBy: (by, date, names) => `Check recorded by ${by} on ${date}. Dossiers compared by: ${names}.`,
  checkHeads: ['Draw', 'To compare', 'Compared', 'With a defect', 'Items seen', 'With a defect'],
  checkDraws: { risk: 'by risk', random: 'at random' },
  checksCaption: 'Dossiers compared side by side',
  bothDraws: 'A dossier chosen both ways counts in both rows.',
  estimate: {
    none: 'No dossier drawn at random was compared: nothing can be said of the others.',
    all: (defective, checked) =>
      `All dossiers were compared: ${defective} of ${checked} have a defect. Nothing is estimated.`,
    three: (checked, high, most) =>
      `No defect in ${plural(checked, 'dossier', 'dossiers')} drawn at random: at most ${high} of the dossiers have one, at most ${plural(most, 'dossier', 'dossiers')} (rule of three, 95% confidence).`,
    wilson: (share, low, high, least, most) =>
      `Estimated share of dossiers with a defect: ${share}, between ${low} and ${high}, between ${least} and ${plural(most, 'dossier', 'dossiers')} (Wilson interval, 95% confidence).`,
  },
  incomplete: (left) =>
    `${plural(left, 'dossier drawn at random was not compared', 'dossiers drawn at random were not compared')}: as long as some are left, the estimate may be too good.`,
  riskOnly: 'Dossiers chosen by risk do not serve the estimate: they are the most exposed, not the most common.',
  staleChecks: 'The batch has changed since this check (another root): it is to be done again.',

  proof: '8. Proof',
  proofRows: {
    batch: 'Batch',
    pipeline: 'Pipeline',
    from: 'From',
    to: 'To',
    reason: 'Reason',
    decidedBy: 'Decided by',
    connector: 'Source read as',
    target: 'Target',
    date: 'Date',
    bytes: 'Size of the source',
    root: 'Root (SHA-256)',
    sealedBy: 'Signed by',
    software: 'Version of Requis',
    policy: 'Rules',
    law: 'Law',
  },
  connectors: {
    folder: 'folders of files',
    table: 'tables (CSV, XLSX)',
    tables: 'tables (CSV, XLSX)',
    tree: 'JSON or XML exports',
    tddui: 'TDDUI (ANS)',
    postgres: 'PostgreSQL, read only',
  },
  targets: {
    folders: 'folders of files',
    tables: 'tables (CSV, XLSX)',
    tddui: 'TDDUI v2 (FHIR R4)',
    containers: 'a signed container for each dossier',
    seda: 'SEDA package for the archives',
  },
  proofWhy:
    'Each end is a line of ledger.jsonl with the hash of the item. All of them are under one root, which is signed (checkpoint.p7s). “requis verify FOLDER” counts and checks everything again; verify-inclusion.sh does so for one dossier without Requis.',

  contractor: '9. Contractor and old software',
  contractorList: [
    'Contractor’s certificate of erasure (GDPR, art. 28): to be asked for and joined to this report.',
    'Old software: read-only until the decision, and as long as the quarantine is not empty.',
    'Original export: say who keeps it, and until when.',
  ],
  contractorBlanks: [
    ['Certificate asked for on', 'Certificate received on'],
    ['Read-only until', 'Export kept by', 'Export destroyed on'],
  ],

  decision: 'Decision',
  decisionWhy: 'This report informs; it does not decide.',
  choices: ['Accepted', 'Accepted with reservations', 'Refused'],
  decisionBlanks: [['Reservations'], ['Name', 'Position'], ['Date', 'Signature']],
}
