using Dataset.Benchmarks.Rows;

namespace Dataset.Benchmarks;

/// <summary>Every row, in the order of the report.</summary>
internal static class Table
{
    public static readonly IReadOnlyList<Row> Goals =
    [
        new("build", "`dotnet build` with the generator and the lock on, against the same emitted source without it", "≤ 1.10 ×", 1.10,
        BuildRows.Build),
        new("bulk", "`dotnet build` with one bulk series of 13,979 rows against an empty dataset, CPU time", "≤ 1.50 ×", 1.50,
        BuildRows.Bulk),
        new("compiler", "the same as row `build`, CPU time of the compiler alone", "≤ 1.35 ×", 1.35, BuildRows.CompilerCpu),
        new("const", "compiling the emitted source against bare `const` members with the same XML docs", "≤ 2.0 ×", 2.0,
        BuildRows.AgainstConst),
        new("code", "a number read through a typed name in a loop, against a literal: machine code", "the same", 0, CodeRows.MachineCode),
        new("dll", "shipped dll, each figure (two quotations of 150 characters, the second the same words in another document)",
        "≤ 300 bytes", 300, SizeRows.Dll),
        new("xml", "XML docs, each figure", "≤ 600 bytes", 600, SizeRows.Xml),
        new("csharp-edit", "driver re-run after an edit of C#", "0 reads, 0 emits", 0, EditorRows.CSharpEdit),
        new("comment-edit", "after a comment edit of one file of records", "1 read, 0 emits", 0, EditorRows.CommentEdit),
        new("value-edit", "after a change of one value", "1 read, 1 series, at most the catalogue", 0, EditorRows.ValueEdit),
        new("checked-edit", "after a change of one value, upon which a check of three series fails",
        "1 read, 3 series, at most the catalogue", 0, EditorRows.CheckedValueEdit),
        new("re-run", "that re-run against the cold run", "≤ 2 %", 2, EditorRows.ReRun),
        new("checked-re-run", "the same where checks refer to the value, so that the catalogue is written anew", "≤ 2 %", 2,
        EditorRows.CheckedReRun),
        new("touch", "first touch of one figure in a fresh process, the large assembly against one of 10", "≤ 1.2 ×", 1.2,
        StartRows.FirstTouch),
        new("steady", "steady access to a figure's number against a static readonly field", "≤ 1.2 ×, 0 bytes", 1.2, CodeRows.SteadyAccess),
        new("enumerate", "`Catalog.Figures` enumerated cold (id, bounds, period) against eager `{ get; } = new(…)` in classes of 100",
        "≤ 0.06 ×", 0.06, StartRows.Enumeration),
        new("methods", "methods compiled for that, each figure", "no getter a figure", 0.5, StartRows.CompiledMethods),
        new("trimmed", "trimmed size of an app that uses one of the figures over one that uses one of 10", "≤ +40 KB, and it runs", 40,
        SizeRows.Trimmed),
        new("per-figure", "build time of each added figure at a tenth, once and ten times the figures", "within 1.3 ×", 1.3,
        BuildRows.PerFigure),
        new("large", "ten times the figures in one assembly", "under 2 GB, no CS8103", 2, BuildRows.Large),
        new("find", "`Catalog.Find`, against a tenth of the figures", "O(1)", 1.5, StartRows.Find),
        new("consumer", "build of a consumer of the library of ten times the figures over one of 100", "≤ 1.05 ×", 1.05,
        BuildRows.Consumer),
        new("real-const", "the real shape: compiling the emitted source against bare `const` members with the same XML docs", "≤ 6 ×", 6,
        BuildRows.RealAgainstConst),
        new("real-objects", "the real shape: the same against `static readonly` objects that hold as much", "≤ 1.5 ×", 1.5,
        BuildRows.RealAgainstObjects),
        new("real-dll", "the real shape: shipped dll, each figure", "≤ 450 bytes", 450, SizeRows.RealDll),
        new("real-xml", "the real shape: XML docs, each figure", "≤ 700 bytes", 700, SizeRows.RealXml),
        new("real-enumerate", "the real shape: `Catalog.Figures` enumerated cold against `static readonly` objects", "≤ 0.15 ×", 0.15,
        StartRows.RealEnumeration),
        new("real-methods", "the real shape: methods compiled for that, each figure", "no method a figure or a series", 0.05,
        StartRows.RealMethods),
        new("growth", "bytes that the generator allocates for four times the records, of ten shapes the worst", "≤ 4.7 ×", 4.7,
        GrowthRows.All),
        new("reading", "reading with marks and rules against bare YamlDotNet events", "≤ 1.15 ×", 1.15, EditorRows.Reading),
    ];

    /// <summary>Shapes that were not chosen, the data at its least convenient, and what checks cost.</summary>
    public static readonly IReadOnlyList<Row> Others =
    [
        new("distinct-dll", "shipped dll, each figure, both quotations of different words", "", null, SizeRows.DistinctDll),
        new("distinct-xml", "XML docs, each figure, both quotations of different words", "", null, SizeRows.DistinctXml),
        new("table-dll", "shipped dll, each figure that a row of a table is, against one of a record (row `dll`)", "", null,
        SizeRows.TableDll),
        new("table-xml", "XML docs, each figure that a row of a table is, against one of a record (row `xml`)", "", null,
        SizeRows.TableXml),
        new("eager-const", "eager `{ get; } = new(…)`: compiling it against bare `const`", "", null, BuildRows.EagerAgainstConst),
        new("eager-dll", "eager: dll, each figure", "", null, SizeRows.EagerDll),
        new("lazy-const", "lazy `=> field ??= new(…)`: compiling it against bare `const`", "", null, BuildRows.LazyAgainstConst),
        new("lazy-dll", "lazy: dll, each figure", "", null, SizeRows.LazyDll),
        new("checks", "checks that curators wrote, 1,000 in all, each a share of two counts: time of each in the cold run", "", null,
        CheckRows.Written),
        new("lazy-enumerate", "lazy: enumerated cold against eager", "", null, StartRows.LazyEnumeration),
    ];

    /// <summary>Run by hand: it takes minutes and most of a machine's memory.</summary>
    public static readonly Row Million = new("million", "1,000,000 figures in one compilation", "compiles", 0, BuildRows.Million);
}
