using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Emitting;

/// <summary>One series as one nested class: a line for each figure, then what serves them, and the text of the series once.</summary>
internal static class SeriesEmitter
{
    /// <summary>The type of the list of figures.</summary>
    public static string FiguresOf(SeriesModel series) =>
        $"global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure<{series.Unit.Type}>>";

    public static string HintName(SeriesModel series) => $"{series.Topic}.{series.Name}.g.cs";

    public static string Emit(SeriesModel series, EmitOptions options, CancellationToken cancellation) => SourceFile.Print(
        options.Namespace,
        code =>
        {
            using (code.Block("partial class " + series.Topic))
            {
                if (series.Bulk is { } bulk)
                {
                    BulkEmitter.Write(code, series, bulk, options);
                    return;
                }

                WriteClass(code, series, options);
                AliasEmitter.WriteClasses(code, series, options);
            }
        },
        cancellation,
        capacity: 2048 + (series.Figures.Count * 768));

    /// <summary>The type of a figure's member, as seen from inside its series.</summary>
    public static string TypeOf(SeriesModel series, FigureModel figure) =>
        figure.HasVoices ? "Voices." + VoicesEmitter.TypeName(figure) : FigureExpressions.Type(figure.Leading.Value, series.Unit);

    private static void WriteClass(SourceWriter code, SeriesModel series, EmitOptions options)
    {
        code.Separate();
        DocCommentWriter.Write(code, series, options);
        code.Line(SourceFile.Attribute);
        if (!series.Figures.IsEmpty)
        {
            var (singular, plural) = (Literals.String(series.Unit.Singular), Literals.String(series.Unit.Plural));
            code.Line($"[global::Dataset.Runtime.Generated.FigureIndex({singular}, {plural}, {Literals.String(FigureIndex.Of(series))})]");
        }

        using var body = code.Block($"{options.Visibility} static class {series.Name}");
        for (var row = 0; row < series.Figures.Count; row++)
        {
            WriteFigure(code, series, series.Figures[row], row, options);
        }

        AliasEmitter.WriteMembers(code, series, options);
        WriteOwnMembers(code, series);
        WriteWhole(code, series);
        VoicesEmitter.Write(code, series, options);
        WriteRows(code, series, options);
    }

    private static void WriteFigure(SourceWriter code, SeriesModel series, FigureModel figure, int row, EmitOptions options)
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
            figure.HasVoices
                ? $"new({Literals.Int(row)}{VoicesEmitter.Arguments(figure)})"
                : "Rows." + FigureExpressions.Creation(figure.Leading.Value, row));
    }

    private static void WriteOwnMembers(SourceWriter code, SeriesModel series)
    {
        code.Separate();
        code.Line("/// <summary>The series itself: title, unit, population, look-up by period.</summary>");
        code.Member($"public static global::Dataset.Runtime.Series<{series.Unit.Type}> Series", "Rows");
        code.Separate();
        code.Line("/// <summary>The figures in period order.</summary>");
        code.Member($"public static {FiguresOf(series)} Figures", "Rows.Figures");
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
            {{SourceFile.Attribute}}
            public abstract class Whole : global::Dataset.Runtime.IWhole
            {
                /// <inheritdoc/>
                public static string Name => {{Literals.String(whole)}};
            }
            """);
    }

    private static void WriteRows(SourceWriter code, SeriesModel series, EmitOptions options)
    {
        WriteSources(code, series, options);
        WriteSwitch(code, "Agent", series.Agents.Select(key => $"global::{options.Namespace}.Agents.{Identifier.ToName(key)}"));

        // new(SourceAt) and not SourceAt: a converted method group is cached in a class of its own, one more for each series.
        var sources = series.Sources.IsEmpty ? string.Empty : ", sources: new(SourceAt)";
        var agents = series.Agents.IsEmpty ? string.Empty : ", agents: new(AgentAt)";
        code.Separate();
        code.Code($"internal static readonly global::Dataset.Runtime.Series<{series.Unit.Type}> Rows = new(");
        using (code.Deeper())
        {
            code.Line(Literals.String(series.Id) + ",");
            code.Line("\"\"\"");
            SeriesTextWriter.Write(code, series);
            code.Line($"\"\"\"u8{sources}{agents});");
        }
    }

    public static void WriteSources(SourceWriter code, SeriesModel series, EmitOptions options) =>
        WriteSwitch(code, "Source", series.Sources.Select(key => $"global::{options.Namespace}.Sources.{Identifier.ToName(key)}"));

    /// <summary>The sources or agents that the text refers to by number; nothing where it refers to none.</summary>
    private static void WriteSwitch(SourceWriter code, string type, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count == 0)
        {
            return;
        }

        code.Separate();

        // A statement and no expression, whose value takes a local and a larger header, and an exception of the runtime's and none in each
        // series: 20 bytes less for each of the two.
        using var body = code.Block($"private static global::Dataset.Runtime.{type} {type}At(int index)");
        using var arms = code.Block("switch (index)");
        for (var i = 0; i < list.Count; i++)
        {
            code.Line($"case {Literals.Int(i)}: return {list[i]};");
        }

        code.Line("default: return null!;");
    }
}
