#!/bin/sh
# Asks foreign validators about signed dossiers: pyHanko, EU DSS and veraPDF.
#
#   tests/independent/run.sh <pdf>… --root root.pem [--at 2024-10-18T09:00:00Z]
#
# One line per document and validator, then "N passed, N failed". Exit 0 where everything was accepted, 1 where something was refused or a
# validator broke down, 64 for wrong use, 69 where a validator cannot be installed. Needs python3 with venv, a JDK 17 or newer and mvn; the
# validators themselves are fetched once, at pinned versions, into node_modules/.cache/netra-independent.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=${NETRA_INDEPENDENT_CACHE:-$(cd "$here/../.." && pwd)/node_modules/.cache/netra-independent}

refuse() {
  echo "$1" >&2
  exit "$2"
}

# Whether a folder was filled from exactly these pinned versions.
is_fresh() {
  [ -f "$1/.made-from" ] && cmp -s "$1/.made-from" "$2"
}

prepare_pyhanko() {
  is_fresh "$cache/pyhanko" "$here/pyhanko/requirements.txt" && return
  rm -rf "$cache/pyhanko"
  python3 -m venv "$cache/pyhanko" >&2 || refuse 'pyHanko: python3 with venv is needed' 69
  "$cache/pyhanko/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --requirement "$here/pyhanko/requirements.txt" >&2 || refuse 'pyHanko cannot be installed' 69
  cp "$here/pyhanko/requirements.txt" "$cache/pyhanko/.made-from"
}

prepare_java() {
  is_fresh "$cache/$1" "$here/$1/pom.xml" && return
  rm -rf "${cache:?}/$1"
  mvn --quiet --batch-mode -Dstyle.color=never --file "$here/$1/pom.xml" dependency:copy-dependencies \
    "-DoutputDirectory=$cache/$1" >&2 || refuse "$1 cannot be installed" 69
  cp "$here/$1/pom.xml" "$cache/$1/.made-from"
}

# One of the Java validators alone, for what is no signed dossier: run.sh --prepare verapdf
if [ "${1:-}" = --prepare ]; then
  mkdir -p "$cache"
  prepare_java "$2"
  exit 0
fi

root=
at=now
for argument do
  shift
  case $argument in
    --root | --at) pending=$argument ;;
    --*) refuse "unknown option $argument" 64 ;;
    *)
      case ${pending:-} in
        --root) root=$argument ;;
        --at) at=$argument ;;
        *) set -- "$@" "$argument" ;;
      esac
      pending=
      ;;
  esac
done
[ $# -gt 0 ] && [ -f "$root" ] || refuse 'usage: run.sh <pdf>… --root root.pem [--at ISO]' 64

mkdir -p "$cache"
prepare_pyhanko
prepare_java dss
prepare_java verapdf

report=$(mktemp)
trap 'rm -f "$report"' EXIT
{
  "$cache/pyhanko/bin/python" "$here/pyhanko/check_with_pyhanko.py" "$root" "$at" "$@" || true
  java -Djava.awt.headless=true -cp "$cache/dss/*" "$here/dss/CheckWithDss.java" "$root" "$at" "$@" || true
  java -cp "$cache/verapdf/*" "$here/verapdf/CheckWithVeraPdf.java" "$@" || true
} | tee "$report"

# A validator that broke down printed too few lines: what was not accepted has failed.
passed=$(grep -c '^accepted ' "$report" || true)
failed=$(($# * 3 - passed))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
