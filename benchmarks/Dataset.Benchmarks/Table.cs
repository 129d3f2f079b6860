using Dataset.Benchmarks.Rows;

namespace Dataset.Benchmarks;

/// <summary>Every row, in the order of the report.</summary>
internal static class Table
{
    private const string Real = "the real shape: ";

    /// <summary>Both shapes stand in the table, and the real one decides.</summary>
    public static readonly IReadOnlyList<Row> Goals =
    [
        new("real-const", Real + "compiling the emitted source against bare `const` members with the same XML docs, CPU time", "≤ 6 ×", 6,
            CompilerRows.RealAgainstConst),
        new("const", "the even shape: the same", "≤ 6 ×", 6, CompilerRows.AgainstConst),
        new("real-objects", Real + "the same against `static readonly` objects that hold as much", "≤ 1.5 ×", 1.5,
            CompilerRows.RealAgainstObjects),
        new("objects", "the even shape: the same", "≤ 1.5 ×", 1.5, CompilerRows.AgainstObjects),
        new("real-compiler", Real + "the compiler with the generator against the same emitted source without it, CPU time", "≤ 1.15 ×",
            1.15, CompilerRows.RealGenerator),
        new("compiler", "the even shape: the same", "≤ 1.15 ×", 1.15, CompilerRows.Generator),
        new("real-build", Real + "`dotnet build` with the generator and the lock on, against the same emitted source without it",
            "≤ 1.10 ×", 1.10, BuildRows.RealBuild),
        new("build", "the even shape: the same", "≤ 1.10 ×", 1.10, BuildRows.Build),
        new("real-edit", Real + "`dotnet build` after an edit of a value in YAML, against the same after an edit of C# beside it",
            "≤ 1.2 ×", 1.2, BuildRows.Edit),
        new("real-dll", Real + "shipped dll, each figure", "≤ 450 bytes", 450, SizeRows.RealDll),
        new("dll", "the even shape: the same (two quotations of 150 characters, the second the same words in another document)",
            "≤ 450 bytes", 450, SizeRows.Dll),
        new("real-xml", Real + "XML docs without the remarks, each figure", "≤ 700 bytes", 700, SizeRows.RealSummaries),
        new("xml", "the even shape: the same", "≤ 700 bytes", 700, SizeRows.Summaries),
        new("code", "a number read through a typed name in a loop, against a literal: machine code", "the same", 0, CodeRows.MachineCode),
        new("real-enumerate", Real + "`Catalog.Figures` enumerated cold (id, bounds, period) against `static readonly` objects", "≤ 0.15 ×",
            0.15, StartRows.RealEnumeration),
        new("enumerate", "the even shape: the same", "≤ 0.15 ×", 0.15, StartRows.Enumeration),
        new("real-methods", Real + "methods compiled for that, each figure", "no method a figure or a series", 0.05, StartRows.RealMethods),
        new("methods", "the even shape: the same", "no method a figure or a series", 0.05, StartRows.Methods),
        new("real-touch", Real + "first touch of one figure in a fresh process, against an assembly of the records once", "≤ 1.2 ×", 1.2,
            StartRows.RealFirstTouch),
        new("touch", "the even shape: the same, against an assembly of 10 figures", "≤ 1.2 ×", 1.2, StartRows.FirstTouch),
        new("find-before", $"first `Catalog.Find` in a process, the even shape, against the same of commit {EarlierBuild.Commit}",
            "≤ 0.3 ×", 0.3, StartRows.FindAgainstBefore),
        new("fixed", "trimmed app that names one of 10 figures, over one with a literal", "≤ +60 KB", 60, SizeRows.Fixed),
        new("trimmed", "trimmed app that names one of the figures, over one that names one of 10", "≤ +40 KB, and it runs", 40,
            SizeRows.Trimmed),
        new("large", "memory of the compiler at ten times the figures in one assembly, the even shape", "≤ 2 GB, no CS8103", 2,
            CompilerRows.Large),
        new("large-heap", "the same: the least heap, in tenths of a GB, in which they are compiled", "≤ 2 GB", 2, CompilerRows.LargeHeap),
        new("real-memory", Real + "memory of the compiler for each figure from once to twice the figures, against from none to once",
            "≤ 1.2 ×: linear", 1.2, CompilerRows.RealMemory),
        new("per-figure", "CPU time of the compiler for each added figure at a tenth, once and ten times the figures, the even shape",
            "within 1.3 ×", 1.3, CompilerRows.PerFigure),
        new("csharp-edit", "driver re-run after an edit of C#", "0 reads, 0 emits", 0, EditorRows.CSharpEdit),
        new("comment-edit", "after a comment edit of one file of records", "1 read, 0 emits", 0, EditorRows.CommentEdit),
        new("real-value-edit", Real + "after a change of one value", "1 read, 1 emit", 0, EditorRows.RealValueEdit),
        new("value-edit", "the even shape: the same", "1 read, 1 emit", 0, EditorRows.ValueEdit),
        new("checked-edit", "after a change of one value, upon which a check of three series fails",
            "1 read, 3 series, at most the catalogue", 0, EditorRows.CheckedValueEdit),
        new("real-re-run", Real + "the re-run after a change of one value against the cold run", "≤ 1.1 %", 1.1, EditorRows.RealReRun),
        new("re-run", "the even shape: the same", "≤ 1.1 %", 1.1, EditorRows.ReRun),
        new("real-checked-re-run", Real + "the same where checks refer to the value, as they do to most of these records", "≤ 2 %", 2,
            EditorRows.RealCheckedReRun),
        new("checked-re-run", "the even shape: the same, where checks refer to the value, so that the catalogue is written anew", "≤ 2 %",
            2, EditorRows.CheckedReRun),
        new("growth", "bytes that the generator allocates for four times the records, of ten shapes the worst", "≤ 4.7 ×", 4.7,
            GrowthRows.All),
        new("reading", "reading with marks and rules against bare YamlDotNet events", "≤ 1.15 ×", 1.15, EditorRows.Reading),
        new("consumer", "build of a consumer of the library of ten times the figures over one of 100", "≤ 1.05 ×", 1.05,
            BuildRows.Consumer),
        new("bulk", "`dotnet build` with one bulk series of 13,979 rows against an empty dataset, CPU time", "≤ 1.50 ×", 1.50,
            BuildRows.Bulk),
        new("bulk-build", "the same with a million rows", "≤ 10 ×, under 2 GB", 10, BulkRows.Build),
        new("bulk-bytes", "a million sums of money as a bulk series, against Parquet with Parquet.Net's default codec (Snappy): bytes",
            "≤ 1.5 ×", 1.5, BulkRows.Bytes),
        new("bulk-bytes-counts", "the same of a million whole numbers", "≤ 1.5 ×", 1.5, BulkRows.BytesOfCounts),
        new("bulk-scan", "all figures of that series enumerated and added up, against all columns read by Parquet.Net and added up",
            "≤ 0.2 ×", 0.2, BulkRows.Scan),
        new("bulk-scan-counts", "the same of the whole numbers", "≤ 0.2 ×", 0.2, BulkRows.ScanOfCounts),
        new("bulk-first", "first look-up by key and period in a process, against reading all columns by Parquet.Net", "≤ 0.05 ×", 0.05,
            BulkRows.First),
    ];

