using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Tool.Quoting;
using Dataset.Tool.Verifying;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting.Tables;

/// <summary>Guesses which columns of a table say when, how much, of what and of whom: a series for each column of numbers.</summary>
internal sealed class TableDrafter
{
    // Columns of numbers that count nothing, and of numbers that say how sure another one is.
    private static readonly string[] Codes = ["code", "id", "rank", "no", "number", "fips", "index"];

    private static readonly string[] Uncertainties = ["uncertainty", "error", "±", "margin", "sd", "se"];

    private static readonly string[] Units = ["unit", "units", "einheit", "unité", "unidad"];

    // Words of a header that name no unit.
    private static readonly string[] Generic =
    [
        "value", "values", "count", "number", "amount", "total", "figure", "figures", "data", "obs", "observation", "estimate", "wert",
        "anzahl", "valeur", "valor",
    ];

    private readonly Table _table;
    private readonly LanguageTable _language;
    private readonly SourceRecord _source;
    private readonly SymbolTable _symbols;
    private readonly List<ColumnProfile> _columns;

    private TableDrafter(Table table, LanguageTable language, SourceRecord source, SymbolTable symbols)
    {
        (_table, _language, _source, _symbols) = (table, language, source, symbols);
        _columns = [.. Enumerable.Range(0, table.Columns.Count).Select(column => new ColumnProfile(table, column, language))];
    }

    /// <returns>Nothing where no column holds numbers.</returns>
    public static IReadOnlyList<DraftedRows> Run(Table table, SourceRecord source, SymbolTable symbols) =>
        new TableDrafter(table, LanguageTable.FindOrEnglish(source.Language), source, symbols).Run();

    private List<DraftedRows> Run()
    {
        var (period, used) = PeriodOf();
        var rest = _columns.Where(column => !used.Contains(column)).ToList();
        var units = rest.Find(IsUnits);
        var numbers = rest.Where(column => column.IsNumber && column != units && !HasWord(column.Name, Codes)).ToList();
        var uncertainty = rest.Find(column => HasWord(column.Name, Uncertainties) && column.IsUncertainty)
            ?? (_source.Dialect is { HeaderRows: 0 } && numbers.Count > 0
                ? rest.Find(column => column.Index == numbers[0].Index + 1 && column.IsUncertainty) : null);
        var measures = numbers.Where(column => column != uncertainty).ToList();
        var texts = rest.Except(numbers).Where(column => column != uncertainty && column != units && column.Values.Count > 0).ToList();
        var (by, isSum) = ByOf(used, texts);
        var area = by is null || isSum ? null
            : texts.Find(column => column != by && column.MeanLength > by.MeanLength && IsOneToOne(by, column));
        return [.. measures.Select(column => Draft(column, measures.Count, period, by, area, isSum, uncertainty, units))];
    }

    private DraftedRows Draft(ColumnProfile column, int measures, string period, ColumnProfile? by, ColumnProfile? area, bool isSum,
        ColumnProfile? uncertainty, ColumnProfile? units)
    {
        var (map, declared) = units is null ? ([], []) : UnitMapOf(units);
        var unit = units is null ? UnitOf(column.Name)
            : new UnitProposal(map.Values.FirstOrDefault() ?? "one", declared);
        return new()
        {
            Value = column.Name,
            Title = measures == 1 && _source.Title is { } title ? title
                : NounOf(column.Name) is null ? Identifier.ToName(_source.Key) : column.Name,
            HasUnknownYears = _source.FiscalYear is null
                && _columns.Exists(one => (one.IsYear || one.IsYearWithNotes) && IsFiscal(one.Name)),
            Unit = unit,
            Period = period,
            By = by?.Name,
            Area = area?.Name,
            Uncertainty = uncertainty?.Name,
            UnitColumn = units?.Name,
            UnitMap = map,
            Times = TimesOf(column.Name),
            IsSum = isSum,
        };
    }

    // ---- when ----

    /// <summary>The period as a record writes it, and its columns.</summary>
    private (string Period, IReadOnlyList<ColumnProfile> Used) PeriodOf()
    {
        var month = _columns.Find(static column => column.IsMonth);
        var year = _columns.Find(static column => column.IsYear) ?? _columns.Find(static column => column.IsYearWithNotes);
        if (year is not null && month is not null && month != year)
        {
            return ($"{{ year: {Mapped(year)}, month: {YamlText.Flow(month.Name)} }}", [year, month]);
        }

        if (_columns.Find(static column => column.IsPeriod) is { } whole)
        {
            return (YamlText.Block(whole.Name), [whole]);
        }

        if (year is not null)
        {
            return ($"{{ year: {Mapped(year)} }}", [year]);
        }

        var published = _source.Published?.Raw.TrimEnd('?');
        return (published is null ? "{ is: TODO }" : $"{{ is: TODO {published} }}", []);
    }

    /// <summary>A column of years, and what its texts that say more stand for.</summary>
    private static string Mapped(ColumnProfile year)
    {
        var notes = year.Values.Where(static text => text.Length > 4).Order(StringComparer.Ordinal)
            .Select(static text => string.Create(CultureInfo.InvariantCulture, $"\"{text}\": {ColumnProfile.YearAtStart(text)}")).ToList();
        return notes.Count == 0 ? YamlText.Flow(year.Name)
            : $"{{ column: {YamlText.Flow(year.Name)}, map: {{ {string.Join(", ", notes)} }} }}";
    }

    // ---- which rows ----

