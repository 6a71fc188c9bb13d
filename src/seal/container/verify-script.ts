/**
 * verify.sh: the whole check with sh, openssl and the usual tools. It adds what the commands of LISEZMOI leave out: the
 * signed attributes, the strength of the hash, the exact set of files, each hash of the signed manifest.
 */
export const verifyScript = String.raw`#!/bin/sh
# Vérifie cet export sans Requis : sh, openssl (3.0 ou plus) et les outils usuels suffisent.
# Usage : sh verify.sh TRUST.pem [EMPREINTE-SHA256] [DOSSIER] [TRUST-HORODATAGE.pem]
# TRUST.pem : certificat de l'autorité du signataire, obtenu par une autre voie que cet export.
# EMPREINTE-SHA256 : celle que le service donne ; « - » pour n'en donner aucune.
# TRUST-HORODATAGE.pem : celui de l'autorité d'horodatage ; sans lui, TRUST.pem sert aussi pour la date.
set -u
LC_ALL=C
export LC_ALL

refuse() { echo "REFUSÉ : $1" >&2; exit 1; }

[ $# -ge 1 ] || { echo "Usage : sh verify.sh TRUST.pem [EMPREINTE-SHA256] [DOSSIER] [TRUST-HORODATAGE.pem]" >&2; exit 1; }
[ -f "$1" ] || refuse "le certificat de confiance est introuvable."
case $1 in /*) trust=$1 ;; *) trust=$PWD/$1 ;; esac
tsa=${'$'}{4:-$trust}
[ -f "$tsa" ] || refuse "le certificat de l'autorité d'horodatage est introuvable."
case $tsa in /*) ;; *) tsa=$PWD/$tsa ;; esac
pin=$(printf '%s' "${'$'}{2:-}" | sed 's/.*=//' | tr -d ': ' | tr 'a-f' 'A-F')
if [ $# -ge 2 ] && [ "$pin" != - ] && ! printf '%s' "$pin" | grep -Eq '^[0-9A-F]{64}$'; then refuse "l'empreinte donnée n'a pas 64 chiffres."; fi
[ "$pin" != - ] || pin=
cd -- "${'$'}{3:-$(dirname -- "$0")}" || refuse "le dossier est introuvable."
work=$(mktemp -d) || refuse "aucun dossier temporaire."
trap 'rm -rf "$work"' EXIT

manifest=META-INF/ASiCManifest001.xml
signature=META-INF/signature001.p7s
archive=META-INF/ASiCArchiveManifest.xml
token=META-INF/timestamp001.tst
[ -z "$(find . ! -type f ! -type d)" ] || refuse "l'export contient un lien ou un fichier spécial."
[ -z "$(find . -type d -exec sh -c 'for folder; do [ -n "$(ls -A "$folder")" ] || echo vide; done' sh {} +)" ] ||
  refuse "un dossier vide a été ajouté."
[ -f mimetype ] || refuse "le fichier mimetype est absent."
[ -f "$manifest" ] && [ -f "$signature" ] || refuse "la signature est absente."
if [ -f "$archive" ] || [ -f "$token" ]; then dated=oui; else dated=; fi

# 1. La signature. -partial_chain : TRUST.pem peut être le certificat du signataire lui-même.
openssl cms -verify -cades -binary -auth_level 2 -purpose smimesign -partial_chain -inform DER -in "$signature" \
  -content "$manifest" -CAfile "$trust" -no-CApath -no-CAstore -signer "$work/s.pem" -out /dev/null 2> "$work/errors" || {
  cat "$work/errors" >&2
  refuse "la signature n'est pas valable, ou son certificat n'est pas de confiance."
}

# 2. Le signataire.
openssl x509 -in "$work/s.pem" -noout -subject -nameopt utf8,sep_comma_plus > "$work/subject" || refuse "certificat illisible."
found=$(openssl x509 -in "$work/s.pem" -noout -fingerprint -sha256 | cut -d= -f2 | tr -d ':')
sed 's/^subject=/Signataire : /' "$work/subject"
echo "Empreinte  : $found"
[ -z "$pin" ] || [ "$pin" = "$found" ] || refuse "l'empreinte n'est pas celle attendue."

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

# 4. L'ensemble exact des fichiers. Usage : list LISTE, puis compare LISTE FICHIERS-HORS-LISTE...
list() {
  sed -n 's/^<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\2 \1/p' "$1" > "$work/list"
  [ -s "$work/list" ] || refuse "la liste $1 est vide."
  [ "$(grep -c 'DataObjectReference URI=' "$1")" = "$(grep -c . "$work/list")" ] || refuse "la liste $1 est illisible."
  cut -d' ' -f2- "$work/list" > "$work/names"
  if grep -Evq '^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$' "$work/names"; then refuse "un nom de fichier est interdit."; fi
}
compare() {
  what=$1; shift
  { cat "$work/names"; printf '%s\n' "$@"; } | sort > "$work/expected"
  cmp -s "$work/expected" "$work/present" || {
    diff "$work/expected" "$work/present" | sed -n 's/^</Absent  :/p; s/^>/En trop :/p' >&2
    refuse "les fichiers présents ne sont pas ceux de la liste $what."
  }
  while read -r digest name; do
    [ "$(openssl dgst -sha256 -binary "$name" | openssl base64)" = "$digest" ] || refuse "le fichier $name a changé."
  done < "$work/list"
}
find . -type f | sed 's|^\./||' | sort > "$work/present"
if [ -n "$dated" ]; then
  [ -f "$archive" ] && [ -f "$token" ] || refuse "l'horodatage est incomplet."
  list "$archive"
  compare datée "$archive" "$token"
  list "$manifest"
  compare signée "$manifest" "$signature" mimetype "$archive" "$token"
else
  if grep -q '"timestamped":true' data/statement.json; then refuse "l'horodatage annoncé a été ôté."; fi
  list "$manifest"
  compare signée "$manifest" "$signature" mimetype
fi
printf 'application/vnd.etsi.asic-e+zip' | cmp -s - mimetype || refuse "le fichier mimetype a changé."

# 5. Le sac BagIt dit la même chose.
sha256sum --strict --quiet -c manifest-sha256.txt tagmanifest-sha256.txt > "$work/sums" 2>&1 || {
  cat "$work/sums" >&2
  refuse "les listes d'empreintes ne correspondent pas aux fichiers."
}

# Ce que les autorités disaient des certificats : joint si la déclaration signée l'annonce, montré, pas contrôlé ici.
sed -n '/^    crls:/,/^    signerInfos:/p' "$work/cms" > "$work/values"
if grep -q '"longTerm":true' data/statement.json; then
  grep -q '^      d\.' "$work/values" || refuse "les preuves de non-révocation annoncées ont été ôtées."
  awk '/^ +lastUpdate: / { sub(/^ +lastUpdate: /, ""); print "Révocation : liste jointe, du " $0 }
    /^      d\.other:/ { print "Révocation : réponse OCSP jointe" }' "$work/values"
elif grep -q '^      d\.' "$work/values"; then refuse "des données de révocation ont été ajoutées à la signature."; fi

# 6. L'horodatage : celui du tout, puis celui que la signature contient. Usage : stamp JETON DONNÉES.
unproved="la révocation du certificat"
stamp() {
  openssl pkcs7 -inform DER -in "$1" -print_certs -out "$work/tsa.pem" 2> "$work/errors" &&
    openssl ts -verify -token_in -in "$1" -data "$2" -CAfile "$work/tsa.pem" -partial_chain -no_check_time > "$work/errors" 2>&1 || {
    cat "$work/errors" >&2
    refuse "un horodatage ne correspond pas à ce qu'il date."
  }
  echo "Horodaté   : $(openssl ts -reply -token_in -in "$1" -text 2> /dev/null | sed -n 's/^Time stamp: //p')"
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
