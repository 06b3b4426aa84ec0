#!/usr/bin/env bash
# What nine calendar clients make of every kind of feed: the same events, summaries, instants and dates as the API says.
# Installs nothing. A client that is missing is named with its package; without any the script ends with 77.
#
#   tests/clients.sh [FOLDER]     FOLDER: a published program; without it the sources are published first
#
# Clients of the npm registry are looked for in artifacts/clients/node_modules (CLIENTS_MODULES names another folder):
#   npm install --prefix artifacts/clients ical.js node-ical
set -euo pipefail
cd "$(dirname "$0")/.."

command -v python3 >/dev/null || { echo "skipped: python3 is not installed (apt: python3)"; exit 77; }
export CLIENTS_MODULES=${CLIENTS_MODULES:-$PWD/artifacts/clients/node_modules}
clients=0
for program in node cc php ruby vdirsyncer khal calcurse; do
  ! command -v "$program" >/dev/null || clients=$((clients + 1))
done
/usr/bin/python3 -c 'import icalendar' 2>/dev/null && clients=$((clients + 1)) || true
if [ "$clients" = 0 ]; then
  echo "skipped: no client is installed (apt: python3-icalendar python3-recurring-ical-events libical-dev gcc pkg-config"
  echo "php-sabre-vobject ruby ruby-icalendar ruby-ice-cube ruby-tzinfo vdirsyncer khal calcurse nodejs; npm: ical.js node-ical)"
  exit 77
fi

work=$(mktemp -d)
server=
cleanup() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

program=${1:-$work/program}
[ $# -gt 0 ] || dotnet publish src/EventCalendar.Web -c Release -o "$program" --nologo -v quiet
program=$(cd "$program" && pwd)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')

export RateLimits__Enabled=false ASPNETCORE_URLS=http://127.0.0.1:$port Site__PublicUrl=http://127.0.0.1:$port
(cd "$work" && exec dotnet "$program/eventcalendar.dll" serve --demo) >"$work/server.log" 2>&1 &
server=$!
status=0
PYTHONDONTWRITEBYTECODE=1 python3 tests/clients/check.py "http://127.0.0.1:$port" "$program/eventcalendar.dll" "$work" || status=$?
[ "$status" = 0 ] || tail -n 20 "$work/server.log"
exit "$status"