    /// <summary>Other data, other costs, and what is used in place of a dataset.</summary>
    public static readonly IReadOnlyList<Row> Others =
    [
        new("real-remarks", Real + "the remarks in the XML docs, each figure", "", null, SizeRows.RealRemarks),
        new("remarks", "the even shape: the same", "", null, SizeRows.Remarks),
        new("distinct-dll", "shipped dll, each figure, both quotations of different words", "", null, SizeRows.DistinctDll),
        new("distinct-xml", "XML docs without the remarks, each figure, both quotations of different words", "", null,
            SizeRows.DistinctSummaries),
        new("table-dll", "shipped dll, each figure that a row of a table is, against one of a record (row `dll`)", "", null,
            SizeRows.TableDll),
        new("table-xml", "XML docs without the remarks, each figure that a row of a table is, against one of a record (row `xml`)", "",
            null, SizeRows.TableSummaries),
        new("real-find", Real + "first `Catalog.Find` in a process, against an assembly of the records once", "", null,
            StartRows.RealFirstFind),
        new("find", "the even shape: the same, against an assembly of 10 figures", "", null, StartRows.FirstFind),
        new("ready-touch", "row `real-touch` in apps that are published with PublishReadyToRun", "", null, StartRows.ReadyTouch),
        new("ready-enumerate", "row `real-enumerate` in such apps", "", null, StartRows.ReadyEnumeration),
        new("ready-find", "row `real-find` in such apps", "", null, StartRows.ReadyFind),
        new("verify", "`dataset verify --check` over the even records with documents of their quotations", "", null, VerifyRows.Verify),
        new("checks", "1,000 checks of curators, each a share of two counts: arithmetic of each; cold run with them against without",
            "", null, CheckRows.Written),
        new("bulk-scan-numbers", "row `bulk-scan` against reading the numbers alone, without key and year", "", null,
            BulkRows.ScanOfNumbers),
        new("peer-resources", Real + "`dotnet build` against the SDK's typed resources (.resx, StronglyTyped C#) with the words alone, "
            + "CPU time", "", null, BuildRows.RealResources),
        new("peer-json-enumerate", Real + "`Catalog.Figures` enumerated cold against a list of plain objects read by System.Text.Json", "",
            null, PeerRows.JsonEnumeration),
        new("peer-json-find", Real + "first `Catalog.Find` against that list made a dictionary", "", null, PeerRows.JsonLookUp),
        new("peer-sum", "a quantity added to a sum, of decimals, against UnitsNet's `Ratio`, of doubles, warm", "", null,
            PeerRows.Arithmetic),
    ];

    /// <summary>Run by hand: it takes minutes and most of a machine's memory.</summary>
    public static readonly Row Million = new("million", "1,000,000 figures in one compilation", "compiles", 0, CompilerRows.Million);

    public static IEnumerable<Row> All => [.. Goals, .. Others, Million];
}
