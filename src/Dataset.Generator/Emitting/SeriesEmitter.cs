using Dataset.Generator.Model;

namespace Dataset.Generator.Emitting;

/// <summary>One series as one nested class: a line for each figure. Its text stands beside it, in its page.</summary>
internal static class SeriesEmitter
{
    /// <summary>The type of the list of figures.</summary>
    public static string FiguresOf(SeriesModel series) =>
        $"global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure<{series.Unit.Type}>>";

    /// <param name="rows">The object that reads its text, as seen from inside its topic.</param>
    public static void Write(SourceWriter code, SeriesModel series, string rows, EmitOptions options)
    {
        WriteClass(code, series, rows, options);
        AliasEmitter.WriteClasses(code, series, options);
    }

    /// <summary>The type of a figure's member, as seen from inside its series.</summary>
    public static string TypeOf(SeriesModel series, FigureModel figure) =>
        figure.HasVoices ? "Voices." + VoicesEmitter.TypeName(figure) : FigureExpressions.Type(figure.Leading.Value, series.Unit);

    private static void WriteClass(SourceWriter code, SeriesModel series, string rows, EmitOptions options)
    {
        code.Separate();
        DocCommentWriter.Write(code, series, options);
        if (!series.Figures.IsEmpty)
        {
            var (singular, plural) = (Literals.String(series.Unit.Singular), Literals.String(series.Unit.Plural));
            code.Line($"[global::Dataset.Runtime.Generated.FigureIndex({singular}, {plural}, {Literals.String(FigureIndex.Of(series))})]");
        }

        using var body = code.Block($"{options.Visibility} static class {series.Name}");
        for (var row = 0; row < series.Figures.Count; row++)
        {
            WriteFigure(code, series, series.Figures[row], $"{rows}.", row, options);
        }

        AliasEmitter.WriteMembers(code, series, options);
        WriteOwnMembers(code, series, rows);
        WriteWhole(code, series);
        VoicesEmitter.Write(code, series, rows, options);
    }

    private static void WriteFigure(
        SourceWriter code, SeriesModel series, FigureModel figure, string rows, int row, EmitOptions options)
    {
        code.Separate();
        DocCommentWriter.Write(code, series, figure, options);
        if (figure.Warning is { } warning)
        {
            var id = warning.IsRetracted ? AliasEmitter.Retracted : AliasEmitter.Corrected;
            AliasEmitter.WriteObsolete(code, warning.Message, id, options);
        }

        code.Member(
            $"public static {TypeOf(series, figure)} {figure.Member}",
            figure.HasVoices ? TypeOf(series, figure) + ".Instance" : rows + FigureExpressions.Creation(figure.Leading.Value, row));
    }

    private static void WriteOwnMembers(SourceWriter code, SeriesModel series, string rows)
    {
        code.Separate();
        code.Line("/// <summary>Title, unit, population; look-up by period.</summary>");
        code.Member($"public static global::Dataset.Runtime.Series<{series.Unit.Type}> Series", rows);
        code.Separate();
        code.Line("/// <summary>In period order.</summary>");
        code.Member($"public static {FiguresOf(series)} Figures", rows + ".Figures");
    }

    private static void WriteWhole(SourceWriter code, SeriesModel series)
    {
        if (series.Whole is not { } whole)
        {
            return;
        }

        code.Separate();
        code.Lines($$"""
            /// <summary>This series as the whole of a percentage.</summary>
            public abstract class Whole : global::Dataset.Runtime.IWhole
            {
                /// <inheritdoc/>
                public static string Name => {{Literals.String(whole)}};
            }
            """);
    }
}
