#!/bin/sh
# Contrôle une occultation levée, sans Requis : sh, jq, openssl et xxd suffisent.
# Usage : sh check-reveal.sh reveal.json M0012 DOSSIER-DE-L-EXPORT
# Lancez d'abord verify.sh sur l'export : la liste et la racine lues ici ne valent que signées.
set -u
LC_ALL=C
export LC_ALL

refuse() { echo "REFUSÉ : $1" >&2; exit 1; }

[ $# = 3 ] || { echo "Usage : sh check-reveal.sh reveal.json M0012 DOSSIER-DE-L-EXPORT" >&2; exit 1; }
reveal=$1 id=$2 statement=$3/data/statement.json masks=$3/data/masks.jsonl
work=$(mktemp -d) || refuse "aucun dossier temporaire."
trap 'rm -rf "$work"' EXIT

of_mask() { jq -j --arg id "$id" ".masks[] | select(.id == \$id) | $1" "$reveal"; }
of_export() { jq -r "$1" "$statement"; }
node_of() { printf '%s' "$1" | xxd -r -p | openssl dgst -sha256 -r | cut -d' ' -f1; }

[ "$(of_mask '"found"')" = found ] || refuse "$id n'est pas dans ce fichier, ou y est deux fois."
[ "$(jq -r .export "$reveal")" = "$(of_export .predicate.reference)" ] || refuse "ce fichier lève les occultations d'un autre export."
[ "$(of_export .predicate.maskCommitments.scheme)" = requis-mask-v1 ] || refuse "cet export ne s'engage sur aucun texte."

# 1. L'occultation est celle que la liste signée porte à cette place.
at=$(of_mask .index)
listed=$(sed -n "$((at + 1))p" "$masks")
if [ "$(of_export '.predicate.format // 1')" = 1 ]; then
  said='[.id, .category, .ground] | join(" ")'
  [ "$(printf '%s' "$listed" | jq -r "$said")" = "$(of_mask "$said")" ] || refuse "la liste signée dit autre chose de $id."
else
  # Depuis le format 2, la liste ne dit que la catégorie large (identity, sensitive, out-of-scope) et des motifs.
  wide='if . == "out-of-scope" then . elif IN("health", "judicial", "violence", "origin", "belief", "sexuality",
    "finance", "family", "other") then "sensitive" else "identity" end'
  ground=$(of_mask .ground)
  [ "$(printf '%s' "$listed" | jq -r --arg ground "$ground" \
    'select(.grounds | index($ground) != null) | [.id, .category, $ground] | join(" ")')" = \
    "$(of_mask "[.id, (.category | $wide), .ground] | join(\" \")")" ] || refuse "la liste signée dit autre chose de $id."
fi

# 2. L'engagement : chaque champ précédé de sa longueur en octets, suivi d'une virgule.
{
  printf 'requis-mask-v1\n'
  for name in salt id category ground text; do
    of_mask ".$name" > "$work/field"
    printf '%d:' "$(wc -c < "$work/field")"
    cat "$work/field"
    printf ','
  done
} > "$work/encoded"
commitment=$(openssl dgst -sha256 -r "$work/encoded" | cut -d' ' -f1)

# 3. Le chemin jusqu'à la racine signée (RFC 6962) : 00 devant une feuille, 01 devant un nœud.
node=$(node_of "00$commitment")
size=$(of_export .predicate.maskCommitments.count)
set -- $(of_mask '.proof | join(" ")')
while [ "$size" -gt 1 ]; do
  if [ $((at % 2)) = 1 ]; then
    node=$(node_of "01${1:-}$node")
    shift $(($# > 0))
  elif [ $((at + 1)) -lt "$size" ]; then
    node=$(node_of "01$node${1:-}")
    shift $(($# > 0))
  fi
  at=$((at / 2)) size=$(((size + 1) / 2))
done
[ $# = 0 ] && [ "$node" = "$(of_export .predicate.maskCommitments.root)" ] || refuse "ce texte n'est pas celui que cachait $id."
echo "EXACT : ce texte est celui que cachait $id à la signature."
