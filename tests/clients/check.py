"""Compares what nine clients make of every kind of feed with what the API and the pages say."""

import glob
import json
import os
import shutil
import subprocess
import sys
from collections import Counter

import lint
import programs
import seed
import server

HERE = os.path.dirname(os.path.abspath(__file__))

# What a client gets wrong or cannot do, whoever wrote the feed: only these events are left out for it, by words of
# their titles. docs/clients.md tells why.
QUIRKS = {
    "khal": ("Pfad C:",),
    "python3-icalendar": ("Pfad C:", "Woche in UTC"),
    "node-ical": ("Pfad C:", "Mit Zusatzterminen", *seed.YOUNG),
    "ruby-icalendar": ("Pfad C:", "BYSETPOS"),
    "sabre/vobject": ("Mit Zusatzterminen",),
}

# Fed to no comparison of instants, as clients read the hour that the clock skips or repeats either way.
UNSURE = ("In der Lücke", "Doppelte Stunde")


class Report:
    def __init__(self):
        self.cases = Counter()

    def case(self, name, problems):
        """Counts a case and prints the first differences."""
        self.cases["failed" if problems else "passed"] += 1
        if problems:
            print(f"failed: {name}")
            for problem in problems[:6]:
                print(f"    {problem}")

    def skip(self, name, why):
        self.cases["skipped"] += 1
        print(f"skipped: {name}: {why}")


def readers(folder, work):
    """The clients that are libraries, each with its command; None with the reason where it is not installed."""
    files = sorted(glob.glob(folder + "/*.ics"))
    modules = os.environ.get("CLIENTS_MODULES", "")
    c_reader = work + "/read_libical"
    flags = shell("pkg-config", "--cflags", "--libs", "libical")
    has_c = flags is not None and shell("cc", "-O1", "-o", c_reader, HERE + "/read_libical.c", *flags.split()) is not None
    script = lambda name: [shutil.which("node") or "node", f"{work}/{name}"]
    for name in ("read_icaljs.js", "read_nodeical.js"):
        shutil.copy(f"{HERE}/{name}", work)
    if modules and not os.path.exists(work + "/node_modules"):
        os.symlink(os.path.abspath(modules), work + "/node_modules")
    has_node = shutil.which("node") is not None
    python = "/usr/bin/python3"
    yield "python3-icalendar", [python, HERE + "/read_icalendar.py", folder], (
        shell(python, "-c", "import icalendar, recurring_ical_events") is not None,
        "apt: python3-icalendar python3-recurring-ical-events")
    yield "ical.js", [*script("read_icaljs.js"), folder], (
        has_node and os.path.isdir(modules + "/ical.js"), "apt: nodejs; npm: ical.js")
    yield "libical", [c_reader], (has_c, "apt: libical-dev gcc pkg-config"), files
    yield "node-ical", [*script("read_nodeical.js"), folder], (
        has_node and os.path.isdir(modules + "/node-ical"), "apt: nodejs; npm: node-ical")
    yield "sabre/vobject", ["php", HERE + "/read_sabre.php", folder], (
        shell("php", "-r", "require 'Sabre/VObject/includes.php';") is not None, "apt: php-sabre-vobject")
    yield "ruby-icalendar", ["ruby", HERE + "/read_ruby.rb", folder], (
        shell("ruby", "-e", "require 'icalendar'; require 'ice_cube'; require 'tzinfo'") is not None,
        "apt: ruby ruby-icalendar ruby-ice-cube ruby-tzinfo")


def shell(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.stdout if done.returncode == 0 else None
    except OSError:
        return None


def differences(expected, found):
    """Lists what is missing and what is too many, a line an event; both are {uid: {(start, summary)}}."""
    problems = []
    for uid in sorted(expected.keys() | found.keys()):
        wanted, got = expected.get(uid, set()), found.get(uid, set())
        words = [f"{len(items)} {word}, first {min(items)[0]} {min(items)[1][:50]!r}"
                 for items, word in ((wanted - got, "missing"), (got - wanted, "too many")) if items]
        if words:
            problems.append("; ".join(words))
    return problems


def without(found, spared):
    """Leaves out events by words of their titles, and those without a date in the window."""
    return {uid: dates for uid, dates in found.items()
            if dates and not any(word in summary for word in spared for _, summary in dates)}


def ask_reader(report, entry, expected, window):
    name, command, (installed, packages), *files = entry
    if not installed:
        report.skip(name, f"not installed ({packages})")
        return
    arguments = [*command, *window, *(files[0] if files else [])]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=100, env={**os.environ, "TZ": "UTC"})
    found = {feed: {} for feed in expected}
    counted = Counter()
    for line in done.stdout.splitlines():
        item = json.loads(line)
        found[item["feed"]].setdefault(item["uid"], set()).add((item["start"], item["summary"]))
        counted[item["feed"], item["uid"], item["start"]] += 1
    for feed, wanted in expected.items():
        spared = QUIRKS.get(name, ()) + UNSURE
        problems = differences(without(wanted, spared), without(found[feed], spared))
        problems += [f"twice {key[2]} of {key[1]}" for key, count in counted.items() if key[0] == feed and count > 1]
        if done.returncode:
            problems.append(f"ended with {done.returncode}: {done.stderr[:300]}")
        report.case(f"{name} reads {feed}", problems)


