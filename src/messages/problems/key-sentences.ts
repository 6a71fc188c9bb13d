import type { ProblemSentences } from '../index.ts'

/** Keys that Requis cannot convert, and keys on a card, a USB token or an HSM. */
type KeySentences = Pick<
  ProblemSentences,
  | 'key.pbmac1'
  | 'key.module-not-found'
  | 'key.module-broken'
  | 'key.no-token'
  | 'key.unknown-token'
  | 'key.several-tokens'
  | 'key.wrong-pin'
  | 'key.last-try'
  | 'key.token-locked'
  | 'key.pin-to-change'
  | 'key.token-empty'
  | 'key.unknown-key'
  | 'key.several-keys'
  | 'key.no-certificate'
  | 'key.no-mechanism'
  | 'key.token-removed'
  | 'key.token-failed'
>

const listFr = (labels: readonly string[]): string => labels.map((label) => `« ${label} »`).join(', ')

export const keysFr: KeySentences = {
  'key.pbmac1': () =>
    'Ce fichier de clé est protégé par PBMAC1 (RFC 9579), que Requis ne sait pas encore contrôler. Convertissez-le : openssl pkcs12 -in cle.p12 -out cle.pem (OpenSSL d’avant 3.4 : ajoutez -nomacver), puis openssl pkcs12 -export -macalg sha256 -in cle.pem -out nouvelle.p12 (sans -pbmac1_pbkdf2) ; détruisez ensuite cle.pem.',
  'key.module-not-found': () =>
    'Le pilote PKCS#11 est introuvable. Vérifiez le chemin donné à --pkcs11 : c’est le fichier .so, .dll ou .dylib du fabricant de la carte.',
  'key.module-broken': () =>
    'Le fichier donné à --pkcs11 n’est pas un pilote PKCS#11 pour cette machine. Prenez celui du fabricant de la carte, en 64 bits comme Node.js.',
  'key.no-token': () =>
    'Aucune carte ni clé USB prête à signer n’est présente. Branchez-la, attendez qu’elle soit reconnue, puis recommencez.',
  'key.unknown-token': ({ labels }) =>
    `Aucun support ne porte le nom donné à --pkcs11-token. Supports présents : ${listFr(labels)}.`,
  'key.several-tokens': ({ labels }) =>
    `Plusieurs supports conviennent. Choisissez-en un avec --pkcs11-token, ou débranchez les autres : ${listFr(labels)}.`,
  'key.wrong-pin': ({ lastTry }) =>
    lastTry
      ? 'Le code PIN n’est pas le bon, et il ne reste qu’UN essai avant blocage. Vérifiez-le avant de recommencer ; rien n’a été exporté.'
      : 'Le code PIN n’est pas le bon. Requis ne l’a essayé qu’une fois ; une carte se bloque souvent après trois erreurs. Rien n’a été exporté.',
  'key.last-try': () =>
    'Il ne reste qu’un essai avant le blocage de la carte : le code PIN d’un fichier n’est plus essayé. Recommencez sans --key-password-file et tapez-le vous-même.',
  'key.token-locked': () =>
    'La carte est bloquée : trop de codes PIN faux. Débloquez-la avec l’outil de son fabricant (code PUK), ou demandez à votre autorité de certification.',
  'key.pin-to-change': () =>
    'Le code PIN de la carte n’est pas encore choisi, ou doit être changé. Faites-le avec l’outil de son fabricant, puis recommencez.',
  'key.token-empty': () =>
    'La carte ne contient aucune clé qui puisse signer. Vérifiez que c’est la bonne, ou demandez à votre autorité de certification.',
  'key.unknown-key': ({ labels }) =>
    `Aucune clé de la carte ne porte le nom donné à --pkcs11-key. Clés présentes : ${listFr(labels)}.`,
  'key.several-keys': ({ labels }) =>
    `La carte contient plusieurs clés. Choisissez celle qui signe avec --pkcs11-key : ${listFr(labels)}.`,
  'key.no-certificate': () =>
    'La carte ne contient pas le certificat de cette clé : aucun ne vérifie ce qu’elle signe. Demandez à votre autorité de certification de l’y inscrire.',
  'key.no-mechanism': () =>
    'La carte ne sait pas signer comme il le faut : ECDSA (P-256 ou P-384), ou RSA avec SHA-256. Choisissez une autre clé, ou demandez un autre support.',
  'key.token-removed': () =>
    'La carte a été retirée, ou sa session s’est fermée, avant la fin de la signature. Rien n’a été exporté. Rebranchez-la, puis recommencez.',
  'key.token-failed': ({ call, rv }) =>
    `Le pilote de la carte a répondu par une erreur (${call}, ${rv}). Rien n’a été exporté. Débranchez et rebranchez la carte ; si cela persiste, transmettez ce code à son fabricant.`,
}

