import type { Todo } from '../../model/law/intake.ts'

export const todosEn: Readonly<Record<Todo, string>> = {
  'ask-written':
    'A call is no act. Note who calls, when and from what number; ask for a written act. If a life is in immediate danger, call the director at once.',
  'say-form': 'Note how the act came in: signed, electronic or oral ‹(form: signed, electronic, oral)›.',
  'ask-basis': 'No article is cited. Ask which text the request rests on.',
  'basis-unknown': 'The article cited is not in the legal tables. Check it with the lawyer, or ask the requester.',
  'basis-not-ours':
    'The text cited ({article}) does not oblige the service to answer this way. See the director first.',
  'basis-no-power':
    'The text cited ({article}) gives no power over documents: nothing leaves before. Ask the requester for the article they rest on, or say it: a question asks you.',
  'basis-not-yet':
    'The article cited ({article}) is in force from {from} only: it was not on reception. Ask for the basis that applies.',
  'basis-no-longer':
    'The article cited ({article}) was no longer in force on reception (it ended on {to}). Ask for the basis that applies.',
  'author-refused':
    'No text lets this author ({author}) have this information. The director replies in writing and points to the competent authority.',
  'author-not-named':
    'The author ({author}) is not among those the article names: nothing leaves. Ask for an act of the competent one.',
  'ask-quality': 'The quality of the author is not stated (OPJ, APJ under control, magistrate…). Ask for it.',
  'under-control':
    'The author ({author}) acts under the control of an OPJ alone, whom the act does not name. Ask for their name and quality, and have this text read by the association’s lawyer.',
  'direction-hushed':
    'The act wants an answer without the direction knowing. It is the direction that answers: a true réquisition does not set it aside. Nothing leaves: call the service through a number found in a directory, and note the call ‹(callBack)›; or pass it with a reason ‹(pass: author-real)›.',
  'call-denied':
    'The service that was called denies the act. Do not answer the requester; keep the request, alert the director and the prosecutor.',
  'look-alike':
    'The address looks like an official one and is not. Do not reply to it: call the service through a number found elsewhere and ask for the act from its official address.',
  'free-mail':
    'The act comes from a private mailbox. Do not reply to it: call the service through a number found elsewhere and ask for the act from its official address.',
  'reply-elsewhere':
    'The service confirmed the act, but the address is not official: reply another way, agreed with the service.',
  'call-back': 'Call the service back through a number found in a directory, and note the call ‹(callBack)›.',
  'call-not-independent':
    'The number called is the one the act gives. Call back through a number found in a directory ‹(officialPhone)›.',
  'check-identity':
    'Check the identity of the person, or the mandate of who represents them, and note it ‹(checks: [ { id: author-real, by: YOUR NAME, when: 2026-01-31, how: identity paper seen, result: ok } ])›.',
  'ask-authorisation':
    'The authorisation of the magistrate is not mentioned. Ask for it and note it ‹(authorisation)›: no reason to reject, but nothing leaves before, unless passed with a reason ‹(pass: authorisation)›.',
  'authorisation-later': 'The authorisation ({date}) is later than the reception of the act. Ask for its date.',
  'order-read':
    'The act itself states the authorisation or the mandate that it rests on. Read it there and note it ‹(authorisation: magistrate, date; or commission)›.',
  'ask-commission':
    'No mandate (commission rogatoire) is cited: nothing leaves before. Ask for its reference (magistrate, date, nature of the offence), or pass with a reason ‹(pass: authorisation)›.',
  'commission-no-offence': 'The mandate (commission rogatoire) does not state the nature of the offence. Ask for it.',
  'commission-expired':
    'The mandate was to be carried out before {date}. Nothing leaves: ask whether it was extended, and note the new day ‹(commission, until)›.',
  'ask-title': 'No enforceable title comes with it. Ask for it and for the article: without it nothing is given.',
  'ask-title-copy': 'An enforceable title is announced: ask for a copy.',
  'ask-authority':
    'Nobody said whether who asks has parental authority. Ask for the judgment or the birth certificate, then write it ‹(parentalAuthority: held, other-parent-alone, delegated, withdrawn)›. Nothing leaves before.',
  'authority-other-parent':
    'The other parent exercises parental authority alone. Who asks keeps the right to be told of important choices (civil code, article 373-2-1, to be checked): the director says what leaves, once the judgment is read.',
  'authority-delegated':
    'Parental authority is delegated. Read the judgment: it says who exercises it and what the parent keeps. Nothing leaves before.',
  'authority-withdrawn':
    'Parental authority was withdrawn: nothing is handed over on it. The director replies in writing.',
  'ask-persons': 'Nobody is named. Ask for names and birth dates: a list by criterion is not a one-off request.',
  'persons-wide': 'The request is about a group. Ask to limit it to the persons named.',
  'persons-many': 'The request names {count} persons. Check that each is part of the inquiry.',
  'ask-birth': '{undated} person(s) without birth date. Ask for it, to rule out a homonym.',
  minor: '{minors} minor(s) named: a second person reads again what concerns them.',
  'period-unread':
    'The act names days of which Requis does not know whether they are the period asked for. Write it ‹(period)›: without it, no date is held back.',
  'ask-period': 'The period is not bounded. Propose one and ask to confirm.',
  'period-unbounded':
    'The request is for everything, without limit in time. Ask for a period and a subject; propose a scope.',
  'period-long': 'The period is longer than five years. Ask whether all of it is necessary.',
  'period-future': 'The period goes beyond reception: what does not exist yet cannot be handed over.',
  'ask-subjects':
    'The subject could not be read for certain. Ask what the request is about, or say it yourself: the question on the subject shows what each would let out. Until somebody says it, nothing leaves.',
  'confirm-subjects': 'Subject read in the request: {subjects}. Confirm it ‹(subjects)›.',
  'subjects-many': 'The request is about many subjects. Ask which are necessary.',
  'no-dossier': 'Not examined: no record was given, identity is not matched. Add the record to the command.',
  'not-in-record':
    'Looked for and not found: none of the persons named is in ‹dossier.yaml|the description of the record› nor in the pieces, all of them read. Check that it is the right record and how the names are spelt, then reply.',
  'not-examined':
    'Not wholly examined: none of the persons named is in what was read, but {unread} piece(s) could not be read. Do not reply that nothing is held: read them, or make them readable, then start again.',
  homonym: 'The record knows this name with another birth date: a homonym. Nothing of that person leaves.',
  contradicted:
    'The act and the record contradict each other about the person (place of birth, address), or the act contradicts itself (two birth dates, other persons in its words): nobody is taken. Have the act corrected in writing, or answer the question.',
  'partial-name':
    'A family name alone is that of a whole family: nobody is taken. Ask for the given name and the birth date.',
  ambiguous: 'Two persons of the record answer to one name: neither is taken. Ask for the birth date.',
  'some-not-found':
    'Found: {found} person(s) of {count} are in this record. The others were looked for and not found; the reply says so.',
  'some-not-examined':
    'Found: {found} person(s) of {count}. For the others, {unread} piece(s) were not read: do not reply that nothing is held before they are.',
  'near-name':
    'The record knows a name one or two letters away: nobody is taken. Ask for the exact spelling and the birth date; do not answer that nothing is held before you know.',
  'told-only':
    'Found in the pieces: {told} person(s) are named there and are not in ‹dossier.yaml|the description of the record›. Check that it is really them, then enter them in ‹dossier.yaml|the description of the record› with their role.',
  'confirm-person': 'The name matches, the birth date is not checked on both sides. Match one more item.',
  telematic: 'Telematic means: the text itself excludes what a legal secret protects. Those pieces are withheld.',
  'same-mission':
    'Condition 1 of sharing: say for which common mission ‹(checks: [ { id: same-mission, by: YOUR NAME, when: 2026-01-31, how: …, result: ok } ])›, or answer for it yourself, with a reason ‹(pass: same-mission)›.',
  'equally-bound':
    'Condition 2 of sharing: say by which text the recipient is equally bound ‹(checks: equally-bound)›, or answer for it ‹(pass: equally-bound)›.',
  'same-person':
    'Condition 3 of sharing: say that the recipient supports the same person ‹(checks: same-person)›, or answer for it ‹(pass: same-person)›.',
  necessary:
    'Condition 4 of sharing: say what the information is strictly necessary for ‹(checks: necessary)›, or answer for it ‹(pass: necessary)›.',
  'persons-told':
    'Condition 5 of sharing: record who was told before, when and by whom, or why the child’s interest forbids it ‹(checks: persons-told)›, or answer for it ‹(pass: persons-told)›. As long as a condition is missing, nothing leaves.',
  'sharing-fails':
    'A condition of sharing was seen and does not hold ‹(not-ok)›: nothing leaves, and no decision lifts it. Answer with the proposed letter, or record what changed.',
  follows: 'The act widens an earlier one. Compare with the export already given: the difference may reveal a mask.',
  accord: 'Medical pieces are asked for: the accord of their author is asked first.',
  psychologist: 'The writings of a psychologist are asked for: two persons decide.',
  lawyer: 'Letters with a lawyer are asked for: they are withheld.',
  'staff-private':
    'Private contacts of the staff are never necessary: their functions only, and their names if the director so decides.',
  'list-by-origin':
    'The request sorts people by origin or belief (sensitive data). The director and the lawyer decide.',
  elsewhere: 'Part of what is asked is held by a judge or another body: refer to them.',
  dead: 'The person is dead: secrecy remains.',
  'ask-delivery': 'The way to reply is not stated. Agree on a safe one, to a named recipient.',
  'delivery-unsafe': 'The address to reply to is not that of an official service. Ask for another.',
  'ask-received':
    'The day of reception is missing ‹(receivedAt)›. Without it no clock runs, the text cited is not dated, minority and the relative dates of the request are not reckoned. Note it, with the hour.',
  'due-past': 'The day set ({date}) is past by {days} day(s). Tell the requester, and reply.',
  'due-near': '{days} day(s) left before {date}. If need be, acknowledge reception today.',
  waiting: 'The request has waited for {days} days. Reply as soon as possible, or say where you are.',
  'recorded-not-ok': 'This check was made and does not hold. Ask the requester to specify.',
  'say-basis': 'No known article is cited. This mode needs none: note it if there is one, the letter will cite it.',
  'other-mode':
    'Who asks does not belong to this mode: nothing leaves. Take the request up in the mode that is theirs (requisition, court order, access, sharing…), or reply that the service cannot grant it.',
  'not-own':
    "Who asks is not the person of the record, and states no title to represent her: nothing leaves. A parent who asks for a child, a relative, a spouse do not have the person's own access. Reply so, without saying whether the service knows her.",
  'ask-mandate':
    'The title of who represents the person (guardianship judgment, mandate) was not seen: nothing leaves before. Ask for it and note it ‹(checks: [ { id: author-real, by: YOUR NAME, when: 2026-01-31, how: title seen, result: ok } ])›, or pass with a reason ‹(pass: author-named)›.',
  'author-unknown':
    "Nobody knows who asks, nor in what quality: nothing leaves. Ask for the author's quality and note it ‹(requester)›, or pass with a reason ‹(pass: author-named)›.",
  'authority-gone':
    'The authority cited exists no more since {until} (today: {now}): nothing leaves. Call it back under its present name and note the call ‹(callBack)›, or pass with a reason ‹(pass: author-real)›.',
  'call-first':
    'The act is electronic and unsigned: nothing leaves before a call back. Call the service by a number found in a directory and note the call ‹(callBack: confirmed)›, or pass with a reason ‹(pass: author-real)›.',
  'identity-first':
    'The request for access came electronically, unsigned: nothing leaves before identity is checked. Note how it was ‹(checks: [ { id: author-real, by: YOUR NAME, when: 2026-01-31, how: identity paper seen, result: ok } ])›, or pass with a reason ‹(pass: author-real)›.',
  unborn:
    "The request is about a child not yet born, or born after it: there is no record of them. What concerns them is in their mother's, and is health: nothing leaves on that account. Ask whom the request is about.",
  'one-homonym':
    'One of the persons named bears a name that the record knows, born on another day: a homonym. Nothing about that person leaves; the reply is about the others only.',
  'one-ambiguous':
    'For one of the persons named, two persons of the record answer to the same name: neither is taken. Ask for the birth date; the reply is about the others only.',
  'one-contradicted':
    'About one of the persons named, the act and the record contradict each other, or the act contradicts itself: they are not taken until somebody answers; the reply is about the others only.',
  'one-partial-name':
    'One of the persons is named by a family name alone, or half of a given name: they are not taken. Ask for the given name and the birth date; the reply is about the others only.',
}
