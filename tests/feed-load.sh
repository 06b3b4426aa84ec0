#!/usr/bin/env bash
# How many requests for a feed this program answers, as a share of what nginx does with the same bytes from a file.
# Both run side by side on loopback and are asked in turn, in pairs, because a machine is never equally fast for long.
# Needs wrk, nginx and curl; uses a temporary folder and loopback ports only.
#
#   tests/feed-load.sh [PAIRS [SECONDS [FOLDER [DATABASE]]]]
#
# FOLDER: a published program; without it the sources are published. DATABASE: a file made by the verb fill of
# tests/EventCalendar.Benchmarks, of which a copy is used; without it one is made.
set -euo pipefail
cd "$(dirname "$0")/.."
pairs=${1:-5} seconds=${2:-5} program=${3:-} database=${4:-}

for tool in wrk nginx curl; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
chmod 755 "$work"
server= nginx=
cleanup() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  [ -z "$nginx" ] || { kill "$nginx" && wait "$nginx"; } 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

if [ -z "$program" ]; then
  program=$work/program
  dotnet publish src/EventCalendar.Web -c Release -o "$program" --nologo -v quiet
fi
program=$(cd "$program" && pwd)
if [ -z "$database" ]; then
  dotnet run -c Release --project tests/EventCalendar.Benchmarks -- fill "$work/load.db"
else
  cp "$database" "$work/load.db"
fi

ours=$((20000 + RANDOM % 20000)) theirs=$((ours + 1))
path=/feeds/organizations/viele.ics
export ConnectionStrings__EventCalendar="Data Source=$work/load.db" ASPNETCORE_URLS=http://127.0.0.1:$ours
export RateLimits__Enabled=false Jobs__Enabled=false Logging__LogLevel__Default=Warning
token=$(cd "$work" && dotnet "$program/eventcalendar.dll" token create --organization viele --role coordinator)
(cd "$work" && exec dotnet "$program/eventcalendar.dll") >"$work/server.log" 2>&1 &
server=$!
until curl -fs "http://127.0.0.1:$ours/healthz/live" >/dev/null; do
  kill -0 "$server" || { cat "$work/server.log"; exit 1; }
  sleep 0.2
done

# The same bytes and much the same headers; as many workers as there are cores, and no log.
mkdir -p "$work/site/feeds/organizations" "$work/nginx"
fetch() { curl -fsS "http://127.0.0.1:$ours$path" "$@"; }
fetch -o "$work/site$path"
fetch -H 'Accept-Encoding: gzip' -o "$work/site$path.gz"
touch -r "$work/site$path" "$work/site$path.gz"
cat >"$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx.pid;
error_log $work/nginx.log;
daemon off;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=100;
  client_body_temp_path $work/nginx; proxy_temp_path $work/nginx; fastcgi_temp_path $work/nginx;
  uwsgi_temp_path $work/nginx; scgi_temp_path $work/nginx;
  types { text/calendar ics; }
  server {
    listen 127.0.0.1:$theirs;
    root $work/site;
    gzip_static on;
    add_header Cache-Control "public, max-age=300, s-maxage=60, stale-while-revalidate=3600, stale-if-error=86400";
    add_header Vary Accept-Encoding;
    add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'";
    add_header X-Content-Type-Options nosniff;
  }
}
CONF
nginx -c "$work/nginx.conf" &
nginx=$!
until curl -fs "http://127.0.0.1:$theirs$path" >/dev/null; do sleep 0.1; done
cat >"$work/report.lua" <<'LUA'
done = function(summary, latency)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
  io.write(string.format("%.0f %.3f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(99) / 1000, bad))
end
LUA

median() { sort -g | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ask() { # port, header...
  local port=$1
  shift
  wrk -t1 -c32 -d"${seconds}s" -s "$work/report.lua" "$@" "http://127.0.0.1:$port$path" | tail -n 1
}
tag() { curl -fsSI "http://127.0.0.1:$1$path" -H "Accept-Encoding: $2" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }

compare() { # name, header for ours, header for theirs
  : >"$work/shares"
  : >"$work/slower"
  for _ in $(seq "$pairs"); do
    read -r rate late bad <<<"$(ask "$ours" -H "$2" -H 'Accept-Encoding: gzip')"
    read -r rate2 late2 bad2 <<<"$(ask "$theirs" -H "$3" -H 'Accept-Encoding: gzip')"
    [ "$bad$bad2" = 00 ] || { echo "$1: $bad and $bad2 requests failed"; exit 1; }
    printf '  %-10s %8s requests/s, p99 %7s ms   nginx %8s requests/s, p99 %7s ms\n' "$1" "$rate" "$late" "$rate2" "$late2"
    awk "BEGIN { print $rate / $rate2 }" >>"$work/shares"
    awk "BEGIN { print $late / $late2 }" >>"$work/slower"
  done
  printf '%-10s %.2f of the requests of nginx, p99 %.1f times that of nginx (medians of %s pairs)\n' \
    "$1" "$(median <"$work/shares")" "$(median <"$work/slower")" "$pairs"
}

# Both have compiled and cached what they need before anything counts.
ask "$ours" -H 'Accept-Encoding: gzip' >/dev/null
ask "$ours" -H 'Accept-Encoding: gzip' -H "If-None-Match: $(tag "$ours" gzip)" >/dev/null
ask "$theirs" -H 'Accept-Encoding: gzip' >/dev/null
compare 304 "If-None-Match: $(tag "$ours" gzip)" "If-None-Match: $(tag "$theirs" gzip)"
compare gzip 'X-Nothing: 1' 'X-Nothing: 1'

# What the first request after a change waits for, beyond what every request does.
time_of() { fetch -o /dev/null -w '%{time_total}\n' "$@"; }
body='{"title":"Neu","start":"'$(date -d '+30 days' +%F)'T19:00","location":"Marburg"}'
: >"$work/first"
: >"$work/hit"
for i in $(seq 20); do
  curl -fsS -o /dev/null "http://127.0.0.1:$ours/api/v1/events" -H "Authorization: Bearer $token" \
    -H 'Content-Type: application/json' -d "${body/Neu/Neu $i}"
  time_of >>"$work/first"
  time_of >>"$work/hit"
  sleep 0.2
done
printf 'after a change %.1f ms more than a hit (medians of 20)\n' \
  "$(awk "BEGIN { print 1000 * ($(median <"$work/first") - $(median <"$work/hit")) }")"

# Ten thousand feeds that nobody asked for before, each in two forms.
memory() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status"; }
before=$(memory)
for i in $(seq 9999); do
  printf 'url = "http://127.0.0.1:%s/feeds/organizations/verein-%s.ics"\noutput = "/dev/null"\n' "$ours" "$i"
done >"$work/urls"
curl -fsS --compressed -K "$work/urls"
printf 'memory %s MB before and %s MB after 10,000 different feeds\n' "$before" "$(memory)"
