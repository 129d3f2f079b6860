using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Emitting;

/// <summary>The lists of everything: a class of its own, so that trimming drops what an app without them does not name.</summary>
internal static class CatalogEmitter
{
    private const int PagesInSection = 32;

    public static string HintName(CatalogPart part) => $"Catalog.{part.Name}.g.cs";

    public static string Emit(CatalogModel catalog, EmitOptions options, CancellationToken cancellation) => SourceFile.Print(
        options.Namespace,
        code =>
        {
            code.Separate();
            code.Line("/// <summary>What this dataset contains. Nothing is read until it is asked for.</summary>");
            code.Line(SourceFile.Attribute);
            using (code.Block(options.Visibility + " static partial class Catalog"))
            {
                WriteMembers(code, options);
                WriteIndex(code, catalog, options);
                if (!catalog.Parts.IsEmpty)
                {
                    code.Separate();
                    code.Line("// Its members are in a file for each file of records.");
                    code.Line(SourceFile.Attribute);
                    code.Block("private static partial class Text").Dispose();
                }
            }
        },
        cancellation);

    /// <summary>The checks and conflicts of one file, as the runtime reads them.</summary>
    public static string EmitPart(CatalogPart part, EmitOptions options, CancellationToken cancellation) => SourceFile.Print(
        options.Namespace,
        code =>
        {
            using (code.Block("static partial class Catalog"))
            using (code.Block("private static partial class Text"))
            {
                code.Line($"internal static global::System.ReadOnlySpan<byte> Of{part.Name} =>");
                using (code.Deeper())
                {
                    code.Line("\"\"\"");
                    CatalogTextWriter.Write(code, part);
                    code.Line("\"\"\"u8;");
                }
            }
        },
        cancellation);

    private static void WriteMembers(SourceWriter code, EmitOptions options)
    {
        code.Separate();
        code.Lines($$"""
            /// <summary>The version of the data.</summary>
            public static string Version => {{Literals.String(options.Version)}};

            /// <summary>Every figure, by series and period.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure> Figures => Index.Instance.Figures;

            /// <summary>Every topic, by id, each with its series.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.CatalogTopic> Topics => Index.Instance.Topics;

            /// <summary>Every series, by id.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Series> Series => Index.Instance.Series;

            /// <summary>Every document, by key.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Source> Sources => Index.Instance.Sources;

            /// <summary>Every declared speaker, by key.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Agent> Agents => Index.Instance.Agents;

            /// <summary>Every check with its verdict, by id.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Check> Checks => Index.Instance.Checks;

            /// <summary>Every contradiction that was found, by id.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Conflict> Conflicts => Index.Instance.Conflicts;

            /// <summary>The figure with exactly this id, as in <c>border.crossings.2025-03</c>; null when there is none.</summary>
            public static global::Dataset.Runtime.IFigure? Find(string id) => Index.Instance.Find(id);

            /// <summary>The figure with this id and unit; null when there is none.</summary>
            public static global::Dataset.Runtime.IFigure<TUnit>? Find<TUnit>(string id)
                where TUnit : struct, global::Dataset.Runtime.IUnit => Index.Instance.Find<TUnit>(id);

            /// <summary>The figure with exactly this id.</summary>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none: the message has the nearest id.</exception>
            public static global::Dataset.Runtime.IFigure Get(string id) => Index.Instance.Get(id);

            /// <summary>The topic of a figure.</summary>
            public static global::Dataset.Runtime.CatalogTopic TopicOf(global::Dataset.Runtime.IFigure figure) => Index.Instance.TopicOf(figure);

            /// <summary>The checks that a figure takes part in.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Check> ChecksOf(
                global::Dataset.Runtime.IFigure figure) => Index.Instance.ChecksOf(figure);

            /// <summary>The contradictions that a figure takes part in.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.Conflict> ConflictsOf(
                global::Dataset.Runtime.IFigure figure) => Index.Instance.ConflictsOf(figure);

            /// <summary>The figures that a document or table states.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure> FiguresOf(
                global::Dataset.Runtime.Source source) => Index.Instance.FiguresOf(source);

            /// <summary>The series with exactly this id, as in <c>border.crossings</c>; null when there is none.</summary>
            public static global::Dataset.Runtime.Series? FindSeries(string id) => Index.Instance.FindSeries(id);

            /// <summary>
            /// What writes figures, series and periods as JSON and reads them by id:
            /// <c>JsonSerializer.Serialize(figure, Catalog.JsonOptions)</c>.
            /// </summary>
            public static global::System.Text.Json.JsonSerializerOptions JsonOptions => Index.Instance.JsonOptions;

            /// <summary>The whole dataset as files: a Data Package of CSV tables, and JSON.</summary>
            public static global::Dataset.Runtime.DataPackage ToDataPackage() =>
                Index.Instance.ToDataPackage({{Literals.String(options.PackageName)}}, Version);

            /// <summary>Some figures as files, with their series, documents, and the checks and contradictions that they take part in.</summary>
            public static global::Dataset.Runtime.DataPackage ToDataPackage(
                global::System.Collections.Generic.IEnumerable<global::Dataset.Runtime.IFigure> figures) =>
                Index.Instance.ToDataPackage({{Literals.String(options.PackageName)}}, Version, figures);
            """);
    }

