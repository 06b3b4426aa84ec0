using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Diagnostics;
using NodaTime;

namespace EventCalendar.Web.Shared;

/// <summary>What programs are told when the world failed.</summary>
internal sealed partial class ProgramFaults(ILogger<ProgramFaults> logger) : IExceptionHandler
{
    /// <summary>When to ask again while the database is away.</summary>
    public static readonly Duration RetryAfter = Duration.FromSeconds(30);

    /// <summary>Says whether a failure is the database's: unreachable, overloaded or broken.</summary>
    public static bool IsDatabase(Exception exception) => exception is DbException or TimeoutException or SocketException
        || (exception.InnerException is { } inner && IsDatabase(inner));

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ErrorAnswers.IsForPrograms(httpContext))
        {
            return false;
        }

        if (exception is BadHttpRequestException bad)
        {
            await Problems.Of(bad.StatusCode, bad.Message).ExecuteAsync(httpContext);
            return true;
        }

        if (!IsDatabase(exception))
        {
            return false;
        }

        LogDatabaseAway(httpContext.Request.Path, exception);
        await Problems.Unavailable(httpContext, RetryAfter).ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} was answered with 503: the database does not answer")]
    private partial void LogDatabaseAway(string path, Exception exception);
}
