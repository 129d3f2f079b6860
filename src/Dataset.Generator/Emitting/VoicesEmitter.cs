using Dataset.Generator.Language;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>One struct for each set of voices of a series that differ: one for each dispute would cost the compiler far more.</summary>
internal static class VoicesEmitter
{
    // Metadata ends at 1,023 bytes (CS7013): twenty voices are beyond it.
    private const int LongestName = 400;

    /// <summary>
    /// Every claim has a place in the name, since the struct knows its voices by their places: <c>IceOrNbcNews</c>,
    /// <c>IceOrNotWhiteHouseOrNbcNews</c>.
    /// </summary>
    public static string TypeName(FigureModel figure)
    {
        var voices = figure.Claims.Select(claim => claim.IsInUse ? Voice(claim) + Suffix(claim.Value) : "Not" + Voice(claim));
        var name = string.Join("Or", voices);
        name = figure.Preferred < 0 ? name : name + "Preferring" + Voice(figure.Claims[figure.Preferred]);
        return name.Length <= LongestName ? name : $"{name.Substring(0, LongestName)}AndMore{QuotedText.Sha256Hex(name).Substring(0, 16)}";
    }

    /// <summary>The arguments that make the struct of a figure, after its row.</summary>
    public static string Arguments(FigureModel figure) =>
        string.Concat(Fields(figure).Select(field => ", " + field.Value));

    public static void Write(SourceWriter code, SeriesModel series, EmitOptions options)
    {
        var disputes = series.Figures.Where(figure => figure.IsDisputed);
        var figures = disputes.GroupBy(TypeName, StringComparer.Ordinal).Select(group => group.First()).ToList();
        if (figures.Count == 0)
        {
            return;
        }

        code.Separate();
        code.Line("/// <summary>Figures of this series whose voices differ: one type for each set of voices.</summary>");
        code.Line(SourceFile.Attribute);
        using var body = code.Block("public static class Voices");
        foreach (var figure in figures)
        {
            Write(code, series, figure, options);
        }
    }

    private static void Write(SourceWriter code, SeriesModel series, FigureModel figure, EmitOptions options)
    {
        var (type, unit) = (TypeName(figure), series.Unit.Type);
        var speakers = string.Join("; ", InUse(figure).Select(voice => voice.Claim.Speaker));
        code.Separate();
        var summary = $"A figure on which these voices differ: {speakers}. There is no one value: say whom you believe.";
        DocElement.Summary(code, Literals.Xml(summary));
        code.Line(SourceFile.Attribute);
        code.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        code.Line($"public readonly struct {type} :");
        using (code.Deeper())
        {
            code.Line("global::Dataset.Runtime.IDisputedFigure,");
            code.Code($"global::Dataset.Runtime.IFigure<{unit}>,");
            code.Line($"global::System.IEquatable<{type}>");
        }

        using var body = code.Braces();
        WriteVoices(code, series, figure, options);
        if (figure.Preferred >= 0)
        {
            WritePreferred(code, series, figure.Claims[figure.Preferred], type);
        }

        WriteState(code, figure, type, unit);
        WriteForwards(code, type, unit);
    }

    private static void WriteVoices(SourceWriter code, SeriesModel series, FigureModel figure, EmitOptions options)
    {
        foreach (var (claim, index) in InUse(figure))
        {
            var shape = FigureExpressions.Type(claim.Value, series.Unit);
            var numbers = string.Concat(FigureExpressions.Fields(claim.Value, index).Select(field => ", " + field.Name));
            code.Separate();
            DocElement.Summary(code, Literals.Xml($"The figure according to {claim.Speaker}."));
            var method = FigureExpressions.Voice(claim.Value);
            code.Member($"public {shape} {claim.Member}", $"_figure.{method}({Literals.Int(index)}{numbers})");
            foreach (var former in claim.FormerMembers)
            {
                code.Separate();
                AliasEmitter.WriteRenamed(code, claim.Member, AliasEmitter.Message(former, claim.Member), options);
                code.Member($"public {shape} {former}", claim.Member);
            }
        }
    }

    /// <summary>What the preferred voice's shape offers, on the dispute itself.</summary>
    private static void WritePreferred(SourceWriter code, SeriesModel series, ClaimModel claim, string type)
    {
        code.Separate();
        var shape = FigureExpressions.Type(claim.Value, series.Unit);
        DocElement.Summary(code, Literals.Xml($"The figure as the curators would use it, according to {claim.Speaker}: {claim.Reason}"));
        code.Member($"public static implicit operator {shape}({type} figure)", $"figure.{claim.Member}");
        foreach (var member in FigureExpressions.Numbers(claim.Value))
        {
            code.Separate();
            DocElement.Summary(code, Literals.Xml($"According to {claim.Speaker}, whom the curators prefer."));
            code.Member($"public global::Dataset.Runtime.Quantity<{series.Unit.Type}> {member}", $"{claim.Member}.{member}");
        }
    }

