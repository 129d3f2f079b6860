using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>The numbers of every dataset that a compilation sees, and what names them.</summary>
internal sealed class NumberIndex
{
    private readonly Dictionary<decimal, List<NumberName>> _names = [];

    private NumberIndex()
    {
    }

    public static NumberIndex Of(DatasetTypes types, Compilation compilation)
    {
        var index = new NumberIndex();
        foreach (var series in types.AllSeries(compilation))
        {
            foreach (var figure in types.Stated(series))
            {
                // What was retracted is no better than its digits.
                if (!series.GetMembers(figure.Key).Any(DatasetTypes.IsObsolete))
                {
                    index.Add(series, figure.Key, figure.Value);
                }
            }
        }

        return index;
    }

    /// <summary>In the order of the series and their periods.</summary>
    public IReadOnlyList<NumberName> Find(decimal number) => _names.TryGetValue(number, out var names) ? names : [];

    private void Add(INamedTypeSymbol series, string member, StatedFigure figure)
    {
        foreach (var (members, number) in figure.Numbers)
        {
            if (TellingNumber.Is(Math.Abs(number)))
            {
                if (!_names.TryGetValue(number, out var names))
                {
                    _names.Add(number, names = []);
                }

                names.Add(new(series, member, members));
            }
        }
    }
}
