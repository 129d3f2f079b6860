using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>How prose speaks of a series: the words of its title and area, and what its unit is called.</summary>
internal sealed class SeriesProfile
{
    public SeriesProfile(BoundSeries series, SymbolTable symbols, LanguageTable table)
    {
        Series = series;
        var record = series.Record;
        Unit = symbols.Vocabulary.Describe(record.Unit, table);
        Title = TitleWords.Of($"{record.Title} {record.Area}", table).Without(Unit.Nouns.Concat(Unit.Verbs));
        UnitStems = Unit.Nouns.Select(TitleWords.StemOf).ToHashSet(StringComparer.Ordinal);
        Statement = new Statement
        {
            // Only unit and rate are matched: the values are compared as values.
            Value = new ValueRecord(string.Empty, null, null, null, string.Empty),
            Unit = Unit,
            UnitOfWord = symbols.Vocabulary.FindKey,
            Kind = record.Kind,
            Counts = record.Counts,
            IsAverage = record.Statistic is not SeriesStatistic.Total,
            Reading = UnitDescriber.ToContext(Unit, table, [record.Title, record.Area ?? string.Empty]),
        };
    }

    public BoundSeries Series { get; }

    public UnitDescription Unit { get; }

    /// <summary>The words of title and area, without those of the unit.</summary>
    public TitleWords Title { get; }

    /// <summary>The nouns of the unit in whatever form: "member" of members.</summary>
    public IReadOnlySet<string> UnitStems { get; }

    public Statement Statement { get; }
}