    private static void WriteIndex(SourceWriter code, CatalogModel catalog, EmitOptions options)
    {
        code.Separate();
        code.Line(SourceFile.Attribute);
        using var body = code.Block("private sealed class Index : global::Dataset.Runtime.Generated.CatalogIndex");
        code.Separate();
        code.Line("internal static readonly Index Instance = new();");
        code.Separate();
        code.Member("protected override global::System.ReadOnlySpan<byte> TextOfTopics", catalog.HasTopics ? "TopicsInText" : "default");
        WritePages(code, catalog, options);
        if (!catalog.BulkSeries.IsEmpty)
        {
            WriteList(code, "Series", "CreateBulkSeries", catalog.BulkSeries.Select(name => $"global::{options.Namespace}.{name}"));
        }

        WriteList(code, "Source", "CreateSources", catalog.Sources.Select(key => Member("Sources", key)));
        WriteList(code, "Agent", "CreateAgents", catalog.Agents.Select(key => Member("Agents", key)));
        code.Separate();
        code.Member("protected override int Parts", Literals.Int(catalog.Parts.Count));
        code.Separate();
        using (code.Block("protected override global::System.ReadOnlySpan<byte> TextOf(int part) => part switch", end: "};"))
        {
            for (var i = 0; i < catalog.Parts.Count; i++)
            {
                code.Line($"{Literals.Int(i)} => Text.Of{catalog.Parts[i]},");
            }

            code.Line("_ => default,");
        }

        string Member(string type, string key) => $"global::{options.Namespace}.{type}.{Identifier.ToName(key)}";
    }

    private static void WritePages(SourceWriter code, CatalogModel catalog, EmitOptions options)
    {
        const string RuntimeType = "global::Dataset.Runtime.Generated.TopicPage";
        const string Text = "protected override global::System.ReadOnlySpan<byte> TextOfPages";
        code.Separate();
        if (catalog.Pages.IsEmpty)
        {
            code.Member(Text, "default");
        }
        else
        {
            code.Line(Text + " =>");
            using (code.Deeper())
            {
                code.Line("\"\"\"");
                CatalogTextWriter.Write(code, catalog.Pages);
                code.Line("\"\"\"u8;");
            }
        }

        // In one method for all of them, the runtime would load the class of every page before it gives the first.
        var sections = Enumerable.Range(0, (catalog.Pages.Count + PagesInSection - 1) / PagesInSection).ToList();
        if (sections.Count < 2)
        {
            WriteSwitch("protected override", "PageAt", 0, catalog.Pages.Count);
            return;
        }

        WriteCases("protected override", "PageAt", sections.Select(static section =>
            $"< {Literals.Int((section + 1) * PagesInSection)} => PageFrom{Literals.Int(section * PagesInSection)}(number),"));
        foreach (var section in sections)
        {
            var first = section * PagesInSection;
            WriteSwitch("private static", $"PageFrom{Literals.Int(first)}", first, Math.Min(first + PagesInSection, catalog.Pages.Count));
        }

        void WriteSwitch(string modifiers, string method, int first, int end) =>
            WriteCases(modifiers, method, Enumerable.Range(first, end - first)
                .Select(number => (Number: Literals.Int(number), Page: catalog.Pages[number]))
                .Select(one => $"{one.Number} => global::{options.Namespace}.{one.Page.Topic}.{one.Page.Name}._page,"));

        void WriteCases(string modifiers, string method, IEnumerable<string> cases)
        {
            code.Separate();
            using (code.Block($"{modifiers} {RuntimeType} {method}(int number) => number switch", end: "};"))
            {
                foreach (var one in cases)
                {
                    code.Line(one);
                }

                code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
            }
        }
    }

    private static void WriteList(SourceWriter code, string type, string method, IEnumerable<string> items)
    {
        code.Separate();
        var array = $"global::Dataset.Runtime.{type}[]";
        using (code.Block($"protected override {array} {method}() => new {array}", end: "};"))
        {
            foreach (var item in items)
            {
                code.Line(item + ",");
            }
        }
    }
}
