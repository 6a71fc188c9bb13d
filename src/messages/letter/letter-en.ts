import type { LetterLabel } from './letter-fr.ts'

export const letterEn: { readonly [Key in LetterLabel]: string } = {
  'letter.title': 'Reply to the request',
  'letter.help':
    'Proposed letter: every sentence may be changed before it is signed. An empty line parts two paragraphs; "-" opens a line of a list, ">" a line on the right, "\\" at the end of a line keeps it alone. Marks in double brackets are filled at export, from what really leaves: a paragraph whose mark names no piece is not printed. Write nothing here that is masked: the export would be refused. Delete this file to go back to the proposed letter.',
  'letter.help-missing':
    'To be completed before signing: the head of the letter lacks {keys} of the service. Write it in pipelines/association.yaml ("contact", or "services"), or in dossier.yaml ("service"). Nothing is printed instead.',
  'letter.help-unsettled':
    'To be validated by the association’s lawyer before signing, where the letter quotes them: {texts}. Their text is unverified, or disputed. These doubts are not printed.',
  'letter.sender-association': 'the name of the association',
  'letter.sender-post': 'the postal address',
  'letter.sender-place': 'the town',
  'letter.sender-phone': 'the telephone',
  'letter.sender-email': 'the e-mail',
  'letter.dated-from': '{place}, {date}',
  'letter.dated': '{date}',
  'letter.object': 'Subject: {text}',
  'letter.object-received': ', received on {date}',
  'letter.object-requisition': 'reply to your request{reference}{received}',
  'letter.object-address-only': 'reply to your request for an address{reference}{received}',
  'letter.object-judge': 'reply to your request{reference}{received}',
  'letter.object-civil-court': 'reply to your request{reference}{received}',
  'letter.object-user-access': 'your request for your data{reference}{received}',
  'letter.object-parent-access': 'your request for your child’s record{reference}{received}',
  'letter.object-sharing': 'your request to share information{reference}{received}',
  'letter.object-bailiff': 'reply to your request{reference}{received}',
  'letter.object-prefecture': 'reply to your request{reference}{received}',
  'letter.object-signalement': 'what we report of our own accord',
  'letter.object-evaluation': 'extracts for the evaluation of the service',
  'letter.object-archives': 'pieces handed over to the archives',
  'letter.object-transfer': 'copies sent',
  'letter.basis': 'Basis: {basis}',
  'letter.your-references': 'Your references: {references}',
  'letter.our-reference': 'Our reference: {reference}',
  'letter.frame-requisition':
    'We hand over no more than your request makes necessary ({minimisation}); all the rest stays under secrecy ({article}), and so does what is handed over.',
  'letter.frame-address-only':
    'The text invoked is about the address alone: we communicate nothing else, and no piece.',
  'letter.frame-judge':
    'For the mission entrusted by the judge who ordered the measure ({article}), we hand over what serves that mission. As the parties may read the file, please consider whether pieces should be kept out of it.',
  'letter.frame-civil-court':
    'We produce on a court decision ({article}) and for it alone; no statement is made for a party. Where a legitimate impediment stands against a piece, it is said.',
  'letter.frame-user-access':
    'Your own data are given to you ({article}). What concerns other persons, or would let them be recognised, is masked.',
  'letter.frame-parent-access':
    'Your child’s record is given to you under parental authority ({article}). What concerns other people, or the child’s private life, is masked.',
  'letter.frame-sharing':
    'This sharing is limited to what the common mission needs, between professionals equally bound by secrecy ({article}); the person is told first, unless this harms the child.',
  'letter.frame-bailiff':
    'The text invoked ({article}) limits what is communicated, on an enforceable title, to the items that it lists: we answer those that you ask for, without handing over any piece; nothing else is communicated.',
  'letter.frame-prefecture':
    'The list of those who must answer under this right of communication ({article}) does not name social services.',
  'letter.frame-signalement':
    'The home address and the identity of whoever alerted us stay masked. What follows is for you to decide.',
  'letter.frame-evaluation': 'These extracts name nobody; they may serve the evaluation only.',
  'letter.frame-archives': 'Nothing is destroyed without the visa of the archives.',
  'letter.frame-transfer': 'The originals remain the reference; the copies may serve no other purpose.',
  'letter.outcome-handed':
    'The {pieces|copy of this piece is|copies of these pieces are} attached, as the list of pieces details:',
  'letter.outcome-partly':
    'We hand over a part of what you ask: the {pieces|copy of this piece|copies of these pieces}, as the list of pieces details:',
  'letter.outcome-address-only': 'To what your request may obtain, and to that alone, we answer:',
  'letter.outcome-none': 'No piece can be handed over as things stand. The grounds, by category and text, are these.',
  'letter.outcome-nothing-held':
    'Our search has brought up nothing that answers your request and may be handed over to you.',
  'letter.outcome-ask': 'We cannot answer yet: your request must be specified. Nothing is handed over meanwhile.',
  'letter.outcome-later':
    'We cannot answer yet: checks are under way. Nothing is handed over meanwhile, and nothing is said of the existence of a record.',
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
  'letter.reference-procedure': 'procedure {text}',
  'letter.reference-parquet': 'prosecutor’s office {text}',
  'letter.reference-cabinet': 'judge’s office {text}',
  'letter.reference-commission': 'letter of request {text}',
  'letter.quality':
    'This reply is given by the director’s office, which answers for the keeping and the confidentiality of records; no professional answers in person.',
  'letter.searched':
    'We looked for what answers your request, within the limits that it sets: the persons that it names{period}{subjects}.',
  'letter.searched-whole': 'We read the whole record again.',
  'letter.searched-period': ', the period from {from} to {to}',
  'letter.searched-periods': ', the periods {periods}',
  'letter.periods-left': 'Your request also covers the time {periods}: this reply does not wholly cover it.',
  'letter.searched-from': ', the period that begins on {from}',
  'letter.searched-to': ', the period that ends on {to}',
  'letter.searched-subjects': ', the subject ({subjects})',
  'letter.subjects-open':
    'Your words may also ask for: {subjects}. The question is put to the director, who has not answered yet: this was not searched for. Please specify your request if need be.',
  'letter.subjects-left':
    'Your words could also ask for: {subjects}. The director, to whom the question was put, did not retain it. Please specify your request if need be.',
  'letter.given-item': '{name} – {title}: {text}',
  'letter.given-none': 'nothing that we may communicate',
  'letter.given-address': 'address (last known)',
  'letter.given-employer': 'employer',
  'letter.given-bank': 'bank',
  'letter.handed-item': '{id} – {title}',
  'letter.handed-status': '{id} – {title} ({status})',
  'letter.masked':
    'This reply bears {masks} {masks|mask|masks}, a piece that is not handed over counting for one. On the copies each can be seen and bears the code of each of its grounds:',
  'letter.masked-all':
    'This reply bears {masks} {masks|mask, seen on the copy with|masks; on the copies each can be seen and bears} the code of each of its grounds:',
  'letter.masked-aside':
    'This reply counts {masks} {masks|mask|masks}, those prepared for a piece in quarantine among them; a piece that is withheld counts for one. On the copies handed over, each is visible and bears the code of each of its grounds:',
  'letter.column-count': 'Count',
  'letter.not-handed': 'Not handed over:',
  'letter.not-handed-item': '{id} – {title}: {reason}',
  'letter.held-awaited':
    'withheld whole, an answer of the director or a second reading being awaited, without saying whether it answers the request; {reason}',
  'letter.held-bears': 'withheld whole, without saying whether it answers the request; {reason}',
  'letter.accord-doctor-absent': '{pieces}: the doctor’s accord is needed, and was not obtained to this day.',
  'letter.accord-doctor-asked': '{pieces}: the doctor’s accord is needed, and we asked for it.',
  'letter.accord-doctor-refused': '{pieces}: the doctor’s accord is needed, and was not given.',
  'letter.seizure': 'A seizure in due form remains possible ({article}).',
  'letter.accord-lawyer-absent':
    '{pieces}: a correspondence with a lawyer, under professional secrecy ({article}); it needs the lawyer’s accord, which was not obtained to this day.',
  'letter.accord-lawyer-asked':
    '{pieces}: a correspondence with a lawyer, under professional secrecy ({article}); it needs the lawyer’s accord, which was asked for by us.',
  'letter.accord-lawyer-refused':
    '{pieces}: a correspondence with a lawyer, under professional secrecy ({article}); it needs the lawyer’s accord, which was not given.',
  'letter.accord-officer-absent':
    '{pieces}: the accord of the notary or the bailiff is needed ({article}), and was not obtained to this day.',
  'letter.accord-press-absent':
    '{pieces}: the journalist’s accord is needed ({article}), and was not obtained to this day.',
  'letter.accord-officer-asked':
    '{pieces}: the accord of the notary or the bailiff is needed ({article}), and was asked for by us.',
  'letter.accord-press-asked': '{pieces}: the journalist’s accord is needed ({article}), and was asked for by us.',
  'letter.accord-officer-refused':
    '{pieces}: the accord of the notary or the bailiff is needed ({article}), and was not given.',
  'letter.accord-press-refused': '{pieces}: the journalist’s accord is needed ({article}), and was not given.',
  'letter.accord-other-absent': '{pieces}: an accord or a second opinion is needed, and was not obtained to this day.',
  'letter.accord-other-asked': '{pieces}: an accord or a second opinion is needed, and we asked for it.',
  'letter.accord-other-refused': '{pieces}: an accord or a second opinion is needed, and was not given.',
  'letter.court':
    '{pieces}: to be asked of the court that it was written for; for a file of educational assistance, of the children’s judge ({article}).',
  'letter.court-judge':
    '{pieces}: written for a court or a magistrate; if for yourself, it is in your file already ({article}).',
  'letter.source': '{pieces}: to be asked of the body that wrote it, unless it is yours.',
  'letter.excluded': '{pieces}: the text that the request rests on excludes what a secret provided by law protects.',
  'letter.reason': '{pieces}: the director’s office opposes a legitimate reason ({article}). Reason: {mark}',
  'letter.quarantine': '{pieces}: cannot be read, or safely copied, by our means to this day. The original is kept.',
  'letter.minimised': 'What your request does not require, or the law protects, is masked ({article}).',
  'letter.originals':
    'The originals are kept unchanged; they may be neither changed nor destroyed while the procedure is open ({article}).',
  'letter.rest': 'To obtain a masked passage, specify your request: the piece, the page and the passage.',
  'letter.secrecy': 'What is handed over is covered by secrecy ({article}).',
  'letter.annex':
    'Names of third persons and a protected address should not be asked for without need. Please do not add to a file that the parties may read what we might tell you separately as confidential.',
  'letter.existence':
    'This letter and the list of pieces say nothing, either way, of items whose very existence the law protects.',
  'letter.integrity':
    'What is sent is sealed: the list of pieces bears the SHA-256 hash of every file, and the signature lets you check that nothing was changed.',
  'letter.complaint': 'You may ask us for details, or complain to the CNIL, the data protection authority ({article}).',
  'letter.closing': 'Yours faithfully,',
  'letter.closing-magistrate': 'Yours faithfully,',
  'letter.closing-person': 'Yours faithfully,',
  'letter.help-unconfirmed':
    'The service that the request names did not know it. Send nothing to whoever presented it: this letter is for the service itself, at its official address, found elsewhere than in the request. A request that imitates an authority may be reported to the prosecutor.',
  'letter.object-unconfirmed': 'request presented in the name of your service{reference}{received}',
  'letter.outcome-ask-bare':
    'We cannot answer as it stands: your request must state the text that lets us answer it. Nothing is handed over meanwhile, and nothing is said of whether a record exists.',
  'letter.outcome-ask-untitled':
    'We cannot answer as it stands: your request must come with the enforceable title, which we did not receive. Nothing is handed over meanwhile, and nothing is said of whether a record exists.',
  'letter.outcome-ask-silent':
    'We cannot answer as it stands: your request must be completed. Nothing is handed over meanwhile, and nothing is said of whether a record exists.',
  'letter.outcome-oppose-bare':
    'We cannot act on this request: it cites no text that lets us answer it. Nothing is said of whether a record exists.',
  'letter.outcome-unconfirmed':
    'This request was presented to us in the name of your service, which did not know it. Nothing is done on it, and nothing is said of whether a record exists.',
  'letter.frame-discretion':
    'We give only what your request makes necessary ({minimisation}); all the rest stays confidential ({article}), and so does what is handed over.',
  'letter.searched-readable': 'We examined what could be read of the record; what could not be is indicated.',
  'letter.discretion': 'What is handed over to you is confidential ({article}).',
  'letter.to-complete': '[to be completed]',
}
