using System.Security.Cryptography;
using System.Text;
using EventCalendar.Extraction.Lexicon;
using Xunit;

namespace EventCalendar.Extraction.Tests.Lexicon;

public sealed class GazetteerFileTests
{
    private static readonly GazetteerFile File = GazetteerFile.Load();

    private static IEnumerable<string> Keys =>
        Enumerable.Range(0, File.NameCount).Select(name => File.NameAt(name).ToLowerInvariant());

    private static IEnumerable<Town> Places =>
        from name in Enumerable.Range(0, File.NameCount)
        from place in Enumerable.Range(0, File.PlaceCount(name))
        select File.PlaceAt(name, place);

    [Fact]
    public void It_holds_the_places_of_the_source()
    {
        Assert.Equal((17_092, 17_076), (File.TownCount, File.NameCount));
    }

    [Fact]
    public void It_names_source_and_licence()
    {
        Assert.Contains("GeoNames", File.Notice, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", File.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_made_from_the_text_files_as_they_are()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "gazetteer");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (var file in (string[])["make.mjs", "names.txt", "missing.txt", "common-words.txt"])
        {
            hash.AppendData(System.IO.File.ReadAllBytes(Path.Combine(folder, file)));
        }

        Assert.Contains(Convert.ToHexStringLower(hash.GetHashAndReset()), File.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_names_are_composed_sorted_and_once_each()
    {
        var keys = Keys.ToArray();

        Assert.All(keys, key => Assert.True(key.IsNormalized(NormalizationForm.FormC)));
        Assert.Equal(keys.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Every_name_finds_itself_and_its_beginnings()
    {
        Assert.All(Keys, key =>
        {
            Assert.True(Gazetteer.TryFind(key, out _));
            for (var at = key.IndexOf(' ', 0); at > 0; at = key.IndexOf(' ', at + 1))
            {
                Assert.True(Gazetteer.IsPrefix(key.AsSpan(0, at)));
            }
        });
    }

    [Fact]
    public void Every_place_lies_in_Europe_and_has_a_region_and_a_name()
    {
        Assert.All(Places, place =>
        {
            Assert.InRange(place.Latitude, 27, 72);
            Assert.InRange(place.Longitude, -25, 41);
            Assert.Matches("^(DE-[A-Z]{2}|AT-[1-9]|CH-[A-Z]{2}|IT-BZ|[A-Z]{2})$", place.Region);
            Assert.NotEmpty(File.NameOf(place.Number));
        });
    }

    [Fact]
    public void Every_place_is_found_by_the_name_it_shows()
    {
        var found = Enumerable.Range(0, File.NameCount)
            .SelectMany(name => Enumerable.Range(0, File.PlaceCount(name)), (name, place) => (Name: File.NameAt(name), File.PlaceAt(name, place).Number))
            .ToHashSet();

        Assert.All(
            Enumerable.Range(0, File.TownCount),
            town => Assert.Contains((File.NameOf(town), town), found));
    }

    [Fact]
    public void Municipalities_stand_before_districts()
    {
        for (var name = 0; name < File.NameCount; name++)
        {
            var districts = Enumerable.Range(0, File.PlaceCount(name)).Select(place => File.PlaceAt(name, place).IsDistrict);

            Assert.Equal(districts.Order(), districts);
        }
    }

    [Fact]
    public void Every_Land_and_canton_has_towns()
    {
        var regions = Places.Select(place => place.Region).ToHashSet();

        Assert.Equal((16, 9, 26), (Count("DE-"), Count("AT-"), Count("CH-")));

        int Count(string country) => regions.Count(region => region.StartsWith(country, StringComparison.Ordinal));
    }
}
