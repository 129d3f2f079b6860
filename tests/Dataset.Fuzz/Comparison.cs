using System.Globalization;
using System.Reflection;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using Dataset.Runtime;
using Qualifier = Dataset.Generator.Shared.Qualifier;

namespace Dataset.Fuzz;

/// <summary>A compiled dataset, read as its users read it, against the model it was printed from.</summary>
internal sealed class Comparison(Assembly assembly, string root)
{
    private readonly List<string> _differences = [];

    /// <summary>The first difference; null when the two say the same.</summary>
    public string? Differs(DatasetModel model)
    {
        Same("version", "1.2.3", Catalog<string>("Version"));
        Sources(model);
        Agents(model);
        Series(model);
        Checks(model);
        Conflicts(model);
        return _differences.FirstOrDefault();
    }

    private void Sources(DatasetModel model)
    {
        var sources = Catalog<IReadOnlyList<Source>>("Sources");
        Same("sources", string.Join(" ", model.Sources.Select(source => source.Record.Key)),
            string.Join(" ", sources.Select(source => source.Key)));
        foreach (var (expected, source) in model.Sources.Zip(sources))
        {
            var record = expected.Record;
            Same(record.Key + " title", record.Title, source.Title);
            Same(record.Key + " author", record.Author, source.Author);
            Same(record.Key + " publisher", record.Publisher, source.Publisher);
            Same(record.Key + " published", expected.Published, source.Published?.Id);
            Same(record.Key + " published uncertain", expected.Published is not null
                && expected.PublishedIsUncertain, source.Published?.IsUncertain ?? false);
            Same(record.Key + " basis", record.PublishedBasis, source.PublishedBasis);
            Same(record.Key + " url", record.Url, source.Url);
            Same(record.Key + " file", record.Table ?? record.Text, source.FileName);
            Same(record.Key + " hash", record.Sha256, source.Sha256);
            Same(record.Key + " republishes", record.Republishes, source.RepublishedKey);
            Same(record.Key + " note", record.Note, source.Note);
        }
    }

    private void Agents(DatasetModel model)
    {
        var agents = Catalog<IReadOnlyList<Agent>>("Agents");
        Same("agents", string.Join("|", model.Agents.Select(agent => $"{agent.Key} {agent.Name} {agent.Kind}")),
            string.Join("|", agents.Select(agent => $"{agent.Key} {agent.Name} {agent.Kind}")));
    }

    private void Series(DatasetModel model)
    {
        var all = Catalog<IReadOnlyList<Series>>("Series");
        Same("series", string.Join(" ", model.Series.Select(series => series.Id)), string.Join(" ", all.Select(series => series.Id)));
        var figures = Catalog<IReadOnlyList<IFigure>>("Figures");
        Same("figures", string.Join(" ", model.Series.SelectMany(series => series.Figures).Select(figure => figure.Id)),
            string.Join(" ", figures.Select(figure => figure.Id)));
        foreach (var (expected, series) in model.Series.Zip(all))
        {
            Same(expected.Id + " title", expected.Title, series.Title);
            Same(expected.Id + " name", expected.Topic + "." + expected.Name, series.Name);
            Same(expected.Id + " area", expected.Area, series.Area);
            Same(expected.Id + " population", expected.Population, series.Population);
            Same(expected.Id + " kind", expected.Kind.ToString(), series.Kind.ToString());
            Same(expected.Id + " whole", expected.PartOf, series.PartOfId);
            Same(expected.Id + " note", expected.Note, series.Note);
            Same(expected.Id + " unit", (expected.Unit.Singular, expected.Unit.Plural), (series.Unit.Singular, series.Unit.Plural));
            var type = assembly.GetType($"{root}.{expected.Topic}+{expected.Name}", throwOnError: true)!;
            foreach (var (model1, figure) in expected.Figures.Zip(series.Figures))
            {
                Figure(expected, model1, figure);
                Member(type, model1);
            }
        }
    }

