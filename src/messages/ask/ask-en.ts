import { accessEn } from './ask-access.ts'
import { apartEn } from './ask-apart.ts'
import type { AskKey, AskWords, PartKey } from './ask-fr.ts'

export const askEn: Readonly<Record<AskKey, AskWords>> = {
  'person.alone': {
    ask: 'The request names {asked}. The record knows {known}: is it the same person?',
    why: 'Name alone: no birth date, address, number or kinship confirms it on both sides. A namesake may have come to the service. Compare one more thing before you answer yes.',
  },
  'person.birth': {
    ask: 'The request names {asked}. The record knows {known}: is it the same person, in spite of the two birth dates?',
    why: 'The birth dates contradict each other: a slip, or a namesake. Ask the requester which is right before you answer yes.',
  },
  'person.act': {
    ask: 'The request names {asked}. The record knows {known}: is it the same person, in spite of what contradicts it?',
    why: 'The act and the record contradict each other (place of birth, address), or the act contradicts itself (two birth dates, other persons in its words). Ask the requester which is right before answering yes.',
  },
  'person.name': {
    ask: 'The request names {asked}. The record knows {known}: is it the same person?',
    why: 'The two names are not written alike (married name, birth name, a given name missing?). Compare one more thing before you answer yes.',
  },
  'person.piece': {
    ask: 'The request names {asked}. The record knows {known}: is it the same person?',
    why: 'The two agree, but something in the record contradicts them (a piece that gives this name another birth date, for example). Read what is pointed out before you answer yes.',
  },
  'person.several': {
    ask: 'The request names {asked}. Several persons of the record may be that one: which?',
    why: 'Nothing in the request tells them apart. Ask the requester for a birth date, an address or a kinship.',
  },
  'person.none': {
    ask: 'The request names {asked}. No person of the record bears this name for certain: what is to be done?',
    why: 'If the record has them under another name, write them in dossier.yaml with their birth date, then propose again.',
  },
  'basis.unknown': {
    ask: 'The request rests on “{cited}”, which the tables of Requis do not know: on which article does it rest?',
    why: 'The basis says who may sign, with which authorisation, and what may be handed over. Choose an article only if the act bears it; otherwise ask the requester. Without a known basis nothing leaves.',
  },
  'basis.powerless': {
    ask: 'The request rests on “{cited}”, which gives no power over the documents of the service, or not this way, or is not in force: on which article does it rest?',
    why: 'The text cited is known, and does not oblige to answer so. Ask the requester for the one that does; choose an article only if the act bears it too. Without it nothing leaves.',
  },
  'basis.none': {
    ask: 'The request cites no article: on which does it rest?',
    why: 'The basis says who may sign, with which authorisation, and what may be handed over. Ask the requester; choose only what they wrote. Without a known basis nothing leaves.',
  },
  subject: {
    ask: 'What is the request about? Choose among these subjects (several answers may be given).',
    why: 'Its words do not say for certain: “{words}”. Each subject chosen opens the sentences on it, and no others; the first are shown below each.',
  },
  'piece.medical': {
    ask: '{piece} is a medical document: do you have its author’s written accord to hand it over?',
    why: 'Only the doctor or carer who wrote it may say yes. Ask them. If they agree, record it {accord}; else answer {no}. Without an accord given, nothing of it leaves.',
  },
  'piece.lawyer': {
    ask: '{piece} is an exchange with a lawyer: do you have the lawyer’s written accord to hand it over?',
    why: 'Only the lawyer, or the head of the bar, may say yes. Ask them. If they agree, record it {accord}; else answer {no}. Without an accord given, nothing of it leaves.',
  },
  'piece.statutory': {
    ask: '{piece} comes from a notary, a bailiff or a journalist: is there a written accord to hand it over?',
    why: 'The law wants that accord; no answer stands for it. Ask whoever wrote it. If it is given, record it {accord}; otherwise answer {no}. Without it nothing leaves.',
  },
  'piece.opinion': {
    ask: '{piece} awaits an accord or a second opinion: may it be handed over?',
    why: 'The rules of the association want an opinion (the author, a lawyer, a second person of the direction) before this is decided. Get it, record it, then answer.',
  },
  'piece.court': {
    ask: '{piece} seems written for a judge: may it be handed over?',
    why: 'What is written for a judge belongs to the judge’s file: the court is to be asked for it. Answer yes only if it was not made for the court, or if the act asks for this very decision.',
  },
  'piece.source': {
    ask: '{piece} comes from another body: may your service hand it over?',
    why: 'That body is to be asked first: it knows what the document is worth and which secrecy covers it. Answer yes only if it cannot give it, or if it agrees.',
  },
  'piece.excluded': {
    ask: '{piece} is covered by a secrecy, and the article cited itself excludes what a secrecy covers: may it be handed over in spite of that?',
    why: 'Another way (another article, a seizure) may reach it: it is for the requester to take it. Ask the association’s lawyer before you open it.',
  },
  'piece.profession': {
    ask: '{piece} is held by its author’s secrecy: may it be handed over?',
    why: 'Hear its author. Secrecy does not forbid to answer an authority; it wants a legitimate reason to be weighed. The director decides, the author heard.',
  },
  'piece.who': {
    ask: '{piece} gives the name of a person asked for another birth date: is it about the person asked for?',
    why: 'A slip, or a namesake whose papers must not leave. Read the original before you answer yes.',
  },
  'piece.held': {
    ask: '{piece} is held back whole: may it be handed over?',
    why: 'Nothing of it leaves without your answer. Read what would leave before you answer yes.',
  },
  ...accessEn,
  ...apartEn,
  'passage.when': {
    ask: '{these} {n|is|are} dated outside the period asked{period}, or without a sure date: hand {n|it|them} over?',
    why: 'Requis links {n|it|them} to a person asked for. Hand {n|it|them} over if the facts are of the period; otherwise withhold: another time of that life would leave.',
  },
  'passage.what': {
    ask: '{these} may touch the subject of the request ({subjects}), without saying so clearly: hand {n|it|them} over?',
    why: 'Requis links {n|it|them} to a person asked for, within the period. Hand over only what the inquiry needs: the rest is private life, theirs or that of somebody else.',
  },
  'passage.value': {
    ask: '{these} {n|seems|seem} to answer the request and {n|holds|hold} words or numbers masked by default: hand {n|it|them} over with them?',
    why: 'The request names them, or the sentence says nothing without them. Without an answer the whole stays masked.',
  },
  'passage.gate': {
    ask: '{these} {n|comes|come} from a piece that is held back: hand {n|it|them} over?',
    why: 'A condition keeps the piece closed. Lift it first (an accord, an opinion, another source), then answer.',
  },
  'passage.subject': {
    ask: '{these} {n|answers|answer} the request only if its subject is taken widely ({subjects}): hand {n|it|them} over?',
    why: 'The subject was read in the words of the request, without certainty. In doubt, ask the requester to specify.',
  },
  'passage.basis': {
    ask: '{these} {n|seems|seem} to answer the request, but the article cited does not say for certain that {n|it|they} may be handed over: hand {n|it|them} over?',
    why: 'The basis cited opens some data only. In doubt, ask the requester, or the association’s lawyer.',
  },
  'passage.confidence': {
    ask: '{these} {n|seems|seem} to answer the request, but Requis is not sure: hand {n|it|them} over?',
    why: 'On person, date and subject nothing clearly stands against it and nothing is enough. Read {n|it|them}: hand over only what the inquiry needs.',
  },
  'passage.delicate': {
    ask: '{these} {n|seems|seem} to answer the request, but {n|touches|touch} what no rule hands over alone (a lawyer’s advice, a doctor’s opinion, intimate health, debts, hearsay, the life of who writes, another time, what the act may exclude): hand {n|it|them} over?',
    why: 'Requis does not know whether the inquiry needs {n|it|them}. Read {n|it|them}: hand over only the fact asked for; in doubt, hear who wrote it.',
  },
  'value.value': {
    ask: '{these} {n|holds|hold} words or numbers masked by default ({kinds}), which the request seems to mean: show them?',
    why: 'The request names them, or the sentence tells nothing without them. Check that they are those of the person asked for, and of nobody else. Without an answer they stay masked and the rest of the sentence leaves.',
  },
  'value.who': {
    ask: '{these} {n|holds|hold} words or numbers ({kinds}) that nobody can say for certain whose they are: show them?',
    why: 'Show them only if they are those of a person asked for ({persons}). Those of somebody else stay masked.',
  },
  'value.other': {
    ask: '{these} {n|holds|hold} words or numbers ({kinds}) masked by default, which the request may mean: show them?',
    why: 'Nothing says for certain that the inquiry needs them. Without an answer they stay masked; the rest of the sentence does not depend on it.',
  },
}

