// node-ical: FOLDER FROM TO → one JSON line an occurrence.
const fs = require("fs"), path = require("path"), ical = require("node-ical");
const [folder, from, to] = process.argv.slice(2);

for (const file of fs.readdirSync(folder).filter(name => name.endsWith(".ics")).sort()) {
  for (const event of Object.values(ical.sync.parseFile(path.join(folder, file)))) {
    if (event.type !== "VEVENT") {
      continue;
    }
    for (const item of ical.expandRecurringEvent(event, { from: new Date(from), to: new Date(to) })) {
      // Whole days are told as midnight of the machine.
      const pad = number => String(number).padStart(2, "0");
      const start = item.isFullDay
        ? `${item.start.getFullYear()}-${pad(item.start.getMonth() + 1)}-${pad(item.start.getDate())}`
        : item.start.toISOString().slice(0, 19) + "Z";
      console.log(JSON.stringify({ feed: file.slice(0, -4), uid: event.uid, start, summary: item.summary }));
    }
  }
}