const listEn = (labels: readonly string[]): string => labels.map((label) => `"${label}"`).join(', ')

export const keysEn: KeySentences = {
  'key.pbmac1': () =>
    'This key file is protected by PBMAC1 (RFC 9579), which Requis cannot check yet. Convert it: openssl pkcs12 -in key.p12 -out key.pem (OpenSSL before 3.4: add -nomacver), then openssl pkcs12 -export -macalg sha256 -in key.pem -out new.p12 (without -pbmac1_pbkdf2); then destroy key.pem.',
  'key.module-not-found': () =>
    'The PKCS#11 module was not found. Check the path given to --pkcs11: it is the .so, .dll or .dylib file of the maker of the card.',
  'key.module-broken': () =>
    'The file given to --pkcs11 is no PKCS#11 module for this machine. Take the one of the maker of the card, 64-bit like Node.js.',
  'key.no-token': () =>
    'No card or USB token that is ready to sign is present. Plug it in, wait until it is recognised, then try again.',
  'key.unknown-token': ({ labels }) =>
    `No token has the name given to --pkcs11-token. Tokens present: ${listEn(labels)}.`,
  'key.several-tokens': ({ labels }) =>
    `Several tokens would do. Choose one with --pkcs11-token, or unplug the others: ${listEn(labels)}.`,
  'key.wrong-pin': ({ lastTry }) =>
    lastTry
      ? 'The PIN is wrong, and only ONE try is left before the token locks. Check it before you try again; nothing was exported.'
      : 'The PIN is wrong. Requis tried it once only; a card often locks after three mistakes. Nothing was exported.',
  'key.last-try': () =>
    'One try is left before the card locks: a PIN from a file is no longer tried. Run again without --key-password-file and type it yourself.',
  'key.token-locked': () =>
    'The card is locked: too many wrong PINs. Unlock it with the tool of its maker (PUK), or ask your certification authority.',
  'key.pin-to-change': () =>
    'The PIN of the card is not set yet, or must be changed. Do it with the tool of its maker, then try again.',
  'key.token-empty': () =>
    'The card holds no key that can sign. Check that it is the right one, or ask your certification authority.',
  'key.unknown-key': ({ labels }) =>
    `No key of the card has the name given to --pkcs11-key. Keys present: ${listEn(labels)}.`,
  'key.several-keys': ({ labels }) =>
    `The card holds several keys. Choose the one that signs with --pkcs11-key: ${listEn(labels)}.`,
  'key.no-certificate': () =>
    'The card does not hold the certificate of this key: none verifies what it signs. Ask your certification authority to write it there.',
  'key.no-mechanism': () =>
    'The card cannot sign the way it must: ECDSA (P-256 or P-384), or RSA with SHA-256. Choose another key, or ask for another token.',
  'key.token-removed': () =>
    'The card was removed, or its session closed, before the end of the signature. Nothing was exported. Plug it in again, then try again.',
  'key.token-failed': ({ call, rv }) =>
    `The module of the card answered with an error (${call}, ${rv}). Nothing was exported. Unplug the card and plug it in again; if it goes on, give this code to its maker.`,
}
