"""The two halves of tests/real-mail.sh: before and after the program is killed."""

import email
import email.policy
import imaplib
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

WORK = os.environ["MAIL_WORK"]
SITE = f"http://127.0.0.1:{os.environ['MAIL_HTTP']}"
READER = "leser@test.example"
TITLE = "Chorprobe für alle – mit Kaffee"


def wait_for(what, look, seconds):
    """Waits for a condition, with a limit."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.5)
    raise SystemExit(f"failed: {what} did not happen within {seconds} s")


def ask(path, body=None, token=None, form=False):
    """Asks the program; returns status and text."""
    data = None if body is None else body.encode() if form else json.dumps(body).encode()
    request = urllib.request.Request(path if path.startswith("http") else SITE + path, data)
    if body is not None:
        request.add_header("Content-Type", "application/x-www-form-urlencoded" if form else "application/json")
    if token:
        request.add_header("Authorization", "Bearer " + token)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


def mails():
    """Reads the mailbox by IMAP."""
    try:
        box = imaplib.IMAP4("127.0.0.1", int(os.environ["MAIL_IMAP"]))
        box.login(READER, "geheim")
    except (OSError, imaplib.IMAP4.error):
        return []
    box.select("INBOX", readonly=True)
    numbers = box.search(None, "ALL")[1][0].split()
    found = [box.fetch(number, "(RFC822)")[1][0][1] for number in numbers]
    box.logout()
    return [email.message_from_bytes(raw, policy=email.policy.default) for raw in found]


def reminders():
    return [mail for mail in mails() if mail["X-Reminder-Lead"]]


def link(mail, path):
    """Finds a link as a reader does: alone on its line of the plain text."""
    lines = mail.get_body(("plain",)).get_content().splitlines()
    return next(line for line in lines if line.startswith(SITE + path))


def check(claim, holds):
    print(("ok: " if holds else "failed: ") + claim)
    if not holds:
        raise SystemExit(1)


def before():
    wait_for("start", lambda: ask("/healthz/ready")[0] == 200, 60)
    token = subprocess.run(
        ["dotnet", os.environ["MAIL_PROGRAM"], "token", "create", "--organization", "chor", "--role", "coordinator"],
        cwd=WORK, capture_output=True, text=True, check=True).stdout.strip()
    wish = {"email": READER, "feed": "/feeds/organizations/chor.ics", "leads": ["PT3M"]}
    check("a subscription is taken", ask("/api/v1/subscriptions", wish)[0] == 202)
    confirmation = wait_for("confirmation mail", mails, 30)[0]
    address = link(confirmation, "/subscriptions/confirm/")
    check("the link of the confirmation shows a page", ask(address)[0] == 200)
    check("posting to it confirms", ask(address, "", form=True)[0] == 200)
    start = datetime.now(ZoneInfo("Europe/Berlin")).replace(second=0, microsecond=0) + timedelta(minutes=5)
    event = {"title": TITLE, "start": start.strftime("%Y-%m-%dT%H:%M"), "location": "Alte Aula, Marburg"}
    check("an event is published", ask("/api/v1/events", event, token)[0] == 201)
    check("no reminder before its time", not reminders())
    with open(os.path.join(WORK, "start"), "w", encoding="utf-8") as note:
        note.write(start.isoformat())


def after():
    mail = wait_for("reminder", reminders, 180)[0]
    with open(os.path.join(WORK, "start"), encoding="utf-8") as note:
        start = datetime.fromisoformat(note.read())
    early = (start - timedelta(minutes=3) - datetime.now(start.tzinfo)).total_seconds()
    check(f"the reminder came {-early:.0f} s after its time", -15 < early <= 0)
    check("it says what and when", TITLE in mail["Subject"] and start.strftime("%H:%M") in mail["Subject"])
    check("its lead is in the header", mail["X-Reminder-Lead"] == "3")
    calendar = next(part for part in mail.walk() if part.get_content_type() == "text/calendar").get_content()
    check("it carries the event", f"DTSTART;TZID=Europe/Berlin:{start:%Y%m%dT%H%M%S}" in calendar)
    check("and the same as a file", [part.get_filename() for part in mail.iter_attachments()] == ["termin.ics"])
    one_click = mail["List-Unsubscribe"].strip("<>")
    check("one click unsubscribes", ask(one_click, "List-Unsubscribe=One-Click", form=True)[0] == 200)
    check("the visible link is the same", link(mail, "/subscriptions/unsubscribe/") == one_click)
    time.sleep(5)
    check("it came once", len(reminders()) == 1)


if __name__ == "__main__":
    {"ask": before, "remind": after}[sys.argv[1]]()
