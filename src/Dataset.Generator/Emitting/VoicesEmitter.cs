using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>A class for each figure whose voices differ: a member for each voice, over what all disputes inherit of the runtime.</summary>
internal static class VoicesEmitter
{
    /// <summary>
    /// Named like the figure, or as it was called before: one class is no alias of another. Save where one of its members has that name: C#
    /// allows no member of the name of its class.
    /// </summary>
    public static string TypeName(FigureModel figure)
    {
        var name = figure.Aliases.IsEmpty ? figure.Member : figure.Aliases[0];
        return name == "Value" || Members(figure).Contains(name) ? name + "Figure" : name;
    }

    /// <summary>What can be read of a dispute: its voices, the shape of each, and which of them is preferred.</summary>
    public static string MembersOf(FigureModel figure) => string.Join(
        ", ",
        InUse(figure)
            .OrderBy(static voice => voice.Claim.Member, StringComparer.Ordinal)
            .Select(voice => $"{voice.Claim.Member} {FigureExpressions.Name(voice.Claim.Value)}"
                + (voice.Index == figure.Preferred ? " preferred" : string.Empty)));

    /// <param name="rows">The object that reads the series' text.</param>
    public static void Write(SourceWriter code, SeriesModel series, string rows, EmitOptions options)
    {
        if (!series.Figures.Items.Any(static figure => figure.HasVoices))
        {
            return;
        }

        code.Separate();
        code.Line("/// <summary>Figures of this series whose voices differ.</summary>");
        using var body = code.Block("public static class Voices");
        for (var row = 0; row < series.Figures.Count; row++)
        {
            if (series.Figures[row].HasVoices)
            {
                Write(code, series, series.Figures[row], $"{rows}, {Literals.Int(row)}", options);
            }
        }
    }

    /// <param name="place">The series and the row, as arguments.</param>
    private static void Write(SourceWriter code, SeriesModel series, FigureModel figure, string place, EmitOptions options)
    {
        var (type, unit) = (TypeName(figure), series.Unit.Type);
        code.Separate();
        code.Line("/// <summary>The voices differ, so there is no one value: each has a member.</summary>");
        code.Code($"public sealed class {type} : global::Dataset.Runtime.Generated.DisputedFigure<{unit}, {type}>");
        using var body = code.Braces();
        WriteVoices(code, series, figure, options);
        if (figure.Preferred >= 0)
        {
            WritePreferred(code, series, figure.Claims[figure.Preferred], type);
        }

        if (figure.Preferred < 0 || !FigureExpressions.Numbers(figure.Claims[figure.Preferred].Value).Contains("Value"))
        {
            WriteRefusal(code, figure, unit);
        }

        // Public for the constraint of its base class; whoever calls it has the same figure.
        code.Separate();
        code.Lines($$"""
            #pragma warning disable CS1591
            public {{type}}() : base({{place}}) { }
            #pragma warning restore CS1591
            """);
    }

    private static void WriteVoices(SourceWriter code, SeriesModel series, FigureModel figure, EmitOptions options)
    {
        foreach (var (claim, index) in InUse(figure))
        {
            var shape = FigureExpressions.Type(claim.Value, series.Unit);
            code.Separate();
            DocCommentWriter.Write(code, series, figure, index);
            code.Member($"public {shape} {claim.Member}", FigureExpressions.VoiceCreation(claim.Value, index));
            foreach (var former in claim.FormerMembers)
            {
                code.Separate();
                AliasEmitter.WriteRenamed(code, claim.Member, AliasEmitter.Message(former, claim.Member), options);
                code.Member($"public {shape} {former}", claim.Member);
            }
        }
    }

    /// <summary>What is an error to use, so that the compiler names the voices.</summary>
    private static void WriteRefusal(SourceWriter code, FigureModel figure, string unit)
    {
        var voices = string.Join(", ", InUse(figure).Select(static voice => voice.Claim.Member));
        var sentence = $"The voices differ, so there is no one value: read one of {voices}, or Range.";
        code.Separate();
        code.Line("/// <summary>There is none: using it does not compile.</summary>");
        code.Line($"[global::System.Obsolete({Literals.String(sentence)}, true)]");
        code.Lines("""
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
            [global::System.Text.Json.Serialization.JsonIgnore]
            """);
        code.Member($"public global::Dataset.Runtime.Quantity<{unit}> Value", "NoValue");
    }

    /// <summary>What the preferred voice's shape offers, on the dispute itself.</summary>
    private static void WritePreferred(SourceWriter code, SeriesModel series, ClaimModel claim, string type)
    {
        code.Separate();
        var shape = FigureExpressions.Type(claim.Value, series.Unit);
        DocElement.Summary(code, Literals.Xml($"The figure as the curators would use it, according to {claim.Speaker}: {claim.Reason}"));
        code.Member($"public static implicit operator {shape}({type} figure)", $"figure.{claim.Member}");

        // That of all disputes is no better a match than that of the shape it converts to.
        code.Separate();
        code.Line("/// <summary>Figures are not subtracted: using it does not compile.</summary>");
        code.Line("[global::System.Obsolete(global::Dataset.Runtime.Generated.Refusals.Difference, true)]");
        code.Member(
            $"public static global::Dataset.Runtime.QuantityRange<{series.Unit.Type}> operator -"
            + $"({type} left, global::Dataset.Runtime.IFigure right)",
            $"({shape})left - right");
        foreach (var member in FigureExpressions.Numbers(claim.Value))
        {
            code.Separate();
            DocElement.Summary(code, Literals.Xml($"According to {claim.Speaker}, whom the curators prefer."));
            code.Member($"public global::Dataset.Runtime.Quantity<{series.Unit.Type}> {member}", $"{claim.Member}.{member}");
        }
    }

    private static IEnumerable<string> Members(FigureModel figure) => InUse(figure)
        .SelectMany(static voice => voice.Claim.FormerMembers.Items.Append(voice.Claim.Member))
        .Concat(figure.Preferred < 0 ? [] : FigureExpressions.Numbers(figure.Claims[figure.Preferred].Value));

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
}
