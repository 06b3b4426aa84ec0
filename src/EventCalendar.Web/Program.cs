using EventCalendar.Web.Hosting;

var app = EventCalendarHost.Build(args);
await EventCalendarHost.PrepareAsync(app, Console.Out);
await app.RunAsync();
