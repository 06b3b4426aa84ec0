using System.Collections.Concurrent;
using Hangfire.Logging;
using HangfireLevel = Hangfire.Logging.LogLevel;
using Level = Microsoft.Extensions.Logging.LogLevel;

namespace EventCalendar.Web.Jobs;

/// <summary>
/// Hangfire's way to our log. Hangfire keeps it in a static field and asks it for loggers even when the host that set
/// it is gone and another one runs in the same process, so it must not fail then.
/// </summary>
internal sealed class JobLog(ILoggerFactory factory) : ILogProvider
{
    private readonly ConcurrentDictionary<string, ILog> logs = new(StringComparer.Ordinal);

    public ILog GetLogger(string name) => logs.GetOrAdd(name, key =>
    {
        try
        {
            return new Log(factory.CreateLogger(key));
        }
        catch (ObjectDisposedException)
        {
            return new Log(null);
        }
    });

    private sealed class Log(ILogger? logger) : ILog
    {
        bool ILog.Log(HangfireLevel logLevel, Func<string>? messageFunc, Exception? exception)
        {
            var level = logLevel switch
            {
                HangfireLevel.Trace => Level.Trace,
                HangfireLevel.Debug => Level.Debug,
                HangfireLevel.Info => Level.Information,
                HangfireLevel.Warn => Level.Warning,
                HangfireLevel.Error => Level.Error,
                _ => Level.Critical,
            };
            var isEnabled = logger?.IsEnabled(level) == true;
            if (isEnabled && messageFunc is not null)
            {
                logger!.Log(level, default, messageFunc, exception, (message, _) => message());
            }

            return isEnabled;
        }
    }
}
