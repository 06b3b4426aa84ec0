using Xunit;

namespace EventCalendar.Extraction.Tests.Accuracy;

public sealed class LogisticFitTests
{
    [Fact]
    public void Without_columns_the_odds_are_those_of_the_answers()
    {
        var weights = LogisticFit.Of([[], [], [], []], [true, true, true, false], 0, 1);

        Assert.Equal(Math.Log(3), weights[0], 4);
    }

    [Fact]
    public void A_column_that_tells_nothing_weighs_nothing()
    {
        var weights = LogisticFit.Of([[0], [0], [], []], [true, false, true, false], 1, 0.1);

        Assert.Equal(0, weights[0], 6);
    }

    [Fact]
    public void Columns_that_speak_for_and_against_have_their_signs_and_a_ridge_draws_them_to_nothing()
    {
        int[][] rows = [[0], [0], [0], [1], [1], [1], [0, 1], []];
        bool[] answers = [true, true, false, false, false, true, true, false];

        var free = LogisticFit.Of(rows, answers, 2, 0.01);
        var drawn = LogisticFit.Of(rows, answers, 2, 10);

        Assert.True(free[0] > 0 && free[1] < free[0]);
        Assert.True(Math.Abs(drawn[0]) < Math.Abs(free[0]));
    }
}
