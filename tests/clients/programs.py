"""Programs that people use: vdirsyncer, khal and calcurse, run as their users do."""

import os
import subprocess
from datetime import datetime, timedelta

KHAL = """[calendars]
[[feed]]
path = {items}
readonly = True
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = {folder}/khal.db
"""

VDIRSYNCER = """[general]
status_path = "{folder}/status/"
[pair feed]
a = "remote"
b = "local"
collections = null
conflict_resolution = "a wins"
[storage remote]
type = "http"
url = "{url}"
[storage local]
type = "filesystem"
path = "{items}"
fileext = ".ics"
"""


def run(folder, *command, stdin=""):
    """Runs a program to its end in a home of its own; UTC is its zone."""
    home = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", "HOME": folder, "XDG_CONFIG_HOME": folder + "/config",
            "XDG_DATA_HOME": folder + "/data", "XDG_CACHE_HOME": folder + "/cache"}
    done = subprocess.run(command, cwd=folder, env=home, input=stdin, capture_output=True, text=True, timeout=100)
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr[-400:]}{done.stdout[-400:]}")
    return done.stdout


def vdirsyncer(folder, url):
    """Synchronizes a feed into files, one for each UID, and returns what is in them."""
    items = folder + "/items"
    os.makedirs(items, exist_ok=True)
    with open(folder + "/vdirsyncer.conf", "w", encoding="utf-8") as config:
        config.write(VDIRSYNCER.format(folder=folder, items=items, url=url))
    run(folder, "vdirsyncer", "-c", "vdirsyncer.conf", "discover", stdin="y\ny\n")
    run(folder, "vdirsyncer", "-c", "vdirsyncer.conf", "sync")
    texts = []
    for name in sorted(os.listdir(items)):
        with open(f"{items}/{name}", encoding="utf-8", newline="") as file:
            texts.append(file.read().replace("\r\n", "\n").replace("\n ", ""))
    return texts


def khal(folder, start, end):
    """Lists what khal shows of the files that vdirsyncer wrote: (start, summary); whole days begin at midnight."""
    with open(folder + "/khal.conf", "w", encoding="utf-8") as config:
        config.write(KHAL.format(folder=folder, items=folder + "/items"))
    output = run(folder, "khal", "-c", "khal.conf", "list", "--day-format", "",
                 "--format", "{start-long-full}\x1f{title}\x1e", start[:10], end[:10])
    for entry in output.split("\x1e"):
        if entry.strip():
            begins, title = entry.strip("\n").split("\x1f")
            yield begins + ":00Z", title


def calcurse(folder, path, start, end):
    """Imports a feed and lists the timed dates that calcurse shows: (start, summary)."""
    home = folder + "/calcurse"
    os.makedirs(home, exist_ok=True)
    run(folder, "calcurse", "-D", home, "-i", path)
    first, last = datetime.fromisoformat(start[:10]), datetime.fromisoformat(end[:10]) - timedelta(days=1)
    form = "%(start:%Y-%m-%dT%H:%M:%S)Z\x1f%m\x1e"
    output = run(folder, "calcurse", "-D", home, "--from", first.strftime("%m/%d/%Y"), "--to", last.strftime("%m/%d/%Y"),
                 "-Q", "--filter-type", "cal", "--format-apt", form, "--format-recur-apt", form,
                 "--format-event", "", "--format-recur-event", "")
    shown = [entry.rsplit("\n", 1)[-1].split("\x1f") for entry in output.split("\x1e") if "\x1f" in entry]
    return {(begins, title) for begins, title in shown}
