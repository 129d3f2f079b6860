using System.Text;
using Dataset.Generator.Language;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>One struct for each set of voices that differ, in one series: a type for each dispute would cost the compiler far more.</summary>
internal static class VoicesEmitter
{
    /// <summary>Every claim has a place in the name, since the struct knows its voices by their places: <c>IceOrNbcNews</c>, <c>IceOrNotWhiteHouseOrNbcNews</c>.</summary>
    // Metadata ends at 1,023 bytes (CS7013): twenty voices are beyond it.
    private const int LongestName = 400;

    public static string TypeName(FigureModel figure)
    {
        var name = string.Join("Or", figure.Claims.Select(claim => claim.IsInUse ? claim.Member.Substring(3) + Suffix(claim.Value) : "Not" + claim.Member.Substring(3)));
        name = figure.Preferred < 0 ? name : name + "Preferring" + figure.Claims[figure.Preferred].Member.Substring(3);
        return name.Length <= LongestName ? name : name.Substring(0, LongestName) + "AndMore" + QuotedText.Sha256Hex(name).Substring(0, 16);
    }

    /// <summary>The arguments that make the struct of a figure, after its row.</summary>
    public static string Arguments(FigureModel figure) =>
        string.Concat(InUse(figure).SelectMany(voice => FigureExpressions.Fields(voice.Claim.Value, voice.Index)).Select(field => ", " + field.Value));

    public static void Append(StringBuilder code, SeriesModel series, EmitOptions options)
    {
        var figures = series.Figures.Where(figure => figure.IsDisputed).GroupBy(TypeName, StringComparer.Ordinal).Select(group => group.First()).ToList();
        if (figures.Count == 0)
        {
            return;
        }

        code.Append($$"""

                    /// <summary>Figures of this series whose voices differ: one type for each set of voices.</summary>
                    public static class Voices
                    {

            """);
        foreach (var figure in figures)
        {
            Append(code, series, figure, options);
        }

        code.Append("        }\n");
    }

