#!/usr/bin/env bash
# Times other programs on our files: ./programs.sh FILE.svg FILE.pdf ...
# Prints a table of seconds of processor and MB of memory. A program that is not installed is left out; one that takes
# longer than LIMIT seconds (120 unless set) is stopped, and the table says so. Memory is that of its largest process:
# browsers have several. resvg is the one of npm where RESVG_JS names the folder that holds it.
set -euo pipefail
limit=${LIMIT:-120}
if [ $# -eq 0 ]; then
  sed -n '2,6s/^# //p' "$0" >&2
  exit 2
fi
command -v /usr/bin/time >/dev/null || { echo "GNU time is missing" >&2; exit 2; }
work=$(mktemp -d)
scripts=$(dirname "$(realpath "$0")")
export scripts
trap 'rm -rf "$work"' EXIT

# How each program paints a file 1600 pixels wide: file, picture.
rsvg_convert() { rsvg-convert -w 1600 "$1" -o "$2"; }
inkscape_() { inkscape "$1" --export-type=png --export-filename="$2" -w 1600; }
resvg_() { resvg -w 1600 "$1" "$2"; }
resvg_js() { node "$scripts/../benchmarks/resvg.cjs" "$1" 1600 "$2"; }
chromium_() {
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
    --window-size=1600,1200 --screenshot="$2" "file://$(realpath "$1")"
}
firefox_() { firefox --headless --no-remote --profile "$(mktemp -d -p "${2%/*}")" --screenshot "$2" --window-size=1600 "file://$(realpath "$1")"; }
firefox_esr() { firefox-esr --headless --no-remote --profile "$(mktemp -d -p "${2%/*}")" --screenshot "$2" --window-size=1600 "file://$(realpath "$1")"; }
pdftoppm_() { pdftoppm -png -scale-to-x 1600 -scale-to-y -1 -singlefile "$1" "${2%.png}"; }
mutool_() { mutool draw -w 1600 -o "$2" "$1" 1; }
export -f rsvg_convert inkscape_ resvg_ resvg_js chromium_ firefox_ firefox_esr pdftoppm_ mutool_

measured() { # program function file [name in the table]
  command -v "$1" >/dev/null || return 0
  local told=$work/told name=${4:-$1}
  if timeout "$limit" /usr/bin/time -o "$told" -f '%U %S %M' bash -c "$2"' "$0" "$1"' "$3" "$work/picture.png" \
    >/dev/null 2>&1; then
    awk -v f="$(basename "$3")" -v p="$name" 'END { printf "| %s | %s | %.1f | %d |\n", f, p, $1 + $2, $3 / 1024 }' "$told"
  else
    echo "| $(basename "$3") | $name | stopped after $limit s or failed | |"
  fi
}

echo '| file | program | seconds of processor | MB |'
echo '| --- | --- | ---: | ---: |'
for file in "$@"; do
  case $file in
    *.pdf)
      measured pdftoppm pdftoppm_ "$file"
      measured mutool mutool_ "$file"
      ;;
    *)
      measured rsvg-convert rsvg_convert "$file"
      measured resvg resvg_ "$file"
      [ -z "${RESVG_JS:-}" ] || measured node resvg_js "$file" "resvg (npm)"
      measured inkscape inkscape_ "$file"
      measured chromium chromium_ "$file"
      measured firefox-esr firefox_esr "$file"
      command -v firefox-esr >/dev/null || measured firefox firefox_ "$file"
      ;;
  esac
done
