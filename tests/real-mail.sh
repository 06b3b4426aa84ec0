#!/usr/bin/env bash
# A reminder over real servers: EventCalendar hands it to Postfix by SMTP, Postfix to Dovecot by LMTP, and it is read
# back by IMAP; the server is killed between planning and sending. Needs postfix, dovecot-imapd, dovecot-lmtpd and
# python3, and has to run as root. Uses a temporary folder and loopback ports only, and cleans both up.
#
#   tests/real-mail.sh [FOLDER]     FOLDER: a published program; without it the sources are published first
set -euo pipefail
cd "$(dirname "$0")/.."

for program in postfix dovecot python3; do
  command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: Postfix has to be started by root"; exit 77; }

work=$(mktemp -d)
chmod 755 "$work"
server=
cleanup() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  [ ! -d "$work/postfix" ] || postfix -c "$work/postfix" stop >/dev/null 2>&1 || true
  [ ! -f "$work/dovecot/run/master.pid" ] || kill "$(cat "$work/dovecot/run/master.pid")" 2>/dev/null || true
  sleep 1
  rm -rf "$work"
}
trap cleanup EXIT

read -r smtp imap http <<<"$(python3 - <<'PY'
import socket
sockets = [socket.socket() for _ in range(3)]
for s in sockets: s.bind(("127.0.0.1", 0))
print(*(s.getsockname()[1] for s in sockets))
PY
)"

# Dovecot: one password file, mail in Maildir, LMTP on a socket, IMAP on loopback.
getent passwd vmail >/dev/null && mailuser=vmail || mailuser=nobody
mailgroup=$(id -gn "$mailuser")
mkdir -p "$work/dovecot/run" "$work/mail"
chown -R "$mailuser:$mailgroup" "$work/mail"
version=$(dovecot --version | cut -d' ' -f1)
{
  case $version in
    2.3.*)
      cat <<CONF
mail_location = maildir:$work/mail/%u
disable_plaintext_auth = no
passdb {
  driver = static
  args = password=geheim
}
userdb {
  driver = static
  args = uid=$mailuser gid=$mailgroup home=$work/mail/%u allow_all_users=yes
}
CONF
      ;;
    *)
      cat <<CONF
dovecot_config_version = $version
dovecot_storage_version = $version
mail_driver = maildir
mail_path = $work/mail/%{user}
auth_allow_cleartext = yes
passdb static {
  password = geheim
}
userdb static {
  allow_all_users = yes
  fields {
    uid = $mailuser
    gid = $mailgroup
    home = $work/mail/%{user}
  }
}
CONF
      ;;
  esac
  cat <<CONF
base_dir = $work/dovecot/run
log_path = $work/dovecot/log
listen = 127.0.0.1
ssl = no
protocols = imap lmtp
first_valid_uid = 1
first_valid_gid = 1
service imap-login {
  inet_listener imap {
    port = $imap
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
CONF
} >"$work/dovecot/dovecot.conf"
dovecot -c "$work/dovecot/dovecot.conf"

# Postfix: an instance of its own that delivers one domain to Dovecot and relays nothing.
mkdir -p "$work/postfix" "$work/spool" "$work/data"
chown postfix "$work/data"
cp /etc/postfix/master.cf "$work/postfix/master.cf" 2>/dev/null || cp /usr/share/postfix/master.cf.dist "$work/postfix/master.cf"
sed -i -E "s/^smtp +inet .*/127.0.0.1:$smtp inet n - n - - smtpd/; s/^([a-z]+ +(unix|inet) +[-yn] +[-yn] +)[-y]( )/\1n\3/" "$work/postfix/master.cf"
cat >"$work/postfix/main.cf" <<CONF
compatibility_level = 3.6
queue_directory = $work/spool
data_directory = $work/data
maillog_file = $work/postfix.log
maillog_file_prefixes = $work
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.test.example
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = test.example
virtual_mailbox_maps = static:all
virtual_transport = lmtp:unix:$work/dovecot/run/lmtp
alias_maps =
alias_database =
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
CONF
postfix -c "$work/postfix" start >/dev/null 2>&1

program=${1:-$work/program}
[ $# -gt 0 ] || dotnet publish src/EventCalendar.Web -c Release -o "$program" --nologo -v quiet
program=$(cd "$program" && pwd)

export Smtp__Host=127.0.0.1 Smtp__Port=$smtp Smtp__Security=None Smtp__From='Termine <termine@test.example>'
export Reminders__SweepInterval=PT1S ASPNETCORE_URLS=http://127.0.0.1:$http
start() {
  (cd "$work" && exec dotnet "$program/eventcalendar.dll") >>"$work/server.log" 2>&1 &
  server=$!
}
start
export MAIL_WORK="$work" MAIL_IMAP="$imap" MAIL_HTTP="$http" MAIL_PROGRAM="$program/eventcalendar.dll"
status=0
python3 tests/real_mail.py ask || status=$?
if [ "$status" = 0 ]; then
  kill -9 "$server"
  wait "$server" 2>/dev/null || true
  start
  python3 tests/real_mail.py remind || status=$?
fi
if [ "$status" != 0 ]; then
  tail -n 40 "$work/server.log" "$work/postfix.log" "$work/dovecot/log" || true
fi
exit "$status"