    private void Figure(SeriesModel series, FigureModel expected, IFigure figure)
    {
        var id = expected.Id;
        Same(id, series.Topic + "." + series.Name + "." + expected.Member, figure.Name);
        Same(id + " note", expected.Note, figure.Note);
        Same(id + " against", expected.Against, figure.BaselineId);
        Same(id + " extreme", expected.ExtremeOf, figure.RecordStatement?.SeriesId);
        Same(id + " within", expected.ExtremeOf is null ? null : expected.Within, figure.RecordStatement?.Within);
        Same(id + " resolved", expected.Period.IsResolved, figure.Period.IsResolved);
        Same(id + " first", Day(expected.Period.First), figure.Period.First);
        Same(id + " last", Day(expected.Period.Last), figure.Period.Last);
        Same(id + " uncertain", expected.Period.IsUncertain, figure.Period.IsUncertain);
        Same(id + " printed", expected.Printed, figure.Period.Printed);
        Same(id + " basis", expected.Basis, figure.Period.Basis);
        Same(id + " claims", expected.Claims.Count, figure.Claims.Count);
        Same(id + " voices that differ", expected.HasVoices, figure is IDisputedFigure);
        Same(id + " disputed", expected.IsDisputed, figure.IsDisputed);
        foreach (var (model, claim) in expected.Claims.Zip(figure.Claims))
        {
            Claim(series, id, model, claim);
        }

        var inUse = expected.Claims.Where(claim => claim.IsInUse).ToList();
        if (figure is IDisputedFigure disputed)
        {
            Same(id + " voices", inUse.Count, disputed.Voices.Count);
            foreach (var (model, voice) in inUse.Zip(disputed.Voices))
            {
                Same($"{id}#{model.Voice} as a voice", BoundsOf(model.Value), voice.Bounds);
            }
        }
        else
        {
            Same(id + " bounds", BoundsOf((inUse.Count > 0 ? inUse[0] : expected.Claims[0]).Value), figure.Bounds);
        }

        _ = figure.Cite().Length + figure.ToString()!.Length;
    }

    private void Claim(SeriesModel series, string figure, ClaimModel expected, Claim claim)
    {
        var id = figure + "#" + expected.Voice;
        Same(id, id, claim.Id);
        Same(id + " bounds", BoundsOf(expected.Value), claim.Bounds);
        Same(id + " rank", expected.Rank.ToString(), claim.Rank.ToString());
        Same(id + " reason", expected.Reason, claim.RankReason);
        Same(id + " note", expected.Note, claim.Note);
        Same(id + " speaker", expected.Speaker, claim.By.Name);
        Same(id + " why", expected.Why, claim.By.Why);
        Same(id + " count", expected.Count, claim.By.Count);
        Same(id + " of", expected.OfIndex < 0 ? null : series.Agents[expected.OfIndex], claim.By.Of?.Key);
        Same(id + " via", expected.ViaIndex < 0 ? null : series.Agents[expected.ViaIndex], claim.Via?.Key);
        Same(id + " quotations", expected.Quotes.Count, claim.Quotations.Count);
        if (expected.Value.Words is { } words && !claim.Text.Contains(words, StringComparison.Ordinal))
        {
            _differences.Add($"{id}: “{words}” is not in “{claim.Text}”");
        }

        foreach (var (model, quotation) in expected.Quotes.Zip(claim.Quotations))
        {
            Same(id + " words", model.Words, quotation.Words);
            Same(id + " before", model.Before, quotation.Before);
            Same(id + " after", model.After, quotation.After);
            Same(id + " source", series.Sources[model.SourceIndex], quotation.Source.Key);
            Same(id + " place", model.Start < 0 ? (null, null)
                : ((int?)model.Start, (int?)model.Length), (quotation.Start, quotation.Length));
        }
    }

