using Xunit;

namespace EventCalendar.Web.Tests.House;

/// <summary>Which folder may name which library, read from the source files.</summary>
public sealed class RoomTests
{
    /// <summary>A word of the code, and the only places that may say it.</summary>
    public static TheoryData<string, string[]> Words => new()
    {
        { "Ical.Net", ["src/EventCalendar.Core/Ical/"] },
        { "using Hangfire", ["src/EventCalendar.Web/Jobs/"] },
        { "using MailKit", ["src/EventCalendar.Web/Mail/"] },
        { "using MimeKit", ["src/EventCalendar.Web/Mail/", "src/EventCalendar.Web/Intake/"] },
        { "using AngleSharp", ["src/EventCalendar.Web/Intake/"] },
        { "using UglyToad", ["src/EventCalendar.Web/Intake/"] },
        { "ExecuteSql", ["src/EventCalendar.Web/Data/"] },
        { "FromSql", ["src/EventCalendar.Web/Data/"] },
        { "SqlQuery", ["src/EventCalendar.Web/Data/"] },
        { "Html.Raw", [] },
        { "NotImplementedException", [] },
        { "#region", [] },
        { "#pragma", [] },
        { "new Regex(", [] },
    };

    /// <summary>The edges: who may ask what time it is. Everybody else is told.</summary>
    public static TheoryData<string, string[]> Clocks => new()
    {
        {
            "SystemClock.Instance",
            [
                "src/EventCalendar.Web/Program.cs", "src/EventCalendar.Web/Commands/", "src/EventCalendar.Web/Hosting/",
                "src/EventCalendar.Web/Data/DesignTimeFactories.cs",
            ]
        },
        {
            "GetCurrentInstant(",
            [
                "src/EventCalendar.Web/Commands/", "src/EventCalendar.Web/Hosting/", "src/EventCalendar.Web/Features/",
                "src/EventCalendar.Web/Jobs/", "src/EventCalendar.Web/Mail/", "src/EventCalendar.Web/Data/WriteContext.cs",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Words))]
    [MemberData(nameof(Clocks))]
    public void A_word_is_said_in_its_room_only(string word, string[] rooms)
    {
        var speakers = Repository.Files("src", ".cs", ".cshtml")
            .Where(file => file.Code.Contains(word, StringComparison.Ordinal))
            .Select(file => file.Path);

        Assert.All(speakers, path => Assert.Contains(rooms, room => path.StartsWith(room, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_feature_names_another_feature()
    {
        var crossings =
            from file in Repository.Files("src/EventCalendar.Web/Features", ".cs", ".cshtml")
            let own = file.Path.Split('/')[3]
            from line in file.Lines
            where line.Contains("using EventCalendar.Web.Features.", StringComparison.Ordinal)
                && !line.Contains($"using EventCalendar.Web.Features.{own}", StringComparison.Ordinal)
            select $"{file.Path}: {line.Trim()}";

        Assert.Empty(crossings);
    }

    [Theory]
    [InlineData("Data")]
    [InlineData("Mail")]
    [InlineData("Intake")]
    [InlineData("Shared")]
    public void What_features_stand_on_names_no_feature(string room)
    {
        var crossings = Repository.Files("src/EventCalendar.Web", ".cs")
            .Where(file => file.Path.StartsWith($"src/EventCalendar.Web/{room}/", StringComparison.Ordinal))
            .Where(file => file.Code.Contains("EventCalendar.Web.Features", StringComparison.Ordinal))
            .Select(file => file.Path);

        Assert.Empty(crossings);
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var tooLong = Repository.Files("src", ".cs", ".cshtml", ".css", ".js")
            .Concat(Repository.Files("tests", ".cs"))
            .Where(file => file.Lines.Count > 400)
            .Select(file => $"{file.Path}: {file.Lines.Count}");

        Assert.Empty(tooLong);
    }
}