    private static void Append(StringBuilder code, SeriesModel series, FigureModel figure, EmitOptions options)
    {
        var type = TypeName(figure);
        var voices = InUse(figure).ToList();
        var fields = voices.SelectMany(voice => FigureExpressions.Fields(voice.Claim.Value, voice.Index)).ToList();
        var speakers = Literals.Xml(string.Join("; ", voices.Select(voice => voice.Claim.Speaker)));
        code.Append($$"""
                        /// <summary>A figure on which these voices differ: {{speakers}}. There is no one value: say whom you believe.</summary>
                        [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
                        public readonly struct {{type}} : global::Dataset.Runtime.IDisputedFigure, global::Dataset.Runtime.IFigure<{{series.Unit.Type}}>, global::System.IEquatable<{{type}}>
                        {
                            private readonly global::Dataset.Runtime.Generated.FigureRow _row;

            """);
        foreach (var field in fields)
        {
            code.Append($"                private readonly {field.Type} {field.Name};\n");
        }

        code.Append($$"""

                            internal {{type}}(int row{{string.Concat(fields.Select(field => $", {field.Type} {field.Name.Substring(1)}"))}})
                            {
                                _row = new(Rows, row);
            {{string.Concat(fields.Select(field => $"                    {field.Name} = {field.Name.Substring(1)};\n"))}}                }

            """);
        foreach (var (claim, index) in voices)
        {
            var arguments = string.Concat(FigureExpressions.Fields(claim.Value, index).Select(field => ", " + field.Name));
            code.Append($$"""

                                /// <summary>The figure according to {{Literals.Xml(claim.Speaker)}}.</summary>
                                public {{FigureExpressions.Type(claim.Value, series.Unit)}} {{claim.Member}} => _row.IsDefault ? default : new(Rows, _row.Index{{arguments}}, claim: {{Literals.Int(index)}});

                """);
            foreach (var former in claim.FormerMembers)
            {
                code.Append($"\n                /// <summary>Renamed to {claim.Member}.</summary>\n");
                AliasEmitter.AppendObsolete(code, "                ", AliasEmitter.Message(former, claim.Member), AliasEmitter.Renamed, options);
                code.Append($"                public {FigureExpressions.Type(claim.Value, series.Unit)} {former} => {claim.Member};\n");
            }
        }

        if (figure.Preferred >= 0)
        {
            AppendPreferred(code, series, figure.Claims[figure.Preferred], type);
        }

        code.Append($$"""

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.Bounds Envelope => _row.Bounds;

                            /// <inheritdoc/>
                            public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure> Voices => _row.Voices;

                            /// <inheritdoc/>
                            public string Id => _row.Id;

                            /// <inheritdoc/>
                            public string Name => _row.Name;

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.Series Series => _row.Series;

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.Period Period => _row.Period;

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.Unit Unit => global::Dataset.Runtime.Unit.Of<{{series.Unit.Type}}>();

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.FigureShape Shape => global::Dataset.Runtime.FigureShape.Disputed;

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.Bounds Bounds => _row.Bounds;

                            /// <inheritdoc/>
                            public global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Claim> Claims => _row.Claims;

                            /// <inheritdoc/>
                            public string? BaselineId => _row.BaselineId;

                            /// <inheritdoc/>
                            public global::Dataset.Runtime.RecordStatement? RecordStatement => _row.RecordStatement;

                            /// <inheritdoc/>
                            public string? Note => _row.Note;

                            /// <summary>The same figure, however it was reached.</summary>
                            public static bool operator ==({{type}} left, {{type}} right) => left.Equals(right);

                            /// <summary>Different figures.</summary>
                            public static bool operator !=({{type}} left, {{type}} right) => !left.Equals(right);

                            /// <inheritdoc/>
                            public string Cite() => _row.Cite();

                            /// <inheritdoc/>
                            public bool Equals({{type}} other) => _row.Equals(other._row);

                            /// <inheritdoc/>
                            public override bool Equals(object? obj) => _row.IsDisputeOf(obj);

                            /// <inheritdoc/>
                            public override int GetHashCode() => _row.GetHashCode();

                            /// <summary>The figure as a sentence, with every voice.</summary>
                            public override string ToString() => _row.ToString();
                        }

            """);
    }

    /// <summary>What the preferred voice's shape offers, on the dispute itself.</summary>
    private static void AppendPreferred(StringBuilder code, SeriesModel series, ClaimModel claim, string type)
    {
        var shape = FigureExpressions.Type(claim.Value, series.Unit);
        var speaker = Literals.Xml(claim.Speaker);
        code.Append($$"""

                            /// <summary>The figure as the curators would use it, according to {{speaker}}: {{Literals.Xml(claim.Reason ?? string.Empty)}}</summary>
                            public static implicit operator {{shape}}({{type}} figure) => figure.{{claim.Member}};

            """);
        string[] members = FigureExpressions.Name(claim.Value) switch
        {
            "Figure" => ["Value"],
            "FloorFigure" => ["Lower"],
            "CeilingFigure" => ["Upper"],
            "RangeFigure" => ["Lower", "Upper"],
            "MeasuredFigure" => ["Value", "Uncertainty"],
            _ => [],
        };
        foreach (var member in members)
        {
            code.Append($$"""

                                /// <summary>According to {{speaker}}, whom the curators prefer.</summary>
                                public global::Dataset.Runtime.Quantity<{{series.Unit.Type}}> {{member}} => {{claim.Member}}.{{member}};

                """);
        }
    }

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

    // The same voices may speak in other shapes of another period.
    private static string Suffix(ValueRecord value) => FigureExpressions.Name(value) switch
    {
        "Figure" => string.Empty,
        var shape => shape.Substring(0, shape.Length - "Figure".Length),
    };
}