export const partsEn: Readonly<Record<PartKey, string>> = {
  'these.one': 'This sentence of {pieces}',
  'those.one': 'this sentence of {pieces}',
  'these.in': 'These {n} sentences of {pieces}',
  'those.in': 'these {n} sentences of {pieces}',
  'these.over': 'These {n} sentences ({pieces})',
  'those.over': 'these {n} sentences ({pieces})',
  'these.none': 'This passage',
  'those.none': 'this passage',
  piece: '{id} ({title})',
  'piece.unknown': 'This piece',
  'born.f': 'born {day}',
  'born.m': 'born {day}',
  'born.x': 'born {day}',
  'born.none': 'no birth date',
  'period.both': ' ({from} to {to})',
  'period.from': ' (from {from})',
  'period.to': ' (until {to})',
  'subjects.none': 'not said',
  'reader.unknown': 'the person who asks',
  'persons.none': 'nobody is named',
  'kinds.none': 'identity, contact details, sums…',
  held: 'What holds it back: {label} ({source}).',
  'how.accord':
    'in the file of decisions, under "decisions", by the line "accord: {piece}, state: given, from: …" in braces, with the code of the preview',
  'how.accord.page': 'under "Copies", by the button "Correct {piece}"',
  'how.kind':
    'in the file of decisions, under "decisions", in braces: "kind: {piece}, is: minutes of a meeting, reason: …", with the code of the preview',
  'how.kind.page': 'under "Copies", by the button "Correct {piece}"',
  'how.no': 'withhold',
  'how.no.page': 'no',
  guessed: 'Only its words say so: if it is something else, say what it is {how}.',
  sensitive: 'Sensitive, specially protected by the law: {kinds}.',
  hushed: 'Somebody there asks that it not be told.',
  second: 'For what is marked "two signatures", a second person must sign with you.',
  nothing: 'No sentence of it would leave: to answer yes adds nothing.',
  'note.who': 'nobody knows whom it tells of',
  'note.when': 'outside the period asked, or without a sure date',
  'note.what': 'it does not clearly tell the subject of the request',
  'note.value': 'with words or numbers masked by default',
  'note.other': 'nothing clearly stands against it and nothing is enough',
  'keep.passage': 'Hand over',
  'keep.piece': 'Yes: hand over',
  'keep.value': 'Show',
  'keep.silence': 'Hand over in spite of the wish for silence',
  'keep.other': 'Yes',
  'withhold.passage': 'Withhold',
  'withhold.piece': 'No: withhold the whole piece',
  'withhold.value': 'Leave masked',
  'withhold.silence': 'Withhold, as was asked',
  'withhold.person': 'No, or not certain: nobody of the record; nothing is handed over under this name',
  'withhold.whose': 'Somebody else, or not certain: withhold',
  'withhold.basis': 'None of these articles, or not certain: nothing leaves',
  'withhold.subject': 'None of these subjects: nothing leaves',
  'person.is': 'It is {person}',
  'accord.asked': 'Accord asked for, not yet given',
  'accord.given': 'Accord given in writing',
  'accord.refused': 'Accord refused',
  count: '{label} ({n} {n|sentence|sentences}, {words} {words|word|words})',
  'count.subject': '{label}: {n} {n|sentence|sentences}, {words} {words|word|words}',
  'count.none': '{label}: no sentence',
}
