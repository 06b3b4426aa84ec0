using Microsoft.AspNetCore.Mvc;

namespace EventCalendar.Web.Shared;

/// <summary>Answers a form with the page to look at next (303, RFC 9110 §15.4.4), in the language asked for.</summary>
/// <param name="path">A local path, built from our own routes, never from what somebody typed.</param>
public sealed class SeeOther(string path) : ActionResult
{
    /// <inheritdoc/>
    public override void ExecuteResult(ActionContext context)
    {
        var http = context.HttpContext;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = PageLanguage.Keep(http.Request, path);
    }
}
