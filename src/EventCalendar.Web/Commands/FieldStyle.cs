namespace EventCalendar.Web.Commands;

/// <summary>The colour of a field, the same in the text and at the value below it.</summary>
internal static class FieldStyle
{
    public const string Bold = "1";
    public const string Dim = "2";
    public const string Warning = "33";

    /// <summary>Returns parameters of SGR (ECMA-48 §8.3.117): the sixteen colours, which every palette shows.</summary>
    /// <param name="field">The name in JSON.</param>
    public static string Of(string field) => field switch
    {
        "title" => Bold,
        "start" or "end" => "36",
        "rrule" => "96",
        "location" => "32",
        "online" => "94",
        "organizer" => "35",
        "registrationDeadline" or "registrationContact" => "93",
        "price" or "languages" or "stepFree" => "95",
        _ => "91",
    };
}
