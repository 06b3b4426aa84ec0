namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>Logistic regression with a ridge, by Newton's method.</summary>
/// <remarks>Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1.</remarks>
internal static class LogisticFit
{
    private const int Steps = 25;

    /// <summary>Returns the weight of each column; the last is that of a column of ones, which the ridge spares.</summary>
    /// <param name="rows">For each candidate the columns that are one.</param>
    /// <param name="isRight">For each candidate whether it is right.</param>
    /// <param name="columns">How many columns there are, without that of ones.</param>
    /// <param name="ridge">How strongly weights are drawn to nothing; the variance of the prior is its inverse.</param>
    public static double[] Of(IReadOnlyList<int[]> rows, IReadOnlyList<bool> isRight, int columns, double ridge)
    {
        var size = columns + 1;
        var weights = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[size];
            var hessian = new double[size, size];
            for (var row = 0; row < rows.Count; row++)
            {
                int[] ones = [.. rows[row], columns];
                var share = 1 / (1 + Math.Exp(-ones.Sum(column => weights[column])));
                var (error, slope) = ((isRight[row] ? 1 : 0) - share, share * (1 - share));
                foreach (var column in ones)
                {
                    gradient[column] += error;
                    foreach (var other in ones)
                    {
                        hessian[column, other] += slope;
                    }
                }
            }

            for (var column = 0; column < size; column++)
            {
                var pull = column == columns ? 1e-6 : ridge;
                gradient[column] -= pull * weights[column];
                hessian[column, column] += pull;
            }

            var move = Solve(hessian, gradient);
            for (var column = 0; column < size; column++)
            {
                weights[column] += move[column];
            }
        }

        return weights;
    }

    /// <summary>Solves a system that is symmetric and positive definite (Cholesky).</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var lower = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var at = 0; at < column; at++)
                {
                    sum -= lower[row, at] * lower[column, at];
                }

                lower[row, column] = row == column ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[column, column];
            }
        }

        var answer = (double[])right.Clone();
        for (var row = 0; row < size; row++)
        {
            for (var at = 0; at < row; at++)
            {
                answer[row] -= lower[row, at] * answer[at];
            }

            answer[row] /= lower[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var at = row + 1; at < size; at++)
            {
                answer[row] -= lower[at, row] * answer[at];
            }

            answer[row] /= lower[row, row];
        }

        return answer;
    }
}
