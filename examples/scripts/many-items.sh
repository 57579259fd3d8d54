#!/usr/bin/env bash
# Measures a batch of many items: ./many-items.sh 2000 20000
# Makes a table of orders (a cloth of 40 x 30 mm with one tie; four dyes, twelve dips, 500 seeds in turn) of each length,
# and writes its SVGs with one worker. Prints seconds and the most MB that the process held: of all items, of going on
# where nothing is left to do, of reading the table on trial, and of another program that reads the manifest.
# CANTING names the command (canting unless set); JAVA_TOOL_OPTIONS its memory (-Xmx512m unless set).
set -euo pipefail
export JAVA_TOOL_OPTIONS=${JAVA_TOOL_OPTIONS:--Xmx512m}
canting=${CANTING:-canting}
if [ $# -eq 0 ]; then
  sed -n '2,6s/^# //p' "$0" >&2
  exit 2
fi
command -v /usr/bin/time >/dev/null || { echo "GNU time is missing" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/kecil.canting.yaml" <<'YAML'
canting: 1
cloth: {format: plain, width: 40 mm, height: 30 mm}
steps:
  - tie: {motif: kembang-satu-titik, layout: {lampah: tubrukan, cell: [40 mm, 30 mm]}}
  - dye: {as: first-bath, dye: secang, dips: 4}
  - untie: all
YAML

measured() { # what, command ...
  local what=$1
  shift
  /usr/bin/time -o "$work/told" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err" ||
    { cat "$work/err" >&2; exit 1; }
  awk -v w="$what" -v n="$items" 'END { printf "| %d | %s | %.1f | %.1f | %d |\n", n, w, $1, $2 + $3, $4 / 1024 }' "$work/told"
}

echo '| items | what | seconds | seconds of processor | MB |'
echo '| ---: | --- | ---: | ---: | ---: |'
for items in "$@"; do
  cat >"$work/pesanan.plan.yaml" <<'YAML'
canting-plan: 1
design: kecil.canting.yaml
sample: {method: rows, csv: pesanan.csv}
outputs: ["{index:05}.svg"]
YAML
  awk -v n="$items" 'BEGIN {
    split("secang tegeran mangga tingi", dye, " ")
    print "first-bath.dye,first-bath.dips,seed"
    for (i = 0; i < n; i++) print dye[i % 4 + 1] "," i % 12 + 1 "," i % 500 + 1
  }' >"$work/pesanan.csv"
  rm -rf "$work/hasil"
  measured "dry run" "$canting" batch "$work/pesanan.plan.yaml" -o "$work/hasil" --dry-run
  measured "all items" "$canting" batch "$work/pesanan.plan.yaml" -o "$work/hasil" -j 1
  measured "resume, nothing to do" "$canting" batch "$work/pesanan.plan.yaml" -o "$work/hasil" -j 1 --resume
  measured "manifest.json read by Python" python3 -c 'import json, sys; assert json.load(open(sys.argv[1]))["items"]' "$work/hasil/manifest.json"
  found=$(find "$work/hasil" -name '*.svg' | wc -l)
  [ "$found" -eq "$items" ] || { echo "$found files of $items" >&2; exit 1; }
done
