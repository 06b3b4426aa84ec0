#!/usr/bin/env bash
# Edits, cancellations, divided series and polls side by side on the published program, which is killed and started
# again in between. Every answer has to be a valid calendar of a state that the API acknowledged, and no tag may name
# two contents. Uses a temporary folder and a loopback port only; prints one closing line.
#
#   tests/feed-soak.sh [SECONDS [FOLDER]]     FOLDER: a published program; without it the sources are published first
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${2:-$work/program}
[ $# -gt 1 ] || dotnet publish src/EventCalendar.Web -c Release -o "$program" --nologo -v quiet
dotnet run -c Release --project tests/EventCalendar.Benchmarks -- soak "$program/eventcalendar.dll" --seconds "${1:-600}"
