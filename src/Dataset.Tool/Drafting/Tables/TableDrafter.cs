using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Generator.Yaml;
using Dataset.Tool.Quoting;
using Dataset.Tool.Verifying;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting.Tables;

/// <summary>Guesses which columns of a table say when, how much, of what and of whom: a series for each column of numbers.</summary>
internal sealed class TableDrafter
{
    private readonly Table _table;
    private readonly LanguageTable _language;
    private readonly SourceRecord _source;
    private readonly SymbolTable _symbols;
    private readonly List<ColumnProfile> _columns;
    private readonly IReadOnlyList<LanguageTable> _heads;

    private TableDrafter(Table table, LanguageTable language, SourceRecord source, SymbolTable symbols)
    {
        (_table, _language, _source, _symbols) = (table, language, source, symbols);
        _heads = source.Language is null ? [.. LanguageTable.Codes.Select(static code => LanguageTable.Find(code)!)] : [language];
        _columns = [.. Enumerable.Range(0, table.Columns.Count)
            .Select(column => new ColumnProfile(table, column, language, TellsTime(table.Columns[column])))];
    }

    /// <returns>Nothing where no column holds numbers.</returns>
    public static IReadOnlyList<DraftedRows> Run(Table table, SourceRecord source, SymbolTable symbols) =>
        new TableDrafter(table, LanguageTable.FindOrEnglish(source.Language), source, symbols).Run();

    private List<DraftedRows> Run()
    {
        if (WideTable.Find(_columns, _language) is { } wide)
        {
            return [DraftWide(wide)];
        }

        var (period, used) = PeriodOf();
        var rest = _columns.Where(column => !used.Contains(column)).ToList();
        var units = rest.Find(IsUnits);
        var numbers = rest.Where(column => column.IsNumber && column != units && !HasWord(column.Name, WordRole.HeadOfCodes)).ToList();
        var uncertainty = rest.Find(column => column.IsUncertainty
            && (HasWord(column.Name, WordRole.HeadOfUncertainty) || column.Name.Contains('±')))
            ?? (_source.Dialect is { HeaderRows: 0 } && numbers.Count > 0
                ? rest.Find(column => column.Index == numbers[0].Index + 1 && column.IsUncertainty) : null);
        var measures = numbers.Where(column => column != uncertainty).ToList();
        var texts = rest.Except(numbers).Where(column => column != uncertainty && column != units && column.Values.Count > 0).ToList();
        var (by, isSum) = ByOf(used, texts);
        var area = AreaOf(by, texts);
        return [.. measures.Select(column => Draft(column, measures.Count, period, by, area, isSum, uncertainty, units))];
    }

    /// <summary>A table whose headers are the periods: a row is a series, or a year of months.</summary>
    private DraftedRows DraftWide(WideTable wide)
    {
        var rest = _columns.Except(wide.Columns).ToList();
        var year = wide.IsPartOfYear ? YearOf(rest) : null;
        IReadOnlyList<ColumnProfile> period = year is null ? [] : [year];
        var texts = rest.Where(column => column != year && !column.IsNumber && column.Values.Count > 0).ToList();
        var (by, isSum) = ByOf(period, texts);
        var hasUnknownYears = year is not null && _source.FiscalYear is null && IsFiscal(year.Name);
        return new()
        {
            Value = null,
            Title = _source.Title ?? Identifier.ToName(_source.Key),
            HasUnknownYears = hasUnknownYears,
            Unit = UnitOf(string.Empty),
            Period = year is null ? wide.IsPartOfYear ? $"{{ year: TODO, columns: {wide.Range} }}" : $"{{ columns: {wide.Range} }}"
                : $"{{ year: {Mapped(year, hasUnknownYears)}, columns: {wide.Range} }}",
            By = by?.Name,
            Area = AreaOf(by, texts),
            Times = TimesOf(_source.Title ?? string.Empty),
            IsSum = isSum,
        };
    }

