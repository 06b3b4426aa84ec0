using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EventCalendar.Web.Features.Errors;

/// <summary>Says calmly what went wrong, what is safe and what to do next.</summary>
/// <remarks>
/// Runs in place of the request that failed, with its method: a form refused for its antiforgery token must not be
/// refused a second time on the way to this page. It changes nothing.
/// </remarks>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500];

    /// <summary>Gets the status code, as it is answered.</summary>
    public int Code { get; private set; }

    /// <summary>Gets the part of the texts' names that stands for the code.</summary>
    public string Key { get; private set; } = "";

    public void OnGet() => Tell();

    public void OnPost() => Tell();

    // Not bound: of a request whose form cannot be read, nothing is bound.
    private void Tell()
    {
        var isNumber = int.TryParse(
            RouteData.Values["code"]?.ToString(), CultureInfo.InvariantCulture, out var code);
        Code = isNumber && code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Key = $"Error.{(Known.Contains(Code) ? Code : Code < 500 ? 400 : 500)}";
        Response.StatusCode = Code;
    }
}
