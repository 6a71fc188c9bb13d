/**
 * verify.sh: the whole check with sh, openssl and the usual tools. It adds what the commands of LISEZMOI leave out: the
 * signed attributes, the strength of the hash, the exact set of files, each hash of the signed manifest.
 */
export const verifyScript = String.raw`#!/bin/sh
# Vérifie cet export sans Requis : sh, openssl (3.0 ou plus) et les outils usuels suffisent.
# Usage : sh verify.sh TRUST.pem [EMPREINTE-SHA256] [DOSSIER]
# TRUST.pem : certificat de l'autorité du signataire, obtenu par une autre voie que cet export.
set -u
LC_ALL=C
export LC_ALL

refuse() { echo "REFUSÉ : $1" >&2; exit 1; }

[ $# -ge 1 ] || { echo "Usage : sh verify.sh TRUST.pem [EMPREINTE-SHA256] [DOSSIER]" >&2; exit 1; }
[ -f "$1" ] || refuse "le certificat de confiance est introuvable."
case $1 in /*) trust=$1 ;; *) trust=$PWD/$1 ;; esac
pin=$(printf '%s' "${'$'}{2:-}" | sed 's/.*=//' | tr -d ': ' | tr 'a-f' 'A-F')
if [ $# -ge 2 ] && ! printf '%s' "$pin" | grep -Eq '^[0-9A-F]{64}$'; then refuse "l'empreinte donnée n'a pas 64 chiffres."; fi
cd -- "${'$'}{3:-$(dirname -- "$0")}" || refuse "le dossier est introuvable."
work=$(mktemp -d) || refuse "aucun dossier temporaire."
trap 'rm -rf "$work"' EXIT

manifest=META-INF/ASiCManifest001.xml
signature=META-INF/signature001.p7s
[ -z "$(find . ! -type f ! -type d)" ] || refuse "l'export contient un lien ou un fichier spécial."
[ -z "$(find . -type d -exec sh -c 'for folder; do [ -n "$(ls -A "$folder")" ] || echo vide; done' sh {} +)" ] ||
  refuse "un dossier vide a été ajouté."
[ -f mimetype ] || refuse "le fichier mimetype est absent."
[ -f "$manifest" ] && [ -f "$signature" ] || refuse "la signature est absente."

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

# 4. L'ensemble exact des fichiers.
sed -n 's/^<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\2 \1/p' "$manifest" > "$work/list"
[ -s "$work/list" ] || refuse "la liste signée est vide."
[ "$(grep -c 'DataObjectReference URI=' "$manifest")" = "$(grep -c . "$work/list")" ] || refuse "la liste signée est illisible."
cut -d' ' -f2- "$work/list" > "$work/names"
if grep -Evq '^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$' "$work/names"; then refuse "un nom de fichier est interdit."; fi
{ cat "$work/names"; echo "$manifest"; echo "$signature"; echo mimetype; } | sort > "$work/expected"
find . -type f | sed 's|^\./||' | sort > "$work/present"
cmp -s "$work/expected" "$work/present" || {
  diff "$work/expected" "$work/present" | sed -n 's/^</Absent  :/p; s/^>/En trop :/p' >&2
  refuse "les fichiers présents ne sont pas ceux de la liste signée."
}
printf 'application/vnd.etsi.asic-e+zip' | cmp -s - mimetype || refuse "le fichier mimetype a changé."

# 5. Chaque fichier.
while read -r digest name; do
  [ "$(openssl dgst -sha256 -binary "$name" | openssl base64)" = "$digest" ] || refuse "le fichier $name a changé."
done < "$work/list"
sha256sum --strict --quiet -c manifest-sha256.txt tagmanifest-sha256.txt > "$work/sums" 2>&1 || {
  cat "$work/sums" >&2
  refuse "les listes d'empreintes ne correspondent pas aux fichiers."
}

if grep -q 'DEMONSTRATION' "$work/subject"; then
  echo "ATTENTION : clé de démonstration. Les fichiers sont intacts ; l'identité du signataire n'est pas prouvée."
fi
if [ -z "$pin" ]; then echo "Comparez l'empreinte ci-dessus à celle que le service vous donne par une autre voie."; fi
echo "Non contrôlés : la révocation du certificat, la date de signature."
echo "ACCEPTÉ : $(grep -c . "$work/list") fichiers intacts, signés ensemble."
`
