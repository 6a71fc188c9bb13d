/**
 * verify.sh: the whole check with sh, openssl and the usual tools. It adds what the commands of LISEZMOI leave out: the
 * signed attributes, the strength of the hash, the exact set of files, each hash of the signed manifest.
 */
export const verifyScript = String.raw`#!/bin/sh
# Vérifie cet export sans Requis : sh, openssl (3.0 ou plus) et les outils de POSIX suffisent.
# Usage : sh verify.sh TRUST.pem [EMPREINTE-SHA256] [DOSSIER] [TRUST-HORODATAGE.pem]
# TRUST.pem : certificat de l'autorité du signataire, obtenu par une autre voie que cet export.
# EMPREINTE-SHA256 : celle que le service donne ; « - » pour n'en donner aucune.
# TRUST-HORODATAGE.pem : celui de l'autorité d'horodatage ; sans lui, TRUST.pem sert aussi pour la date.
set -u
LC_ALL=C
export LC_ALL

refuse() { echo "REFUSÉ : $1" >&2; exit 1; }
impossible() { echo "IMPOSSIBLE : $1 Rien n'a été vérifié." >&2; exit 1; }
for tool in awk cat cmp cut diff dirname find grep ls mkdir od openssl rm sed sh sort tr wc; do
  command -v "$tool" > /dev/null 2>&1 || impossible "il manque la commande $tool ; installez-la, ou vérifiez sur une autre machine."
done
case $(openssl version 2> /dev/null) in
  'OpenSSL '[3-9].* | 'OpenSSL '[1-9][0-9].*) ;;
  *) impossible "il faut OpenSSL 3.0 ou plus ; « openssl version » annonce autre chose." ;;
esac

[ $# -ge 1 ] || { echo "Usage : sh verify.sh TRUST.pem [EMPREINTE-SHA256] [DOSSIER] [TRUST-HORODATAGE.pem]" >&2; exit 1; }
[ -f "$1" ] || refuse "le certificat de confiance est introuvable."
case $1 in /*) trust=$1 ;; *) trust=$PWD/$1 ;; esac
tsa=${'$'}{4:-$trust}
[ -f "$tsa" ] || refuse "le certificat de l'autorité d'horodatage est introuvable."
case $tsa in /*) ;; *) tsa=$PWD/$tsa ;; esac
pin=$(printf '%s' "${'$'}{2:-}" | sed 's/.*=//' | tr -d ': ' | tr 'a-f' 'A-F')
if [ $# -ge 2 ] && [ "$pin" != - ] && ! printf '%s' "$pin" | grep -Eq '^[0-9A-F]{64}$'; then refuse "l'empreinte donnée n'a pas 64 chiffres."; fi
[ "$pin" != - ] || pin=
CDPATH= cd -- "${'$'}{3:-$(dirname -- "$0")}" || refuse "le dossier est introuvable."
# Un dossier que cette commande crée elle-même, pour elle seule : mkdir refuse un lien ou un dossier déjà là.
work=${'$'}{TMPDIR:-/tmp}/requis-verify-$$
(umask 077 && mkdir -- "$work" 2> /dev/null) || impossible "aucun dossier temporaire ne peut être créé (TMPDIR)."
trap 'rm -rf -- "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Ce qui vient de l'export ne commande pas l'écran : ni caractère de contrôle, ni renversement du sens d'écriture (UTF-8).
byte() { printf "\\$1"; }
c1="$(byte 302)[$(byte 200)-$(byte 237)]"
marks="$(byte 342)$(byte 200)[$(byte 213)-$(byte 217)$(byte 250)-$(byte 256)]"
bidi="$(byte 342)$(byte 201)[$(byte 240)-$(byte 257)]"
clean() { tr '\000-\010\013-\037\177' '[?*]' | sed "s/$c1/?/g; s/$marks/?/g; s/$bidi/?/g"; }

manifest=META-INF/ASiCManifest001.xml
signature=META-INF/signature001.p7s
archive=META-INF/ASiCArchiveManifest.xml
token=META-INF/timestamp001.tst
[ -z "$(find . -name '*[[:cntrl:]]*')" ] || refuse "un nom de fichier contient un caractère de contrôle."
[ -z "$(find . ! -type f ! -type d)" ] || refuse "l'export contient un lien ou un fichier spécial."
[ -z "$(find . -type d -exec sh -c 'for folder; do [ -n "$(ls -A "$folder")" ] || echo vide; done' sh {} +)" ] ||
  refuse "un dossier vide a été ajouté."
[ -f mimetype ] || refuse "le fichier mimetype est absent."
[ -f "$manifest" ] && [ -f "$signature" ] || refuse "la signature est absente."
if [ -f "$archive" ] || [ -f "$token" ]; then dated=oui; else dated=; fi

# 1. La signature. -partial_chain : TRUST.pem peut être le certificat du signataire lui-même.
openssl cms -verify -cades -binary -auth_level 2 -purpose smimesign -partial_chain -inform DER -in "$signature" \
  -content "$manifest" -CAfile "$trust" -no-CApath -no-CAstore -signer "$work/s.pem" -out /dev/null 2> "$work/errors" || {
  clean < "$work/errors" >&2
  refuse "la signature n'est pas valable, ou son certificat n'est pas de confiance."
}

# 2. Le signataire.
openssl x509 -in "$work/s.pem" -noout -subject -nameopt utf8,esc_ctrl,sep_comma_plus > "$work/subject" || refuse "certificat illisible."
found=$(openssl x509 -in "$work/s.pem" -noout -fingerprint -sha256 | cut -d= -f2 | tr -d ':')
sed 's/^subject=/Signataire : /' "$work/subject" | clean
echo "Empreinte  : $found"
[ -z "$pin" ] || [ "$pin" = "$found" ] || refuse "l'empreinte n'est pas celle attendue."

openssl x509 -in "$work/s.pem" -noout -ext basicConstraints,keyUsage > "$work/usage" 2> /dev/null
if grep -Eq 'CA:TRUE|Certificate Sign' "$work/usage"; then refuse "le signataire est une autorité de certification."; fi
grep -q 'Key Usage' "$work/usage" || echo "ATTENTION : le certificat ne dit pas à quoi il sert (pas de keyUsage)."

# La signature est tout le fichier : rien ne la suit.
length=$(openssl asn1parse -inform DER -in "$signature" 2> /dev/null | sed -n '1s/.*hl=\([0-9]*\) *l= *\([0-9]*\) .*/\1 + \2/p')
[ -n "$length" ] && [ "$(wc -c < "$signature")" -eq "$(($length))" ] || refuse "des octets suivent la signature."

# 3. Ce que la signature couvre : sans attributs signés, openssl accepte une signature nue.
openssl cms -cmsout -print -noout -inform DER -in "$signature" > "$work/cms" || refuse "signature illisible."
[ "$(grep -c ' signedAttrs:$' "$work/cms")" = 1 ] || refuse "il faut un signataire, et un seul."
sed -n '/ signedAttrs:$/,/ signatureAlgorithm:/p' "$work/cms" > "$work/attributes"
for attribute in messageDigest signingCertificateV2 '(1.2.840.113549.1.9.52)'; do
  grep -qF -- "$attribute" "$work/attributes" || refuse "des attributs signés manquent."
done
sed -n '/ digestAlgorithm/,/ parameter/p' "$work/cms" | grep ' algorithm:' > "$work/digests"
[ -s "$work/digests" ] || refuse "algorithme de hachage inconnu."
if grep -qv 'algorithm: sha\(256\|384\|512\) ' "$work/digests"; then refuse "algorithme de hachage trop faible."; fi

# 4. L'ensemble exact des fichiers. Usage : list LISTE SIGNATURE TYPE, puis compare LISTE FICHIERS-HORS-LISTE...
# Chaque ligne a la seule forme que Requis écrit : nom, SHA-256, empreinte ; aucun autre algorithme, aucun autre XML.
sha256='http://www.w3.org/2001/04/xmlenc#sha256'
list() {
  if grep -F 'Algorithm=' "$1" | grep -Fqv "<ds:DigestMethod Algorithm=\"$sha256\"/>"; then refuse "la liste $1 nomme un autre algorithme que SHA-256."; fi
  {
    echo '<?xml version="1.0" encoding="UTF-8"?>'
    echo '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'
    echo "<asic:SigReference URI=\"$2\" MimeType=\"$3\"/>"
    sed -n '\|^<asic:DataObjectReference URI="[^"<>]*" MimeType="[A-Za-z0-9.+/-]*"><ds:DigestMethod Algorithm="'"$sha256"'"/><ds:DigestValue>[A-Za-z0-9+/]\{43\}=</ds:DigestValue></asic:DataObjectReference>$|p' "$1"
    echo '</asic:ASiCManifest>'
  } > "$work/form"
  cmp -s "$work/form" "$1" || refuse "la liste $1 est illisible."
  sed -n 's/^<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\2 \1/p' "$1" > "$work/list"
  [ -s "$work/list" ] || refuse "la liste $1 est vide."
  cut -d' ' -f2- "$work/list" > "$work/names"
  if grep -Evq '^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$' "$work/names"; then refuse "un nom de fichier est interdit."; fi
}
compare() {
  what=$1; shift
  { cat "$work/names"; printf '%s\n' "$@"; } | sort > "$work/expected"
  cmp -s "$work/expected" "$work/present" || {
    diff "$work/expected" "$work/present" | sed -n 's/^</Absent  :/p; s/^>/En trop :/p' | clean >&2
    refuse "les fichiers présents ne sont pas ceux de la liste $what."
  }
  : > "$work/sums"
  while read -r digest name; do
    openssl dgst -sha256 -binary "$name" > "$work/hash" || refuse "le fichier $name est illisible."
    [ "$(openssl base64 -in "$work/hash")" = "$digest" ] || refuse "le fichier $name a changé."
    echo "$(od -An -v -tx1 "$work/hash" | tr -d ' \n')  $name" >> "$work/sums"
  done < "$work/list"
}
find . -type f | sed 's|^\./||' | sort > "$work/present"
if [ -n "$dated" ]; then
  [ -f "$archive" ] && [ -f "$token" ] || refuse "l'horodatage est incomplet."
  list "$archive" "$token" application/vnd.etsi.timestamp-token
  compare datée "$archive" "$token"
  list "$manifest" "$signature" application/pkcs7-signature
  compare signée "$manifest" "$signature" mimetype "$archive" "$token"
else
  if grep -q '"timestamped":true' data/statement.json; then refuse "l'horodatage annoncé a été ôté."; fi
  list "$manifest" "$signature" application/pkcs7-signature
  compare signée "$manifest" "$signature" mimetype
fi
printf 'application/vnd.etsi.asic-e+zip' | cmp -s - mimetype || refuse "le fichier mimetype a changé."

# 5. Le sac BagIt dit la même chose, ligne pour ligne.
bag="les listes d'empreintes du sac ne correspondent pas aux fichiers."
sed -n '/  data\//p' "$work/sums" | sort -k 2 | cmp -s - manifest-sha256.txt || refuse "$bag"
sed '/  data\//d; /  tagmanifest-sha256\.txt$/d' "$work/sums" | sort -k 2 | cmp -s - tagmanifest-sha256.txt || refuse "$bag"

# Ce que les autorités disaient des certificats : joint si la déclaration signée l'annonce, montré, pas contrôlé ici.
sed -n '/^    crls:/,/^    signerInfos:/p' "$work/cms" > "$work/values"
if grep -q '"longTerm":true' data/statement.json; then
  grep -q '^      d\.' "$work/values" || refuse "les preuves de non-révocation annoncées ont été ôtées."
  awk '/^ +lastUpdate: / { sub(/^ +lastUpdate: /, ""); print "Révocation : liste jointe, du " $0 }
    /^      d\.other:/ { print "Révocation : réponse OCSP jointe" }' "$work/values" | clean
elif grep -q '^      d\.' "$work/values"; then refuse "des données de révocation ont été ajoutées à la signature."; fi

# 6. L'horodatage : celui du tout, puis celui que la signature contient. Usage : stamp JETON DONNÉES.
unproved="la révocation du certificat"
stamp() {
  openssl pkcs7 -inform DER -in "$1" -print_certs -out "$work/tsa.pem" 2> "$work/errors" &&
    openssl ts -verify -token_in -in "$1" -data "$2" -CAfile "$work/tsa.pem" -partial_chain -no_check_time > "$work/errors" 2>&1 || {
    clean < "$work/errors" >&2
    refuse "un horodatage ne correspond pas à ce qu'il date."
  }
  openssl ts -reply -token_in -in "$1" -text 2> /dev/null | sed -n 's/^Time stamp: /Horodaté   : /p' | clean
  openssl ts -verify -token_in -in "$1" -data "$2" -CAfile "$tsa" -untrusted certs/chain.pem > "$work/errors" 2>&1 && return
  [ "$tsa" = "$trust" ] || refuse "l'horodatage ne vient pas de l'autorité d'horodatage donnée, ou son certificat a expiré."
  unproved="la révocation du certificat, la date (donnez le certificat de l'autorité d'horodatage)"
}
openssl asn1parse -inform DER -in "$signature" | awk '/timeStampToken/ { found = NR; print octets + 0 }
  / OCTET STRING/ && !found { octets = $1 }
  found && NR == found + 2 { print $1 + 0 }' > "$work/places"
if [ -s "$work/places" ]; then
  [ "$(grep -c . "$work/places")" = 2 ] || refuse "la signature contient plus d'un horodatage."
  openssl asn1parse -inform DER -in "$signature" -strparse "$(sed -n 1p "$work/places")" -noout -out "$work/signed" &&
    openssl asn1parse -inform DER -in "$signature" -strparse "$(sed -n 2p "$work/places")" -noout -out "$work/token" ||
    refuse "l'horodatage de la signature est illisible."
  stamp "$work/token" "$work/signed"
elif [ -n "$dated" ] && grep -q '"timestamped":true' data/statement.json; then refuse "l'horodatage annoncé a été ôté."; fi
if [ -n "$dated" ]; then stamp "$token" "$archive"; else unproved="la révocation du certificat, la date de signature"; fi

if grep -q 'DEMONSTRATION' "$work/subject"; then
  echo "ATTENTION : clé de démonstration. Les fichiers sont intacts ; l'identité du signataire n'est pas prouvée."
fi
if [ -z "$pin" ]; then echo "Comparez l'empreinte ci-dessus à celle que le service vous donne par une autre voie."; fi
echo "Non contrôlés : $unproved."
echo "ACCEPTÉ : $(grep -c . "$work/list") fichiers intacts, signés ensemble."
`
