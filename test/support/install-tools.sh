#!/bin/sh
# What the tests need beyond npm: installed where that can be done, else said. Under CI=true a missing tool fails.
missing=''
for pair in chromium:chromium epubcheck:epubcheck xmllint:libxml2-utils java:default-jre-headless; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "installing$missing"
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
fi
for pair in chromium:chromium epubcheck:epubcheck xmllint:libxml2-utils java:default-jre-headless; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || { echo "not installed: ${pair#*:} (its tests are skipped)"; [ "$CI" = true ] && exit 1; }
done
exit 0
