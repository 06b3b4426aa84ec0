using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>Keeps all that a server writes: messages with their values and scopes, and activities with their tags.</summary>
internal sealed class LogKeeper : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ActivityListener listener;
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public LogKeeper()
    {
        listener = new ActivityListener
        {
            // The clients of the tests run in the same process, and theirs name what they ask for.
            ShouldListenTo = source => source.Name != "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => lines.Enqueue(
                $"activity {activity.DisplayName} {string.Join(' ', activity.TagObjects)} "
                + string.Join(' ', activity.Events.SelectMany(one => one.Tags))),
        };
        ActivitySource.AddActivityListener(listener);
    }

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose() => listener.Dispose();

    private sealed class Logger(LogKeeper keeper, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => keeper.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
            var around = new List<string>();
            keeper.scopes.ForEachScope(
                (scope, all) => all.Add(
                    scope is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : $"{scope}"),
                around);
            keeper.lines.Enqueue(
                $"{logLevel} {category} {formatter(state, exception)} {values} {exception} {string.Join(' ', around)}");
        }
    }
}
