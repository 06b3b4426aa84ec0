"""python3-icalendar, with python3-recurring-ical-events to expand: FOLDER FROM TO → one JSON line an occurrence."""

import json
import pathlib
import sys
from datetime import datetime, timezone

import icalendar
import recurring_ical_events

folder, start, end = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
for path in sorted(folder.glob("*.ics")):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for event in recurring_ical_events.of(calendar).between(datetime.fromisoformat(start), datetime.fromisoformat(end)):
        begins = event["DTSTART"].dt
        text = (begins.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(begins, datetime)
                else begins.isoformat())
        print(json.dumps({"feed": path.stem, "uid": event["UID"], "start": text, "summary": event["SUMMARY"]}))
