using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Tables;

namespace Dataset.Tool.Drafting.Tables;

/// <summary>What the cells of a column are, as far as they tell it themselves.</summary>
internal sealed class ColumnProfile
{
    private const int MostRows = 100_000;

    private readonly List<string> _texts = [];

    /// <param name="tellsTime">Whether its header says that its cells are times.</param>
    public ColumnProfile(Table table, int column, LanguageTable language, bool tellsTime)
    {
        (Index, Name) = (column, table.Columns[column]);
        for (var row = 0; row < Math.Min(table.RowCount, MostRows); row++)
        {
            if (table.Text(row, column) is var text && !table.IsMissing(text))
            {
                _texts.Add(text);
            }
        }

        Values = _texts.ToHashSet(StringComparer.Ordinal);
        IsYear = AreAll(static text => PeriodText.YearOf(text) is >= 1000 and <= 2200);
        IsPeriod = IsYear || AreAll(text => PeriodText.Read(text, language) is not null);
        IsYearWithNotes = !IsYear && AreAll(static text => YearAtStart(text) is not null);
        IsMonth = !IsPeriod && AreAll(text => PeriodText.MonthOf(text, language) is not null);
        IsInDoubt = !tellsTime && (IsPeriod || IsMonth) && AreAll(static text => text.All(char.IsAsciiDigit));
        IsNumber = (!IsPeriod || IsInDoubt) && !(IsMonth && tellsTime) && _texts.Count > 0
            && Values.Count(text => CellNumberReader.Read(text, language, string.Empty, out _) is not null) * 10 >= Values.Count * 9;
        IsUncertainty = AreAll(text => text == "(exact)" || CellNumberReader.Read(text, language, string.Empty, out _) is not null);
    }

    public int Index { get; }

    /// <summary>Its header, or its number where it has none.</summary>
    public string Name { get; }

    /// <summary>What its cells print, each once, without those that have no value.</summary>
    public IReadOnlySet<string> Values { get; }

    /// <summary>Whether all cells are periods as the build reads them.</summary>
    public bool IsPeriod { get; }

    /// <summary>Whether all cells are years and nothing else.</summary>
    public bool IsYear { get; }

    /// <summary>Whether all cells begin with a year, and some say more: 2025 (FYTD).</summary>
    public bool IsYearWithNotes { get; }

    public bool IsMonth { get; }

    /// <summary>Whether its periods or months are whole numbers below a header that says nothing of time: 1500 may be ships.</summary>
    public bool IsInDoubt { get; }

    /// <summary>Whether nine cells of ten are numbers, and may be no periods.</summary>
    public bool IsNumber { get; }

    /// <summary>Whether each cell is a number or says that there is no uncertainty.</summary>
    public bool IsUncertainty { get; }

    public double MeanLength => Values.Count == 0 ? 0 : Values.Average(static text => text.Length);

    /// <summary>The year that a text begins with; null for none.</summary>
    public static int? YearAtStart(string text) =>
        text.Length >= 4 && PeriodText.YearOf(text[..4]) is >= 1000 and <= 2200 and var year
        && (text.Length == 4 || !char.IsLetterOrDigit(text[4]))
            ? year : null;

    private bool AreAll(Func<string, bool> test) => Values.Count > 0 && Values.All(test);
}
