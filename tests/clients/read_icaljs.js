// ical.js: FOLDER FROM TO → one JSON line an occurrence.
const fs = require("fs"), path = require("path");
const [folder, from, to] = process.argv.slice(2);

async function main() {
  const ICAL = (await import("ical.js")).default;
  for (const file of fs.readdirSync(folder).filter(name => name.endsWith(".ics")).sort()) {
    ICAL.TimezoneService.reset();
    const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(path.join(folder, file), "utf8")));
    for (const zone of calendar.getAllSubcomponents("vtimezone")) {
      ICAL.TimezoneService.register(zone);
    }
    const components = calendar.getAllSubcomponents("vevent");
    const masters = components.filter(item => !item.hasProperty("recurrence-id")).map(item => new ICAL.Event(item));
    for (const item of components.filter(item => item.hasProperty("recurrence-id"))) {
      masters.find(master => master.uid === item.getFirstPropertyValue("uid")).relateException(item);
    }
    const print = (event, time) => {
      const start = time.isDate ? time.toString() : time.toJSDate().toISOString().slice(0, 19) + "Z";
      if (start >= from && start < to) {
        console.log(JSON.stringify({ feed: file.slice(0, -4), uid: event.uid, start, summary: event.summary }));
      }
    };
    for (const master of masters) {
      if (!master.isRecurring()) {
        print(master, master.startDate);
        continue;
      }
      const dates = master.iterator();
      for (let next = dates.next(), n = 0; next && n < 2000; next = dates.next(), n++) {
        // A date may be moved by some days, never by weeks.
        if (next.toJSDate() > new Date(Date.parse(to) + 30 * 864e5)) {
          break;
        }
        const details = master.getOccurrenceDetails(next);
        print(details.item, details.startDate);
      }
    }
  }
}
main();
