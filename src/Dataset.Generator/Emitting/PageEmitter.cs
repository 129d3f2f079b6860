using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Emitting;

/// <summary>
/// Some series of a topic: a class for each, then their texts in one literal, and the objects that read them: made when one of them is
/// first named.
/// </summary>
internal static class PageEmitter
{
    private const string RuntimeType = "global::Dataset.Runtime.Generated.TopicPage";

    public static string HintName(PageModel page) => $"{page.Topic}.{page.Name}.g.cs";

    public static string Emit(PageModel page, EmitOptions options, CancellationToken cancellation) => SourceFile.PrintOblivious(
        options.Namespace,
        code =>
        {
            using (code.Block("partial class " + page.Topic))
            {
                foreach (var series in page.Series)
                {
                    SeriesEmitter.Write(code, series, $"{page.Name}.{series.Name}", options);
                }

                Write(code, page, options);
            }
        },
        cancellation,
        capacity: 1024 + page.Series.Items.Sum(static series => 2_048 + (series.Figures.Count * 768)));

    /// <summary>A page of one series, as an argument.</summary>
    public static void WriteOne(SourceWriter code, SeriesModel series)
    {
        var page = new PageModel(series.Topic, 0, EquatableArray.Of(series));
        code.Line($"new {RuntimeType}(");
        WriteText(code, page, ")),");
    }

    /// <summary>The sources or agents that a text refers to by number; nothing where it refers to none.</summary>
    public static void WriteSwitch(SourceWriter code, string type, IReadOnlyList<string> keys, EmitOptions options)
    {
        if (keys.Count == 0)
        {
            return;
        }

        code.Separate();

        // A statement and no expression, whose value takes a local and a larger header, and an exception of the runtime's and none in each
        // page: 20 bytes less for each of the two.
        using var body = code.Block($"private static global::Dataset.Runtime.{type} _{type.ToLowerInvariant()}At(int number)");
        using var arms = code.Block("switch (number)");
        for (var i = 0; i < keys.Count; i++)
        {
            code.Line($"case {Literals.Int(i)}: return global::{options.Namespace}.{type}s.{Identifier.ToName(keys[i])};");
        }

        code.Line("default: return null!;");
    }

    private static void Write(SourceWriter code, PageModel page, EmitOptions options)
    {
        code.Separate();
        using var body = code.Block("internal static class " + page.Name);
        code.Separate();
        // A series may have any name without a low line.
        code.Line($"internal static readonly {RuntimeType} _page = new(");
        WriteText(code, page, ");");
        code.Separate();

        // In the order of the text: each is the next of it.
        foreach (var series in page.Series)
        {
            code.Code($"internal static readonly global::Dataset.Runtime.Series<{series.Unit.Type}> {series.Name} = new(_page);");
        }

        WriteSwitch(code, "Source", page.Sources, options);
        WriteSwitch(code, "Agent", page.Agents, options);
    }

    private static void WriteText(SourceWriter code, PageModel page, string end)
    {
        // new(_sourceAt) and not _sourceAt: a converted method group is cached in a class of its own, one more for each page.
        var sources = page.Sources.Count == 0 ? string.Empty : ", sources: new(_sourceAt)";
        var agents = page.Agents.Count == 0 ? string.Empty : ", agents: new(_agentAt)";
        using (code.Deeper())
        {
            code.Line("\"\"\"");
            SeriesTextWriter.Write(code, page);
            code.Line($"\"\"\"u8{sources}{agents}{end}");
        }
    }
}
