"""The nastiest events that a calendar may have to carry, dated around today."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

TODAY = date.today()


def change(month):
    """The next clock change of Europe in that month, at least four weeks ahead."""
    for year in (TODAY.year, TODAY.year + 1, TODAY.year + 2):
        last = date(year, month, 31)
        sunday = last - timedelta(days=(last.weekday() + 1) % 7)
        if sunday >= TODAY + timedelta(days=28):
            return sunday


def at(day, time):
    return f"{day.isoformat()}T{time}"


def after(days, weekday=None):
    """A day so many days ahead, or the next such weekday (Monday is 0)."""
    day = TODAY + timedelta(days=days)
    return day if weekday is None else day + timedelta(days=(weekday - day.weekday()) % 7)


MARCH, OCTOBER = change(3), change(10)
ZONES = ["Europe/Berlin", "Europe/Dublin", "Africa/Casablanca", "America/Vancouver", "America/New_York",
         "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Cairo", "America/Sao_Paulo", "UTC"]

# Their clocks changed for good in 2026, which only young time zone data know. A client with older data of its own
# shows them an hour off; so would this script, hence it leaves them out on such a machine.
YOUNG = ("Woche in Africa/Casablanca", "Woche in America/Vancouver")

NASTY = {
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈☕" * 11,
    "right to left": "اجتماع الحي ‏(مهم)‏ في القاعة, שלום לכולם",
    "combining": "Ko̞m̈b̂i̧ñîẻŕt "[:20] + "e\u0301\u0302\u0323" * 30,
    "punctuation": "Komma, Semikolon; Rückstrich \\ Anführung \" und ' und : und ^n ^' ^^ und %0D%0A",
    "backslash": "Pfad C:\\neu\\alt",
    "injection": "Titel END:VEVENT BEGIN:VEVENT SUMMARY:falsch",
    "markup": "<b>fett</b> &amp; <script>alert(1)</script>",
    "long": "lang " * 39 + "Ende",
}

INJECTED = "erste Zeile\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:falsch\r\nSUMMARY:falsch\r\n\r\nDTSTART:20300101T000000Z"


def series():
    """Series: rules, and single dates that fall out, move, are called off or held elsewhere."""
    for name, sunday in (("März", MARCH), ("Oktober", OCTOBER)):
        first = sunday - timedelta(days=17)
        week = [first + timedelta(weeks=number) for number in range(6)]
        yield {
            "title": f"Runde im {name}", "start": at(first, "18:00"), "end": at(first, "20:00"),
            "rrule": "FREQ=WEEKLY;COUNT=6", "exceptions": [at(week[1], "18:00")],
            "overrides": [
                {"on": at(week[2], "18:00"), "status": "cancelled"},
                {"on": at(week[3], "18:00"), "start": at(week[3] + timedelta(days=1), "19:30"),
                 "end": at(week[3] + timedelta(days=1), "21:00")},
                {"on": at(week[4], "18:00"), "location": "Turnhalle, Hof; hinten"}]}
        yield {"title": f"Wache im {name}", "start": at(sunday - timedelta(days=2), "22:00"),
               "end": at(sunday - timedelta(days=1), "04:00"), "rrule": "FREQ=DAILY;COUNT=5"}
    for zone in ZONES:
        if f"Woche in {zone}" in YOUNG and not has_young_zones():
            continue
        first = after(3, 2)
        yield {"title": f"Woche in {zone}", "start": at(first, "20:00"), "end": at(first, "21:30"), "timeZone": zone,
               "rrule": "FREQ=WEEKLY;COUNT=54", "exceptions": [at(first + timedelta(weeks=8), "20:00")]}
    for rule, first in (
            ("FREQ=MONTHLY;BYDAY=-1FR", after(0, 4)), ("FREQ=MONTHLY;BYDAY=2TU,4TU", after(0, 1)),
            ("FREQ=MONTHLY;BYMONTHDAY=31", date(TODAY.year, 12, 31)),
            ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", after(0)),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;WKST=SU", after(5, 0)),
            ("FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", MARCH), ("FREQ=DAILY;INTERVAL=17", after(1)),
            (f"FREQ=WEEKLY;BYDAY=TH;UNTIL={OCTOBER:%Y%m%d}T183000", after(1, 3))):
        yield {"title": f"Regel {rule}", "start": at(first_of(rule, first), "18:30"), "rrule": rule}
    first = after(2, 5)
    yield {"title": "Ganzer Tag, jede Woche", "start": first.isoformat(), "rrule": "FREQ=WEEKLY;COUNT=8",
           "exceptions": [(first + timedelta(weeks=2)).isoformat()],
           "overrides": [{"on": (first + timedelta(weeks=4)).isoformat(), "status": "cancelled"}]}
    yield {"title": "Mehrere Tage, jeden Monat", "start": after(9).replace(day=5).isoformat(),
           "end": after(9).replace(day=8).isoformat(), "rrule": "FREQ=MONTHLY;COUNT=6"}
    first = after(3, 0)
    second, third = (at(first + timedelta(weeks=number), "16:00") for number in (1, 2))
    yield {"title": "Später geändert", "start": at(first, "16:00"), "end": at(first, "17:00"), "rrule": "FREQ=WEEKLY;COUNT=4",
           "changes": [("PUT", second, {"start": second.replace("T16", "T18"), "end": second.replace("T16", "T19")}),
                       ("DELETE", third, None)]}
    first = after(4, 1)
    yield {"title": "Mit Zusatzterminen", "start": at(first, "17:15"), "end": at(first, "18:00"),
           "rrule": "FREQ=WEEKLY;COUNT=4",
           "additions": [at(first + timedelta(days=2), "11:00"), at(MARCH + timedelta(days=3), "17:15")]}


def first_of(rule, day):
    """Moves a start to a day that its rule gives, as RFC 5545 §3.8.5.3 asks for."""
    last = lambda d: (d + timedelta(days=1)).day == 1
    fits = {
        "BYDAY=-1FR": lambda d: d.weekday() == 4 and (d + timedelta(days=7)).month != d.month,
        "2TU,4TU": lambda d: d.weekday() == 1 and (d.day - 1) // 7 in (1, 3),
        "BYSETPOS=-1": lambda d: d.weekday() < 5 and all(
            (d + timedelta(days=n)).month != d.month or (d + timedelta(days=n)).weekday() > 4 for n in (1, 2, 3)),
    }
    for part, holds in fits.items():
        while part in rule and not holds(day):
            day += timedelta(days=1)
    return day


def single():
    """Events that are held once."""
    yield {"title": "Nacht der Sommerzeit", "start": at(MARCH - timedelta(days=1), "23:30"), "end": at(MARCH, "03:30")}
    yield {"title": "In der Lücke", "start": at(MARCH, "02:30"), "end": at(MARCH, "04:00")}
    yield {"title": "Doppelte Stunde", "start": at(OCTOBER, "02:30"), "end": at(OCTOBER, "05:00")}
    yield {"title": "Ein ganzer Tag", "start": after(12).isoformat()}
    yield {"title": "Vom 29. bis zum 2.", "start": (MARCH - timedelta(days=2)).isoformat(),
           "end": (MARCH + timedelta(days=3)).isoformat()}
    yield {"title": "Ohne Ende", "start": at(after(6), "19:00")}
    yield {"title": "Über drei Nächte", "start": at(after(7), "18:00"), "end": at(after(10), "09:00")}
    yield {"title": "Hybrid", "start": at(after(8), "10:00"), "end": at(after(8), "11:00"),
           "location": "Rathaus, Zimmer 3", "online": "https://treffen.example/raum?a=1;b=2,3"}
    yield {"title": "Vielleicht", "start": at(after(11), "10:00"), "status": "tentative"}
    yield {"title": "Verlegt", "start": at(after(13), "10:00"), "status": "moved", "movedFrom": at(after(12), "10:00")}
    yield {"title": "Fällt aus", "start": at(after(14), "10:00"), "cancel": True}
    for name, text in NASTY.items():
        yield {"title": text[:180] if name != "emoji" else text, "start": at(after(15), "12:00"), "description": f"{name}: {text}"}
    yield {"title": "Zeilen", "start": at(after(16), "12:00"), "description": INJECTED, "location": "Saal \\, 1; \"Ost\""}
    yield {"title": "Viertausend", "start": at(after(17), "12:00"), "description": "ä☕" * 2000}
    for offset in range(0, 80, 7):
        yield {"title": "x" * offset + "😀é", "start": at(after(18), "12:00")}


def events():
    """Every event, with the organization it belongs to, a category and a place for some."""
    for number, event in enumerate([*series(), *single()]):
        event.setdefault("timeZone", "Europe/Berlin")
        event["organization"] = "nachbarn" if number % 3 else "verein"
        if number % 2:
            event["categories"] = ["nachbarschaft"]
        if number % 5 == 0:
            event["place"] = "lahnterrasse"
        yield event


def has_young_zones():
    """Says whether the time zone data of this machine know what changed in 2026."""
    return datetime(2027, 1, 1, tzinfo=ZoneInfo("America/Vancouver")).utcoffset() == timedelta(hours=-7)
