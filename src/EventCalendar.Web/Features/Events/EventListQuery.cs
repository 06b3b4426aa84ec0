using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Events;
using EventCalendar.Core.Values;
using EventCalendar.Web.Shared;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>Which events a client asks for.</summary>
internal sealed record EventListQuery
{
    public const int MaxLimit = 200;
    private const int DefaultLimit = 50;

    /// <summary>First day; <c>null</c> for now.</summary>
    public LocalDate? From { get; private init; }

    /// <summary>Last day, inclusive; <c>null</c> for no end.</summary>
    public LocalDate? To { get; private init; }

    public Slug? Organization { get; private init; }

    public Slug? Category { get; private init; }

    public Slug? Place { get; private init; }

    public int Limit { get; private init; }

    public EventCursor? Cursor { get; private init; }

    /// <summary>Reads the query string.</summary>
    /// <param name="problems">All that is wrong; empty if the query is good.</param>
    public static EventListQuery Read(IQueryCollection query, out ImmutableArray<ProblemEntry> problems)
    {
        var found = ImmutableArray.CreateBuilder<ProblemEntry>();
        var read = new EventListQuery
        {
            From = TakeDay(query, "from", found),
            To = TakeDay(query, "to", found),
            Organization = TakeSlug(query, "organization", found),
            Category = TakeSlug(query, "category", found),
            Place = TakeSlug(query, "place", found),
            Limit = TakeLimit(query, found),
            Cursor = TakeCursor(query, found),
        };
        if (read.To < read.From)
        {
            found.Add(new("to", "end-before-start", $"'to' must not be before 'from', was '{query["to"]}'."));
        }

        problems = found.ToImmutable();
        return read;
    }

    private static LocalDate? TakeDay(
        IQueryCollection query, string name, ImmutableArray<ProblemEntry>.Builder problems)
    {
        var text = Text(query, name);
        if (LocalText.TryParseDate(text, out var day))
        {
            return day;
        }

        if (text is not null)
        {
            problems.Add(new(name, "not-a-date", $"'{name}' must be a day such as 2026-08-20, was '{text}'."));
        }

        return null;
    }

    private static Slug? TakeSlug(IQueryCollection query, string name, ImmutableArray<ProblemEntry>.Builder problems)
    {
        var text = Text(query, name);
        if (text is not null && !Slug.TryParse(text, out _))
        {
            problems.Add(new(
                name, "not-a-slug", $"'{name}' must be lower-case letters, digits and hyphens, was '{text}'."));
        }

        return Slug.TryParse(text, out var slug) ? slug : null;
    }

    private static int TakeLimit(IQueryCollection query, ImmutableArray<ProblemEntry>.Builder problems)
    {
        var text = Text(query, "limit");
        if (text is null)
        {
            return DefaultLimit;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= MaxLimit)
        {
            return limit;
        }

        problems.Add(new("limit", "out-of-range", $"'limit' must be from 1 to {MaxLimit}, was '{text}'."));
        return DefaultLimit;
    }

    private static EventCursor? TakeCursor(IQueryCollection query, ImmutableArray<ProblemEntry>.Builder problems)
    {
        var text = Text(query, "cursor");
        if (text is null)
        {
            return null;
        }

        if (EventCursor.TryParse(text, out var cursor))
        {
            return cursor;
        }

        problems.Add(new("cursor", "malformed", $"'cursor' must be the 'next' of an earlier page, was '{text}'."));
        return null;
    }

    private static string? Text(IQueryCollection query, string name) =>
        query[name] is { Count: > 0 } values && !string.IsNullOrEmpty(values[0]) ? values[0] : null;
}
