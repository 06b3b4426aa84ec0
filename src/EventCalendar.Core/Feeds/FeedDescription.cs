using EventCalendar.Core.Events;

namespace EventCalendar.Core.Feeds;

/// <summary>What a phone shows below the title: the description, and the facts that formats have no name for.</summary>
internal static class FeedDescription
{
    /// <summary>Puts it together; every fact stands on a line of its own below the description.</summary>
    public static void Write(ITextSink sink, in FeedInstance instance, IcalWords words)
    {
        var calendarEvent = instance.Item.Event;
        var separator = "";
        if (instance.Description.AsSpan().TrimEnd() is { Length: > 0 } description)
        {
            sink.Append(description);
            separator = "\n\n";
        }

        if (instance.MovedFrom is { } old)
        {
            Line(sink, ref separator, words.MovedFrom, " ", Print(old, words));
        }

        WriteFacts(sink, ref separator, calendarEvent.Facts, words);
        var organizer = calendarEvent.Organizer ?? instance.Item.OrganizationName;
        Line(sink, ref separator, words.Organizer, ": ", organizer);
        Line(sink, ref separator, words.Contact, ": ", calendarEvent.Contact);
        Line(sink, ref separator, words.Online, ": ", instance.Online);
        foreach (var attachment in calendarEvent.Attachments)
        {
            Line(sink, ref separator, attachment.Title ?? words.Document, ": ", attachment.Url);
        }

        Line(sink, ref separator, words.MoreInformation, ": ", calendarEvent.Url);
    }

    /// <summary>Puts it together as one string.</summary>
    public static string Of(in FeedInstance instance, IcalWords words)
    {
        var sink = new TextBuilder();
        Write(sink, instance, words);
        return sink.ToString();
    }

    /// <summary>Prints when something begins.</summary>
    public static string Print(EventTiming timing, IcalWords words) =>
        timing is EventTiming.AllDay
            ? words.Date.Format(timing.LocalStart.Date)
            : words.DateTime.Format(timing.LocalStart);

    private static void WriteFacts(ITextSink sink, ref string separator, EventFacts facts, IcalWords words)
    {
        if (ReferenceEquals(facts, EventFacts.None))
        {
            return;
        }

        Line(sink, ref separator, words.BookedOut, "", facts.IsBookedOut ? "" : null);
        var deadline = facts.RegistrationDeadline is { } day ? words.Date.Format(day) : null;
        Line(sink, ref separator, words.RegistrationUntil, " ", deadline);
        Line(sink, ref separator, words.RegistrationNeeded, "",
            facts.NeedsRegistration == true && deadline is null && facts.RegistrationContact is null ? "" : null);
        Line(sink, ref separator, words.RegistrationWith, ": ", facts.RegistrationContact);
        Line(sink, ref separator, words.Price, ": ", facts.Price);
        Line(sink, ref separator, words.IsFree, "", facts.IsFree == true && facts.Price is null ? "" : null);
        Line(sink, ref separator, words.Languages, ": ",
            facts.Languages.IsEmpty ? null : string.Join(", ", facts.Languages.Select(words.LanguageName)));
        Line(sink, ref separator, words.HasInterpreter, "", facts.HasInterpreter == true ? "" : null);
        Line(sink, ref separator, facts.IsStepFree == false ? words.HasSteps : words.IsStepFree, "",
            facts.IsStepFree is null ? null : "");
        Line(sink, ref separator, words.HasChildcare, "", facts.HasChildcare == true ? "" : null);
        Line(sink, ref separator, words.Audience, ": ", facts.Audience);
    }

    private static void Line(ITextSink sink, ref string separator, string word, string colon, string? value)
    {
        if (value is null || (value.Length == 0 && colon.Length > 0))
        {
            return;
        }

        sink.Append(separator);
        sink.Append(word);
        sink.Append(colon);
        sink.Append(value);
        separator = "\n";
    }
}