    private DraftedRows Draft(ColumnProfile column, int measures, string period, ColumnProfile? by, Proposal? area, bool isSum,
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
            Area = area,
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
        var month = _columns.Find(static column => column is { IsMonth: true, IsInDoubt: false });
        var year = YearOf(_columns);
        if (year is not null && month is not null)
        {
            return ($"{{ year: {Mapped(year)}, month: {YamlText.Flow(month.Name)} }}", [year, month]);
        }

        if ((_columns.Find(IsSurelyPeriod) ?? LeftAsPeriod(_columns)) is { } whole)
        {
            return (YamlText.Block(whole.Name), [whole]);
        }

        if (month is not null)
        {
            return ($"{{ year: TODO, month: {YamlText.Flow(month.Name)} }}", [month]);
        }

        if (year is not null)
        {
            return ($"{{ year: {Mapped(year)} }}", [year]);
        }

        var published = _source.Published?.Raw.TrimEnd('?');
        return (published is null ? "{ is: TODO }" : $"{{ is: TODO {published} }}", []);
    }

    private static bool IsSurelyPeriod(ColumnProfile column) => column is { IsPeriod: true, IsInDoubt: false };

    private ColumnProfile? YearOf(List<ColumnProfile> columns) =>
        columns.Find(static column => column.IsYear && IsSurelyPeriod(column))
        ?? columns.Find(static column => column.IsYearWithNotes)
        ?? (LeftAsPeriod(columns) is { IsYear: true } left ? left : null);

    /// <summary>
    /// The one column in doubt that a table without another time must be read by, where numbers are left without it. Of two, either may
    /// be the numbers, and a person says which.
    /// </summary>
    private ColumnProfile? LeftAsPeriod(List<ColumnProfile> columns) =>
        !columns.Exists(column => IsSurelyPeriod(column) || column.IsYearWithNotes)
        && columns.Where(static column => column is { IsPeriod: true, IsInDoubt: true }).ToList() is [var only]
        && _columns.Exists(column => column != only && column.IsNumber && !HasWord(column.Name, WordRole.HeadOfCodes)) ? only : null;

    /// <summary>Whether a header names a part of time that is no base of a rate: a month, and not ships per month.</summary>
    private bool TellsTime(string header) => _heads.Any(language =>
    {
        var tokens = Lexer.Scan(header, language);
        var at = tokens.FindIndex(token => token.IsWord
            && (language.TimeUnits.ContainsKey(token.Text) || language.TimeParts.ContainsKey(token.Text)));
        return at >= 0 && !Enumerable.Range(0, at).Any(before => language.Is(WordRole.Clause, tokens[before].Text)
            || language.PerWords.MatchAt(tokens, before, out _) > 0);
    });

    /// <summary>A column of years, and what its texts that say more stand for.</summary>
    /// <param name="isProposed">Whether a person must say first what its years are.</param>
    private static string Mapped(ColumnProfile year, bool isProposed = false)
    {
        var name = new Proposal(year.Name, isProposed).FlowYaml;
        var notes = year.Values.Where(static text => text.Length > 4).Order(StringComparer.Ordinal)
            .Select(static text => string.Create(CultureInfo.InvariantCulture, $"\"{text}\": {ColumnProfile.YearAtStart(text)}")).ToList();
        return notes.Count == 0 ? name
            : $"{{ column: {name}, map: {{ {string.Join(", ", notes)} }} }}";
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

    /// <summary>
    /// The column that says at length what another prints in short. Where each row has a text of its own, every such column does, and
    /// the first is a guess.
    /// </summary>
    private Proposal? AreaOf(ColumnProfile? by, List<ColumnProfile> texts) =>
        by is not null && texts.Find(column => column != by && column.MeanLength > by.MeanLength && IsOneToOne(by, column)) is { } area
            ? new(area.Name, IsProposed: by.Values.Count == _table.RowCount) : null;

    private bool IsOneToOne(ColumnProfile one, ColumnProfile other)
    {
        if (one.Values.Count != other.Values.Count)
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
        && (HasWord(column.Name, WordRole.HeadOfUnits) || (_source.Dialect is { HeaderRows: 0 } && column.Index > 0
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
        .Where(token => token.IsWord && !IsHead(WordRole.HeadOfNumbers, token.Text) && !_language.ScalePlurals.ContainsKey(token.Text)
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

    private bool HasWord(string header, WordRole role) => Lexer.Scan(header, _language).Any(token => IsHead(role, token.Text));

    /// <summary>Whether a word heads such columns, in the language of the source; in any, where it does not say which it has.</summary>
    private bool IsHead(WordRole role, string word) => _heads.Any(language => language.Is(role, word));
}