    /// <summary>The typed member holds its number beside the text of the series: the two are printed apart.</summary>
    private void Member(Type type, FigureModel expected)
    {
        var property = type.GetProperty(expected.Member, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        if (property?.GetValue(null) is not IFigure figure)
        {
            _differences.Add($"{expected.Id}: {type.Name}.{expected.Member} is not there");
            return;
        }

        Same(expected.Id + " as a member", expected.Id, figure.Id);
        if (expected.HasVoices)
        {
            return;
        }

        var claim = expected.Claims.Where(one => one.IsInUse).Append(expected.Claims[0]).First();
        if (claim.Value is { IsWorded: false, Low: { } low } value)
        {
            var ends = value.Qualifier switch
            {
                Qualifier.Over or Qualifier.AtLeast => (Number(figure, "Lower"), null),
                Qualifier.Under or Qualifier.AtMost => (Number(figure, "Upper"), null),
                Qualifier.Between => (Number(figure, "Lower"), Number(figure, "Upper")),
                Qualifier.Measured => (Number(figure, "Value"), Number(figure, "Uncertainty")),
                _ => (Number(figure, "Value"), (decimal?)null),
            };
            Same(expected.Id + " number of the member", (low.Value, (value.High ?? value.Uncertainty)?.Value), ends);
            Same(expected.Id + " digits of the member", Digits(low.Value), Digits(ends.Item1!.Value));
        }
    }

    private void Checks(DatasetModel model)
    {
        var checks = Catalog<IReadOnlyList<Check>>("Checks");
        Same("checks", string.Join(" ", model.Checks.Select(check => check.Id)), string.Join(" ", checks.Select(check => check.Id)));
        foreach (var (expected, check) in model.Checks.Zip(checks))
        {
            Same(expected.Id + " assertion", expected.Assertion, check.Assertion);
            Same(expected.Id + " verdict", expected.Verdict.ToString(), check.Verdict.ToString());
            Same(expected.Id + " kind", (expected.IsWritten, expected.Computed is not null), (check.IsWritten, check.IsComputed));
            Same(expected.Id + " computed", Text(expected.Computed), Text(check.Computed));
            Same(expected.Id + " explanation", expected.Explanation, check.Explanation);
            Same(expected.Id + " because", expected.Because, check.Because);
            Same(expected.Id + " figures", string.Join(" ", expected.Figures), string.Join(" ", check.FigureIds));
        }
    }

    private static string? Text(ComputedModel? value) => value is null ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{value.Number} {value.Lower} {value.LowerIsStrict} {value.Upper} {value.UpperIsStrict} {value.Unit} {value.Text}");

    private static string? Text(ComputedValue? value)
    {
        if (value is null)
        {
            return null;
        }

        var (bounds, unit) = (value.Bounds, value.Unit is { } words ? (words.Singular, words.Plural) : default((string, string)?));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bounds.Number} {bounds.Lower} {bounds.LowerIsStrict} {bounds.Upper} {bounds.UpperIsStrict} {unit} {value.Text}");
    }

    private void Conflicts(DatasetModel model)
    {
        var conflicts = Catalog<IReadOnlyList<Conflict>>("Conflicts");
        Same("conflicts", string.Join(" ", model.Conflicts.Select(conflict => conflict.Id)),
            string.Join(" ", conflicts.Select(conflict => conflict.Id)));
        foreach (var (expected, conflict) in model.Conflicts.Zip(conflicts))
        {
            Same(expected.Id + " kind", expected.Kind.ToString(), conflict.Kind.ToString());
            Same(expected.Id + " because", expected.Because, conflict.Because);
            Same(expected.Id + " between", string.Join(" ", expected.Between),
                string.Join(" ", conflict.Between.Select(claim => claim.Id)));
        }
    }

    private static Bounds BoundsOf(ValueRecord value) => value.Qualifier switch
    {
        null => Bounds.Unknown,
        _ when value.Low is null => Bounds.Unknown,
        Qualifier.Exact => Bounds.Exact(value.Low!.Value),
        Qualifier.About => Bounds.About(value.Low!.Value),
        Qualifier.Nearly => Bounds.Nearly(value.Low!.Value),
        Qualifier.Over => Bounds.Over(value.Low!.Value),
        Qualifier.AtLeast => Bounds.AtLeast(value.Low!.Value),
        Qualifier.Under => Bounds.Under(value.Low!.Value),
        Qualifier.AtMost => Bounds.AtMost(value.Low!.Value),
        Qualifier.CutOff => Bounds.CutOff(value.Low!.Value),
        Qualifier.Measured => Bounds.Measured(value.Low!.Value, value.Uncertainty!.Value),
        _ => Bounds.Between(value.Low!.Value, value.High!.Value),
    };

    private static decimal? Number(IFigure figure, string property)
    {
        var quantity = figure.GetType().GetProperty(property)!.GetValue(figure)!;
        return (decimal)quantity.GetType().GetProperty("Number")!.GetValue(quantity)!;
    }

    private static string Digits(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly? Day(DateTime? day) => day is { } known ? DateOnly.FromDateTime(known) : null;

    private T Catalog<T>(string property) =>
        (T)assembly.GetType(root + ".Catalog", throwOnError: true)!.GetProperty(property)!.GetValue(null)!;

    private void Same<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            _differences.Add($"{what}: the model says {expected}, the code {actual}");
        }
    }
}