    private static void WriteState(SourceWriter code, FigureModel figure, string type, string unit)
    {
        var fields = Fields(figure).ToList();
        code.Separate();
        code.Code($"private readonly global::Dataset.Runtime.Generated.DisputedFigure<{unit}> _figure;");
        foreach (var field in fields)
        {
            code.Line($"private readonly {field.Type} {field.Name};");
        }

        var parameters = string.Concat(fields.Select(field => $", {field.Type} {field.Parameter}"));
        var (names, values) = (fields.Select(field => ", " + field.Name), fields.Select(field => ", " + field.Parameter));
        code.Separate();
        if (fields.Count == 0)
        {
            code.Line($"internal {type}(int row) => _figure = new(Rows, row);");
        }
        else
        {
            code.Member(
                $"internal {type}(int row{parameters})",
                $"(_figure{string.Concat(names)}) = (new(Rows, row){string.Concat(values)})");
        }
    }

    /// <summary>A struct inherits nothing: what every dispute has is written once in the runtime, and reached from here.</summary>
    private static void WriteForwards(SourceWriter code, string type, string unit)
    {
        code.Separate();
        code.Lines($$"""
            /** <inheritdoc/> */ public string Id => _figure.Id;
            /** <inheritdoc/> */ public string Name => _figure.Name;
            /** <inheritdoc/> */ public global::Dataset.Runtime.Series Series => _figure.Series;
            /** <inheritdoc/> */ public global::Dataset.Runtime.Period Period => _figure.Period;
            /** <inheritdoc/> */ public global::Dataset.Runtime.Unit Unit => _figure.Unit;
            /** <inheritdoc/> */ public global::Dataset.Runtime.FigureShape Shape => _figure.Shape;
            /** <inheritdoc/> */ public global::Dataset.Runtime.Bounds Bounds => _figure.Bounds;
            /** <inheritdoc/> */ public global::Dataset.Runtime.Bounds Envelope => _figure.Envelope;
            /** <inheritdoc/> */ public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure> Voices => _figure.Voices;
            /** <inheritdoc/> */ public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Claim> Claims => _figure.Claims;
            /** <inheritdoc/> */ public string? BaselineId => _figure.BaselineId;
            /** <inheritdoc/> */ public global::Dataset.Runtime.RecordStatement? RecordStatement => _figure.RecordStatement;
            /** <inheritdoc/> */ public global::Dataset.Runtime.FigureStatus? Status => _figure.Status;
            /** <inheritdoc/> */ public string? Note => _figure.Note;
            /** <inheritdoc/> */ public string Cite() => _figure.Cite();
            /** <summary>The figure as a sentence, with every voice.</summary> */ public override string ToString() => _figure.ToString();
            /** <inheritdoc/> */ public bool Equals({{type}} other) => _figure.Equals(other._figure);
            /** <inheritdoc/> */ public override bool Equals(object? obj) => _figure.Equals(obj);
            /** <inheritdoc/> */ public override int GetHashCode() => _figure.GetHashCode();
            """);
        code.Line("/// <inheritdoc/>");
        code.Member(
            $"public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Vintage<{unit}>> Earlier", "_figure.Earlier");
        code.Line("/// <summary>The same figure, however it was reached.</summary>");
        code.Member($"public static bool operator ==({type} left, {type} right)", "left.Equals(right)");
        code.Line("/// <summary>Different figures.</summary>");
        code.Member($"public static bool operator !=({type} left, {type} right)", "!left.Equals(right)");
    }

    private static IEnumerable<VoiceField> Fields(FigureModel figure) =>
        InUse(figure).SelectMany(voice => FigureExpressions.Fields(voice.Claim.Value, voice.Index));

    private static IEnumerable<(ClaimModel Claim, int Index)> InUse(FigureModel figure)
    {
        for (var i = 0; i < figure.Claims.Count; i++)
        {
            if (figure.Claims[i].IsInUse)
            {
                yield return (figure.Claims[i], i);
            }
        }
    }

    private static string Voice(ClaimModel claim) => claim.Member.Substring("Per".Length);

    // In another period the same voices may give other shapes.
    private static string Suffix(ValueRecord value) => FigureExpressions.Name(value) switch
    {
        "Figure" => string.Empty,
        var shape => shape.Substring(0, shape.Length - "Figure".Length),
    };
}