    /// <summary>
    /// The column that leaves one row for each period of each of its values, the shortest where several do; none where the period alone
    /// does.
    /// </summary>
    private (ColumnProfile? By, bool IsSum) ByOf(IReadOnlyList<ColumnProfile> period, List<ColumnProfile> texts)
    {
        if (IsUnique(period))
        {
            return (null, false);
        }

        var by = texts.Where(column => IsUnique([.. period, column])).OrderBy(static column => column.MeanLength).FirstOrDefault();
        return by is null ? (null, true) : (by, false);
    }

    private bool IsUnique(IReadOnlyList<ColumnProfile> columns)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < _table.RowCount; row++)
        {
            if (!seen.Add(string.Join('\n', columns.Select(column => _table.Text(row, column.Index)))))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOneToOne(ColumnProfile one, ColumnProfile other)
    {
        if (one.Values.Count != other.Values.Count || one.Values.Count == _table.RowCount)
        {
            return false;
        }

        var partner = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < _table.RowCount; row++)
        {
            var (left, right) = (_table.Text(row, one.Index), _table.Text(row, other.Index));
            if (!partner.TryAdd(left, right) && partner[left] != right)
            {
                return false;
            }
        }

        return true;
    }

    // ---- of what ----

    private bool IsUnits(ColumnProfile column) => !column.IsNumber && !column.IsPeriod
        && (HasWord(column.Name, Units) || (_source.Dialect is { HeaderRows: 0 } && column.Index > 0
            && column.Values.Count(static text => UnitSymbols.Find(text.Split(' ', '^')[0]) is not null) * 2 > column.Values.Count));

    /// <summary>By what the column prints, a unit: one that has it for a symbol, else one to declare.</summary>
    private (Dictionary<string, string> Map, Dictionary<string, NewUnit> Declares) UnitMapOf(ColumnProfile column)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        var declares = new Dictionary<string, NewUnit>(StringComparer.Ordinal);
        foreach (var text in column.Values.Order(StringComparer.Ordinal))
        {
            var known = _symbols.Units.Records.FirstOrDefault(unit => unit.Symbols.Items.Contains(text) || unit.Words.Items.Contains(text));
            var key = known?.Key ?? (UnitSymbols.Find(text) is { } measure ? UnitReader.MeasureName(measure)
                : RecordKey.Of(text.Replace("%", "percent", StringComparison.Ordinal), mostWords: 6));
            map[text] = key.Length == 0 ? "one" : key;
            if (known is null && key.Length > 0 && key != "percent")
            {
                var plural = UnitSymbols.Find(text) is null ? text : EnglishPlural.Of(key);
                declares.TryAdd(key, new(plural, [], IsMeasure: true) { Symbol = text });
            }
        }

        if (Enumerable.Range(0, _table.RowCount).Any(row => _table.Text(row, column.Index).Length == 0))
        {
            map[string.Empty] = "one";
        }

        return (map, declares);
    }

    /// <summary>Of the header of the numbers, else of the title of the table: "in current US dollars", "in tonnes".</summary>
    private UnitProposal UnitOf(string header)
    {
        foreach (var words in new[] { header, _source.Title ?? string.Empty })
        {
            var tokens = Lexer.Scan(words, _language);
            for (var at = 0; at < tokens.Count; at++)
            {
                if (_language.Currencies.MatchAt(tokens, at, out var currency) > 0)
                {
                    return new(currency!, new Dictionary<string, NewUnit>());
                }

                if (tokens[at].IsSign("%") || _language.PercentWords.MatchAt(tokens, at, out _) > 0)
                {
                    return new("percent", new Dictionary<string, NewUnit>());
                }
            }
        }

        var reader = new UnitReader(new ReadDocument(new DocumentText(header), _language), _symbols);
        return NounOf(header) is { } noun ? reader.OfNoun(noun)
            : MeasureOf(_source.Title) is { } measure ? reader.OfNoun(measure)
            : UnitProposal.None;
    }

    /// <summary>The noun of a header, without words that name no unit: of "Encounter Count", encounter.</summary>
    private string? NounOf(string header) => Lexer.Scan(header, _language)
        .Where(token => token.IsWord && !Generic.Contains(token.Text) && !_language.ScalePlurals.ContainsKey(token.Text)
            && !_language.Scales.ContainsKey(token.Text) && !_language.Is(WordRole.Clause, token.Text) && token.Text.Length > 1)
        .Select(static token => token.Text).LastOrDefault();

    /// <summary>A measure, or a word of a declared unit, in the title.</summary>
    private string? MeasureOf(string? title) => title is null ? null : Lexer.Scan(title, _language)
        .Where(token => token.IsWord
            && (_language.FindMeasure(token.Text) is not null || _symbols.Vocabulary.FindKey(token.Text) is { Length: > 0 }))
        .Select(static token => token.Text).LastOrDefault();

    private decimal TimesOf(string header) => Lexer.Scan(header, _language)
        .Where(token => token.IsWord && _language.ScalePlurals.ContainsKey(token.Text))
        .Select(token => NumeralReader.Power(_language.ScalePlurals[token.Text])).Append(1).First();

    private bool IsFiscal(string header) => Lexer.Scan(header, _language)
        .Any(token => token.IsWord && _language.TimeParts.TryGetValue(token.Text, out var part) && part == TimePart.Fiscal);

    private bool HasWord(string name, string[] words) =>
        Lexer.Scan(name, _language).Any(token => words.Contains(token.Text)) || words.Contains(name);
}
