using CsCheck;
using EventCalendar.Extraction.Lexicon;
using Xunit;

namespace EventCalendar.Extraction.Tests.Lexicon;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("marburg", "Marburg an der Lahn", "DE-HE", 50.809, 8.771, nameof(TownSize.Town))]
    [InlineData("frankfurt", "Frankfurt am Main", "DE-HE", 50.116, 8.684, nameof(TownSize.Metropolis))]
    [InlineData("frankfurt (oder)", "Frankfurt (Oder)", "DE-BB", 52.347, 14.551, nameof(TownSize.Town))]
    [InlineData("halle", "Halle (Saale)", "DE-ST", 51.482, 11.979, nameof(TownSize.City))]
    [InlineData("bad homburg", "Bad Homburg vor der Höhe", "DE-HE", 50.227, 8.618, nameof(TownSize.Town))]
    [InlineData("neustadt an der weinstraße", "Neustadt an der Weinstraße", "DE-RP", 49.350, 8.139, nameof(TownSize.Town))]
    [InlineData("meißen", "Meißen", "DE-SN", 51.162, 13.474, nameof(TownSize.Town))]
    [InlineData("münchen", "München", "DE-BY", 48.137, 11.575, nameof(TownSize.Metropolis))]
    [InlineData("muenchen", "München", "DE-BY", 48.137, 11.575, nameof(TownSize.Metropolis))]
    [InlineData("bad sooden-allendorf", "Bad Sooden-Allendorf", "DE-HE", 51.271, 9.975, nameof(TownSize.SmallTown))]
    [InlineData("cölbe", "Cölbe", "DE-HE", 50.851, 8.781, nameof(TownSize.SmallTown))]
    [InlineData("dautphetal", "Dautphetal", "DE-HE", 50.860, 8.550, nameof(TownSize.SmallTown))]
    [InlineData("wien", "Wien", "AT-9", 48.208, 16.372, nameof(TownSize.Metropolis))]
    [InlineData("st. johann in tirol", "Sankt Johann in Tirol", "AT-7", 47.523, 12.423, nameof(TownSize.SmallTown))]
    [InlineData("st. gallen", "St. Gallen", "CH-SG", 47.424, 9.375, nameof(TownSize.Town))]
    [InlineData("sankt gallen", "St. Gallen", "CH-SG", 47.424, 9.375, nameof(TownSize.Town))]
    [InlineData("genf", "Genf", "CH-GE", 46.202, 6.146, nameof(TownSize.City))]
    [InlineData("vaduz", "Vaduz", "LI", 47.142, 9.522, nameof(TownSize.SmallTown))]
    [InlineData("bozen", "Bozen", "IT-BZ", 46.491, 11.340, nameof(TownSize.City))]
    [InlineData("straßburg", "Straßburg", "FR", 48.584, 7.746, nameof(TownSize.City))]
    [InlineData("kyjiw", "Kiew", "UA", 50.455, 30.524, nameof(TownSize.Metropolis))]
    public void A_town_is_found_by_its_names(string name, string full, string region, double latitude, double longitude, string size)
    {
        var isFound = Gazetteer.TryFind(name, out var town);

        Assert.True(isFound);
        Assert.Equal((full, region, size), (Gazetteer.NameOf(town), town.Region, town.Size.ToString()));
        Assert.Equal((latitude, longitude), (town.Latitude, town.Longitude));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Marburg")]
    [InlineData("marbur")]
    [InlineData("marburg ")]
    [InlineData("bad")]
    [InlineData("gemeindehaus")]
    [InlineData("\uD83D")]
    public void What_is_no_folded_name_is_not_found(string name)
    {
        var isFound = Gazetteer.TryFind(name, out _);

        Assert.False(isFound);
    }

    [Theory]
    [InlineData("neustadt", true)]
    [InlineData("frankfurt", true)]
    [InlineData("essen", false)]
    [InlineData("marburg", false)]
    public void A_name_is_ambiguous_if_another_town_is_not_dwarfed(string name, bool isAmbiguous)
    {
        Gazetteer.TryFind(name, out var town);

        Assert.Equal(isAmbiguous, town.IsAmbiguous);
    }

    [Theory]
    [InlineData("neustadt", "DE-HE", "Neustadt (Hessen)", false)]
    [InlineData("frankfurt", "DE-BB", "Frankfurt (Oder)", false)]
    [InlineData("wetter", "DE-HE", "Wetter", false)]
    [InlineData("freiburg", "CH", "Freiburg im Üechtland", false)]
    [InlineData("neustadt", "DE-BY", "Neustadt bei Coburg", true)]
    public void A_region_chooses_between_towns_of_one_name(string name, string region, string full, bool isAmbiguous)
    {
        var isFound = Gazetteer.TryFind(name, region, out var town);

        Assert.True(isFound);
        Assert.Equal((full, isAmbiguous), (Gazetteer.NameOf(town), town.IsAmbiguous));
    }

    [Theory]
    [InlineData("marburg", "DE-BY")]
    [InlineData("marburg", "D")]
    [InlineData("nowhere", "DE")]
    public void A_region_without_a_town_of_the_name_gives_none(string name, string region)
    {
        var isFound = Gazetteer.TryFind(name, region, out _);

        Assert.False(isFound);
    }

    [Theory]
    [InlineData("essen")]
    [InlineData("halle")]
    [InlineData("hof")]
    [InlineData("singen")]
    [InlineData("weil")]
    [InlineData("wald")]
    [InlineData("au")]
    [InlineData("baden")]
    [InlineData("regen")]
    [InlineData("wetter")]
    [InlineData("norden")]
    [InlineData("rathaus")]
    [InlineData("sachsen")]
    public void A_name_that_is_also_a_word_says_so(string name)
    {
        var isFound = Gazetteer.TryFind(name, out var town);

        Assert.True(isFound);
        Assert.True(town.IsCommonWord);
    }

    [Theory]
    [InlineData("kassel", false)]
    [InlineData("stadtallendorf", false)]
    [InlineData("wehrda", true)]
    [InlineData("niederklein", true)]
    [InlineData("wedding", true)]
    public void A_part_of_a_municipality_is_a_district(string name, bool isDistrict)
    {
        Gazetteer.TryFind(name, out var town);

        Assert.Equal((isDistrict, false), (town.IsDistrict, town.IsCommonWord));
    }

    [Theory]
    [InlineData("bad", true)]
    [InlineData("bad homburg", true)]
    [InlineData("bad homburg vor", true)]
    [InlineData("bad homburg vor der", true)]
    [InlineData("bad homburg vor der höhe", false)]
    [InlineData("st.", true)]
    [InlineData("b", false)]
    [InlineData("", false)]
    [InlineData("homburg vor", false)]
    public void Words_that_a_longer_name_begins_with_are_a_prefix(string words, bool isPrefix)
    {
        Assert.Equal(isPrefix, Gazetteer.IsPrefix(words));
    }

    [Fact]
    public void Any_text_is_looked_up_without_failing()
    {
        Gen.String.Sample(text =>
        {
            _ = Gazetteer.IsPrefix(text);
            return !Gazetteer.TryFind(text, out var town) || Gazetteer.NameOf(town).Length > 0;
        });
    }

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        Gazetteer.TryFind("marburg", out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            _ = Gazetteer.TryFind("marburg", out _);
            _ = Gazetteer.TryFind("neustadt", "DE-HE", out _);
            _ = Gazetteer.TryFind("gemeindehaeuser", out _);
            _ = Gazetteer.IsPrefix("bad homburg");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
