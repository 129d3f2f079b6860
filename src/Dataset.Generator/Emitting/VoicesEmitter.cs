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
        var disputes = series.Figures.Where(figure => figure.HasVoices);
        var types = disputes.GroupBy(TypeName, StringComparer.Ordinal).ToList();
        if (types.Count == 0)
        {
            return;
        }

        code.Separate();
        code.Line("/// <summary>Figures of this series whose voices differ: one type for each set of voices.</summary>");
        code.Line(SourceFile.Attribute);
        using var body = code.Block("public static class Voices");
        foreach (var type in types)
        {
            Write(code, series, [.. type], options);
        }
    }

    /// <param name="figures">Those of one type.</param>
    private static void Write(SourceWriter code, SeriesModel series, IReadOnlyList<FigureModel> figures, EmitOptions options)
    {
        var figure = figures[0];
        var (type, unit) = (TypeName(figure), series.Unit.Type);
        var speakers = string.Join("; ", InUse(figure).Select(voice => voice.Claim.Speaker));
        code.Separate();
        var summary = $"A figure on which these voices differ: {speakers}. There is no one value: each voice has a member.";
        DocElement.Summary(code, Literals.Xml(summary));
        code.Line(SourceFile.Attribute);
        code.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        code.Line("[global::Dataset.Runtime.Generated.TypeFormatterSource]");
        code.Line($"public readonly struct {type} :");
        using (code.Deeper())
        {
            code.Line($"global::Dataset.Runtime.Generated.IVoices<{type}>,");
            code.Code($"global::Dataset.Runtime.IFigure<{unit}>,");
            code.Line($"global::System.IEquatable<{type}>");
        }

        using var body = code.Braces();
        WriteVoices(code, series, figures, options);
        WriteRefusals(code, series, figure, type);
        if (figure.Preferred >= 0)
        {
            WritePreferred(code, series, figure.Claims[figure.Preferred], type);
        }

        WriteState(code, figure, type, unit);
        WriteForwards(code, type, unit);
        WriteForJson(code, figure, type);
    }

    private static void WriteVoices(SourceWriter code, SeriesModel series, IReadOnlyList<FigureModel> figures, EmitOptions options)
    {
        foreach (var (claim, index) in InUse(figures[0]))
        {
            var shape = FigureExpressions.Type(claim.Value, series.Unit);
            var numbers = string.Concat(FigureExpressions.Fields(claim.Value, index).Select(field => ", " + field.Name));
            code.Separate();
            DocCommentWriter.Write(code, series, figures, index);
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

    /// <summary>What is an error to use, so that the compiler names the voices and does not advise a using directive.</summary>
    private static void WriteRefusals(SourceWriter code, SeriesModel series, FigureModel figure, string type)
    {
        var unit = series.Unit.Type;
        if (figure.Preferred < 0 || !FigureExpressions.Numbers(figure.Claims[figure.Preferred].Value).Contains("Value"))
        {
            var voices = string.Join(", ", InUse(figure).Select(voice => voice.Claim.Member));
            var sentence = $"The voices differ, so there is no one value: read one of {voices}, or Range.";
            code.Separate();
            code.Line("/// <summary>There is none: using it does not compile.</summary>");
            code.Line($"[global::System.Obsolete({Literals.String(sentence)}, true)]");
            code.Lines("""
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
                [global::System.Text.Json.Serialization.JsonIgnore]
                """);
            code.Member($"public global::Dataset.Runtime.Quantity<{unit}> Value", "_figure.Value");
        }

        code.Separate();
        code.Line("/// <summary>Figures are not subtracted: using it does not compile.</summary>");
        code.Line($"[global::System.Obsolete(global::Dataset.Runtime.Generated.Refusals.Difference, true)]");
        code.Member(
            $"public static global::Dataset.Runtime.QuantityRange<{unit}> operator -({type} left, global::Dataset.Runtime.IFigure right)",
            "left._figure - right");
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

    /// <summary>
    /// A struct inherits nothing: what every dispute has is written once in the runtime, and reached from here. Its documentation is that
    /// of the interface, which editors and docfx look up: an inheritdoc on each made a third of a dispute's documentation.
    /// </summary>
    private static void WriteForwards(SourceWriter code, string type, string unit)
    {
        code.Separate();
        code.Lines($$"""
            #pragma warning disable CS1591
            public string Id => _figure.Id;
            public string Name => _figure.Name;
            public global::Dataset.Runtime.Series Series => _figure.Series;
            public global::Dataset.Runtime.Period Period => _figure.Period;
            public global::Dataset.Runtime.Unit Unit => _figure.Unit;
            public global::Dataset.Runtime.FigureShape Shape => _figure.Shape;
            public global::Dataset.Runtime.Bounds Bounds => _figure.Bounds;
            public string Text => _figure.Text;
            public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Source> Sources => _figure.Sources;
            public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure> Voices => _figure.Voices;
            public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Claim> Claims => _figure.Claims;
            public string? BaselineId => _figure.BaselineId;
            public global::Dataset.Runtime.RecordStatement? RecordStatement => _figure.RecordStatement;
            public global::Dataset.Runtime.FigureStatus? Status => _figure.Status;
            public bool IsDisputed => _figure.IsDisputed;
            public global::Dataset.Runtime.Accumulation? Accumulation => _figure.Accumulation;
            public global::Dataset.Runtime.CountedThing? Counted => _figure.Counted;
            public string? Note => _figure.Note;
            public string Cite() => _figure.Cite();
            /** <summary>The figure as a sentence, with every voice.</summary> */ public override string ToString() => _figure.ToString();
            public bool Equals({{type}} other) => _figure.Equals(other._figure);
            public override bool Equals(object? obj) => _figure.Equals(obj);
            public override int GetHashCode() => _figure.GetHashCode();
            """);
        code.Member($"public global::Dataset.Runtime.QuantityRange<{unit}> Range", "_figure.Range");
        code.Line("/// <inheritdoc cref=\"global::Dataset.Runtime.IDisputedFigure.Envelope\"/>");
        code.Member($"public global::Dataset.Runtime.QuantityRange<{unit}> Envelope", "_figure.Range");
        code.Member(
            $"public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Vintage<{unit}>> Earlier", "_figure.Earlier");
        code.Member($"public static bool operator ==({type} left, {type} right)", "left.Equals(right)");
        code.Member($"public static bool operator !=({type} left, {type} right)", "!left.Equals(right)");
        code.Line("#pragma warning restore CS1591");
    }

    /// <summary>What makes the struct of a figure that is read by its id.</summary>
    private static void WriteForJson(SourceWriter code, FigureModel figure, string type)
    {
        var numbers = string.Concat(Fields(figure).Select(field => ", voices." + field.Reading));
        code.Member(
            "static global::Dataset.Runtime.IFigure global::Dataset.Runtime.Generated.IVoices.Of("
            + "global::Dataset.Runtime.Generated.VoicesOfRow voices)",
            $"new {type}(voices.Row{numbers})");
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