def changed_events(texts, path):
    """Compares files with their feed: what tells the dates of each event. Not the UID: vdirsyncer makes its own."""
    with open(path, encoding="utf-8", newline="") as file:
        feed = {}
        for uid, event in telling(file.read().replace("\r\n", "\n").replace("\n ", "")):
            feed.setdefault(uid, []).append(event)
    wanted = sorted(map(sorted, feed.values()))
    found = sorted(sorted(event for _, event in telling(text)) for text in texts)
    return ([f"{len(found)} files for {len(wanted)} events"] if len(found) != len(wanted) else []) + [
        f"not the same: {str(one)[:200]} and {str(other)[:200]}" for one, other in zip(wanted, found) if one != other]


def telling(text):
    """The UID of each VEVENT and the lines that say what it is and when it is held."""
    for event in text.split("\nBEGIN:VEVENT\n")[1:]:
        lines = event.split("\nEND:VEVENT\n")[0].split("\n")
        uid = next(line for line in lines if line.startswith("UID:"))
        yield uid, sorted(line for line in lines if line.startswith(
            ("SUMMARY", "DTSTART", "DTEND", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS")))


def ask_programs(report, site, feeds, expected, window, work):
    for feed, address in feeds.items():
        folder = f"{work}/{feed}"
        os.makedirs(folder, exist_ok=True)
        wanted = expected[feed]
        if shutil.which("vdirsyncer"):
            report.case(f"vdirsyncer reads {feed}", changed_events(
                programs.vdirsyncer(folder, site.address + address), f"{work}/feeds/{feed}.ics"))
        if shutil.which("khal") and shutil.which("vdirsyncer"):
            shown = {(start, summary) for start, summary in programs.khal(folder, *window) if window[0] <= start < window[1]}
            spared = QUIRKS["khal"] + UNSURE
            dates = {(start if "T" in start else start + "T00:00:00Z", summary)
                     for items in without(wanted, spared).values() for start, summary in items}
            shown = {item for item in shown if not any(word in item[1] for word in spared)}
            report.case(f"khal reads {feed}", differences({"": dates}, {"": shown}))
        if shutil.which("calcurse"):
            shown = programs.calcurse(folder, f"{work}/feeds/{feed}.ics", *window)
            plain = {item for uid, dates in without(wanted, UNSURE).items() if uid in site.plain
                     for item in dates if "T" in item[0]}
            report.case(f"calcurse reads the single events of {feed}",
                        [f"missing {start} {summary[:60]!r}" for start, summary in sorted(plain - shown)])
    for program in ("vdirsyncer", "khal", "calcurse"):
        if not shutil.which(program):
            report.skip(program, f"not installed (apt: {program})")


def main(address, program, work):
    site = server.Site(address, program, work)
    site.wait()
    site.fill()
    window, report = server.window(), Report()
    events = list(site.list())
    site.plain = {event["uid"] for event in events if not event["rrule"]}
    queries = {
        "all": ("/feeds/all.ics", ""), "organization": ("/feeds/organizations/nachbarn.ics", "&organization=nachbarn"),
        "category": ("/feeds/categories/nachbarschaft.ics", "&category=nachbarschaft"),
        "place": ("/feeds/places/lahnterrasse.ics", "&place=lahnterrasse"),
        "search": ("/feeds/search.ics?organization=verein&category=nachbarschaft",
                   "&organization=verein&category=nachbarschaft")}
    groups = {name: (path, list(site.list(query))) for name, (path, query) in queries.items()}
    for number, event in enumerate(events[::9]):
        groups[f"event{number}"] = (f"/events/{event['id']}.ics", [event])
    feeds, expected = {}, {}
    os.makedirs(work + "/feeds", exist_ok=True)
    for name, (path, members) in groups.items():
        status, raw = site.ask(path)
        if status != 200:
            report.skip(f"the feed {name}", f"{path} is answered with {status}")
            continue
        feeds[name] = path
        expected[name] = site.occurrences(members, *window)
        report.case(f"lint of {name}", lint.lint(raw))
        with open(f"{work}/feeds/{name}.ics", "wb") as file:
            file.write(raw)
    for entry in readers(work + "/feeds", work):
        ask_reader(report, entry, expected, window)
    ask_programs(report, site, feeds, expected, window, work)
    dates = sum(len(dates) for dates in expected["all"].values())
    print(f"{len(events)} events, {dates} dates in the window, {len(feeds)} feeds")
    print(f"clients: {report.cases['passed']} passed, {report.cases['failed']} failed, {report.cases['skipped']} skipped")
    return 1 if report.cases["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
