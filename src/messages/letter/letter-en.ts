import type { LetterLabel } from './letter-fr.ts'

export const letterEn: { readonly [Key in LetterLabel]: string } = {
  'letter.title': 'Reply to the request',
  'letter.title-user-access': 'Access to your data',
  'letter.to': 'To: {authority}',
  'letter.object': 'Subject: communication {reference}',
  'letter.help':
    'Proposed letter: every sentence may be changed before it is signed. An empty line parts two paragraphs; "-" opens a line of a list. Marks in double brackets are filled at export, from what really leaves: a paragraph whose mark names no piece is not printed. Write nothing here that is masked: the export would be refused. Delete this file to go back to the proposed letter.',
  'letter.request-named': 'your request {reference}',
  'letter.request-unnamed': 'your request',
  'letter.opening-requisition': 'We answer {request}, based on: {basis}.',
  'letter.opening-address-only': 'We answer {request}, based on: {basis}.',
  'letter.opening-judge': 'We answer {request}, based on: {basis}.',
  'letter.opening-civil-court': 'We answer {request}, based on: {basis}.',
  'letter.opening-user-access': 'You asked for the data that concern you ({basis}).',
  'letter.opening-sharing': 'You asked us to share information: {request}, based on: {basis}.',
  'letter.opening-bailiff': 'We answer {request}, based on: {basis}.',
  'letter.opening-prefecture': 'We answer {request}, based on: {basis}.',
  'letter.opening-signalement': 'We send you what follows, of our own accord.',
  'letter.opening-evaluation': 'You are evaluating our service; extracts are attached.',
  'letter.opening-archives': 'We send you the pieces that follow, to be archived.',
  'letter.opening-transfer': 'We send you the copies that follow.',
  'letter.frame-requisition':
    'We hand over no more than your request makes necessary; secrecy remains due for all the rest ({article}).',
  'letter.frame-address-only':
    'This text is about the address alone: we give only the address held in the administrative part of the record, unless it is protected.',
  'letter.frame-judge':
    'For the mission entrusted by the judge who ordered the measure ({article}), we hand over what serves that mission. As the parties may read the file, please consider whether pieces should be kept out of it.',
  'letter.frame-civil-court':
    'We produce these pieces on a court decision ({article}) and for it alone; no statement is made for a party. Where a legitimate impediment stands against a piece, it is said.',
  'letter.frame-user-access':
    'Your own data are given to you ({article}). What concerns other persons, or would let them be recognised, is masked.',
  'letter.frame-sharing':
    'This sharing is limited to what the common mission needs, between professionals equally bound by secrecy ({article}); the person is told first, unless this harms the child.',
  'letter.frame-bailiff':
    'The text relied on ({article}) limits what is given, on an enforceable title, to the address, the employer, the debtors and real estate; nothing else is given.',
  'letter.frame-prefecture':
    'The list of those who must answer under this right of communication ({article}) does not name social services.',
  'letter.frame-signalement':
    'The home address and the identity of whoever alerted us stay masked. What follows is for you to decide.',
  'letter.frame-evaluation': 'These extracts name nobody; they may serve the evaluation only.',
  'letter.frame-archives': 'Nothing is destroyed without the visa of the archives.',
  'letter.frame-transfer': 'The originals remain the reference; the copies may serve no other purpose.',
  'letter.outcome-handed': 'The copies of these pieces are attached (see the list of pieces):',
  'letter.outcome-partly':
    'We hand over only a part of what you ask. The copies of these pieces are attached (see the list of pieces):',
  'letter.outcome-address-only':
    'We give only the address that your request allows, in these pieces (see the list of pieces):',
  'letter.outcome-none': 'No piece can be handed over as things stand. The grounds, by category and text, are these.',
  'letter.outcome-nothing-held':
    'Our search has brought up nothing that answers your request and may be handed over to you.',
  'letter.outcome-ask':
    'We cannot answer yet: your request must be specified. Nothing is handed over meanwhile, and the record is kept.',
  'letter.outcome-ask-written':
    'We can answer a written act only. Nothing is given meanwhile, and nothing is said of whether a record exists.',
  'letter.outcome-oppose':
    'We cannot act on this request: the text relied on does not allow us to answer it. Nothing is said of whether a record exists.',
  'letter.outcome-refer': 'What you ask is not for us to give: please ask the authority or the body in charge.',
  'letter.asks': 'For us to answer, please state:',
  'letter.ask-written': 'a written act, sent by a way that we can check',
  'letter.ask-basis': 'the text that the request rests on',
  'letter.ask-quality': 'the quality of the person who signs the request',
  'letter.ask-authorisation': 'the magistrate’s authorisation (name and date)',
  'letter.ask-commission': 'the letter of request (magistrate, date, subject)',
  'letter.ask-title': 'the enforceable title (copy)',
  'letter.ask-persons': 'the persons that the request is about',
  'letter.ask-birth': 'the birth date of each of these persons',
  'letter.ask-period': 'the period that it covers (start and end)',
  'letter.ask-subjects': 'the facts or the categories of information looked for',
  'letter.references': 'References',
  'letter.reference-act': 'Act: {text}',
  'letter.reference-basis': 'Basis: {basis}',
  'letter.reference-procedure': 'Procedure: {text}',
  'letter.reference-parquet': 'Prosecutor’s office: {text}',
  'letter.reference-cabinet': 'Judge’s office: {text}',
  'letter.reference-commission': 'Letter of request: {text}',
  'letter.reference-received': 'Received on: {date}',
  'letter.quality':
    'This reply is given by the director’s office, which answers for the keeping and the confidentiality of records, in the name of: {service}. No professional answers in person.',
  'letter.quality-no-service':
    'This reply is given by the director’s office, which answers for the keeping and the confidentiality of records. No professional answers in person.',
  'letter.searched':
    'We looked for what answers this request, within the persons, the period and the subject that it sets.',
  'letter.searched-whole': 'We read the whole record again.',
  'letter.searched-period': 'Period: from {from} to {to}.',
  'letter.searched-from': 'Period: from {from}.',
  'letter.searched-to': 'Period: until {to}.',
  'letter.searched-subjects': 'Subject: {subjects}.',
  'letter.handed-item': '{id} – {title} ({status})',
  'letter.masked': 'These copies bear {masks} masks. Each can be seen and bears its ground:',
  'letter.column-category': 'Category',
  'letter.column-count': 'Count',
  'letter.not-handed': 'Not handed over, by category and text:',
  'letter.not-handed-item': '{id} – {title}: {reason}',
  'letter.accord-doctor':
    '{pieces}: the doctor’s accord is needed, and we are asking for it. A seizure in due form remains possible ({article}).',
  'letter.accord-lawyer': '{pieces}: exchange with a lawyer. A seizure in due form remains possible ({article}).',
  'letter.accord-other': '{pieces}: an accord or a second opinion is awaited; we shall tell you what comes of it.',
  'letter.court':
    '{pieces}: made for a court. Please ask the court; for a file of educational assistance, the children’s judge ({article}).',
  'letter.source': '{pieces}: made by another body. Please ask the one who made them.',
  'letter.excluded': '{pieces}: the text that the request rests on excludes what a secret provided by law protects.',
  'letter.reason': '{pieces}: the director’s office opposes a legitimate reason ({article}). Reason: {mark}',
  'letter.quarantine':
    '{pieces}: could not be read by our means. A person will look at them; they will be handed over separately if need be.',
  'letter.minimised':
    'The copies are limited to what is necessary ({article}): what the request does not require, or the law protects, is masked; each mask can be seen and bears the code of its ground.',
  'letter.minimised-user-access': 'Each mask can be seen and bears the code of its ground ({article}).',
  'letter.originals':
    'The originals are kept unchanged; they may be neither changed nor destroyed while the procedure is open ({article}).',
  'letter.rest': 'To obtain a masked passage, you may specify the request: name the piece, the page and the passage.',
  'letter.secrecy': 'What is handed over is covered by secrecy ({article}).',
  'letter.annex':
    'Names of third persons and a protected address should not be asked for without need. Please do not add to a file that the parties may read what we might tell you separately as confidential.',
  'letter.existence':
    'This letter and the list of pieces say nothing, either way, of items whose very existence the law protects.',
  'letter.contact': 'To reach us: {contact}.',
  'letter.integrity':
    'The export is sealed: the list of pieces bears the SHA-256 hash of every file, and the signature lets you check that nothing was changed.',
  'letter.closing': 'Yours faithfully,',
  'letter.closing-person':
    'You may ask us for details, or complain to the CNIL, the data protection authority ({article}). Yours faithfully,',
  'letter.to-validate': '[to be validated]',
  'letter.to-validate-help':
    'Letter made on a model that the association’s counsel has not validated yet. "[to be validated]" follows a text that is unverified or disputed.',
}
