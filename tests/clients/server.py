"""The server under test: filled through its API, asked for its feeds, and what they have to hold."""

import json
import re
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import seed

CANCELLED = "ABGESAGT: "


class Site:
    def __init__(self, address, program, folder):
        self.address, self.program, self.folder = address, program, folder

    def ask(self, path, body=None, token=None, method=None):
        request = urllib.request.Request(self.address + path, None if body is None else json.dumps(body).encode(), method=method)
        request.add_header("Content-Type", "application/json")
        if token:
            request.add_header("Authorization", "Bearer " + token)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()
        except OSError as error:
            return 0, str(error).encode()

    def run(self, *arguments, stdin=None):
        return subprocess.run(["dotnet", self.program, *arguments], cwd=self.folder, input=stdin, capture_output=True,
                              text=True, check=True).stdout

    def wait(self):
        for _ in range(240):
            if self.ask("/healthz/ready")[0] == 200:
                return
            time.sleep(0.25)
        raise SystemExit("failed: the server did not start within a minute")

    def fill(self):
        """Publishes the events through the API."""
        tokens = {name: self.run("token", "create", "--organization", name, "--role", "coordinator").strip()
                  for name in ("nachbarn", "verein")}
        for event in seed.events():
            body = {key: value for key, value in event.items() if key not in ("organization", "cancel", "changes")}
            token = tokens[event["organization"]]
            status, answer = self.ask("/api/v1/events", body, token)
            if status != 201:
                raise SystemExit(f"failed: {event['title']!r} was answered with {status}: {answer.decode()[:400]}")
            created = json.loads(answer)
            for method, date, change in event.get("changes", ()):
                path = f"/api/v1/events/{created['id']}?occurrence={date}&scope=this"
                status, answer = self.ask(path, change, token, method)
                if status not in (200, 204):
                    raise SystemExit(f"failed: {method} of {date} was answered with {status}: {answer.decode()[:400]}")
            if event.get("cancel"):
                self.ask(f"/api/v1/events/{created['id']}", None, token, "DELETE")

    def list(self, query=""):
        """Lists the events of the API."""
        cursor = None
        while True:
            more = f"limit=200{query}" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else "")
            answer = json.loads(self.ask("/api/v1/events?" + more)[1])
            yield from answer["events"]
            cursor = answer["next"]
            if not cursor:
                return

    def occurrences(self, events, start, end):
        """What phones have to show, worked out from the API's answer: {uid: {(start, summary)}}."""
        lines = [json.dumps({"id": event["id"], "dtstart": event["start"], "timeZone": event["timeZone"],
                             "rrule": event["rrule"], "until": end[:10]}) for event in events if event["rrule"]]
        answers = self.run("expand", "--jsonl", stdin="\n".join(lines)) if lines else ""
        ruled = {answer["id"]: answer["starts"] for answer in map(json.loads, answers.splitlines())}
        found = {}
        for event in events:
            singles = {single["on"]: single for single in event["overrides"]}
            keys = {event["start"], *ruled.get(event["id"], []), *event["additions"]}
            keys = (keys | set(singles)) - set(event["exceptions"])
            found[event["uid"]] = {
                (instant, summary) for instant, summary in (one(event, key, singles.get(key, {})) for key in keys)
                if start <= instant < end}
        return found

    def page_dates(self, event):
        """The dates that the page of an event names."""
        text = self.ask(urllib.parse.urlparse(event["page"]).path)[1].decode()
        return re.findall(r'<time datetime="([^"]+)"', text)


def one(event, key, single):
    cancelled = "cancelled" in (event["status"], single.get("status"))
    title = single.get("title") or event["title"]
    return utc(single.get("start") or key, event["timeZone"]), (CANCELLED if cancelled else "") + title


def utc(local, zone):
    """The instant of a wall clock: in a gap the clock is forward already, of a double hour the first counts."""
    if "T" not in local:
        return local
    instant = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc)
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def window():
    """From tomorrow on for thirteen months: both clock changes are in it."""
    first = seed.TODAY + timedelta(days=1)
    return f"{first}T00:00:00Z", f"{first + timedelta(days=400)}T00:00:00Z"
