"""What the bytes of a calendar must keep, whatever clients put up with."""

REQUIRED = {"VCALENDAR": {"PRODID", "VERSION"}, "VEVENT": {"UID", "DTSTAMP", "DTSTART"}, "VTIMEZONE": {"TZID"},
            "STANDARD": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
            "DAYLIGHT": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"}, "VALARM": {"ACTION", "TRIGGER"}}
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "URL", "GEO",
        "LAST-MODIFIED", "CREATED", "ORGANIZER", "RRULE", "RECURRENCE-ID", "PRODID", "VERSION", "METHOD", "TZID"}


def lint(raw):
    """Lists findings; empty for a calendar without fault."""
    findings = []
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"not UTF-8: {error}"]
    if not raw.endswith(b"\r\n"):
        findings.append("does not end with CRLF")
    if raw.count(b"\n") != raw.count(b"\r\n") or raw.count(b"\r") != raw.count(b"\r\n"):
        findings.append("a line end that is not CRLF")
    physical = raw.split(b"\r\n")[:-1]
    for line in physical:
        if len(line) > 75:
            findings.append(f"{len(line)} octets: {line[:40]!r}")
        if not line.strip():
            findings.append("an empty line")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            findings.append(f"a character is torn apart: {line[:40]!r}")
        if any(octet < 32 and octet != 9 for octet in line) or 127 in line:
            findings.append(f"a control character: {line[:40]!r}")
    lines = raw.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").decode("utf-8").split("\r\n")[:-1]
    return findings + structure(lines)


def structure(lines):
    """Looks at components and their properties."""
    findings, stack, zones, used, dates = [], [], set(), set(), set()
    for line in lines:
        head, _, value = split(line)
        name, *parameters = head.split(";")
        if name == "BEGIN":
            stack.append((value, []))
            continue
        if not stack:
            findings.append(f"outside of any component: {line[:40]}")
            continue
        if name != "END":
            stack[-1][1].append((name, value))
            used |= {p[5:].strip('"') for p in parameters if p.startswith("TZID=")}
            continue
        kind, properties = stack.pop()
        names = [item[0] for item in properties]
        if kind != value:
            findings.append(f"{kind} ends as {value}")
        missing = REQUIRED.get(kind, set()) - set(names)
        findings += [f"{kind} without {item}" for item in sorted(missing)]
        findings += [f"{kind} with {item} twice" for item in sorted(ONCE) if names.count(item) > 1]
        found = dict(properties)
        if kind == "VTIMEZONE":
            zones.add(found.get("TZID"))
        if kind == "VEVENT":
            key = (found.get("UID"), found.get("RECURRENCE-ID"))
            if key in dates:
                findings.append(f"twice the same UID and RECURRENCE-ID: {key}")
            dates.add(key)
        if kind == "VCALENDAR" and found.get("VERSION") != "2.0":
            findings.append("VERSION is not 2.0")
    findings += [f"no VTIMEZONE for {zone}" for zone in sorted(used - zones)]
    findings += [f"VTIMEZONE {zone} is used nowhere" for zone in sorted(zones - used)]
    return findings + [f"{kind} does not end" for kind, _ in stack]


def split(line):
    """Cuts a content line at the first colon outside of quotes."""
    quoted = False
    for index, char in enumerate(line):
        quoted ^= char == '"'
        if char == ":" and not quoted:
            return line[:index], ":", line[index + 1:]
    return line, "", ""
