namespace Dataset.Benchmarks.Rows;

/// <summary>Builds and compilations, each in a process of its own.</summary>
internal static class BuildRows
{
    public static Measured Build(Workshop workshop, Size size)
    {
        var generated = workshop.Project(
            "Generated",
            "<GenerateDocumentationFile>true</GenerateDocumentationFile><AssemblyName>Synthetic</AssemblyName>"
            + "<RootNamespace>Synthetic</RootNamespace>"
            + $"<DatasetRecords>{workshop.Records(size.Figures)}</DatasetRecords><DatasetIsNew>true</DatasetIsNew>",
            AnalyzersOf(workshop),
            Path.Combine(Repository.Folder, "src", "Dataset.Generator", "build", "Dataset.Generator"));
        var written = workshop.Project(
            "Written",
            "<GenerateDocumentationFile>true</GenerateDocumentationFile><AssemblyName>Synthetic</AssemblyName>",
            $"<Compile Include=\"{workshop.Emitted(size.Figures)}/*.cs\" />",
            string.Empty);
        return Turns.Ratio(Turns.Of(size.Rounds, () => workshop.Build(generated).Wall.TotalSeconds, () => workshop.Build(written)
            .Wall.TotalSeconds), "s");
    }

    /// <summary>The table of countries as a series without names, against a dataset without a record; all is made anew each time.</summary>
    public static Measured Bulk(Workshop workshop, Size size)
    {
        var (bulk, empty) = (DatasetOf(new TableData(figures: 13_979, isBulk: true).Files), DatasetOf([]));
        return Turns.Ratio(Turns.Of(size.Rounds, () => workshop.Build(bulk).Cpu.TotalSeconds, () => workshop.Build(empty)
            .Cpu.TotalSeconds), "s of CPU");

        string DatasetOf(IReadOnlyList<(string Name, string Text)> records)
        {
            var name = records.Count > 0 ? "Bulk" : "Empty";
            var folder = workshop.NewFolder(name + "-records");
            foreach (var (file, text) in records)
            {
                File.WriteAllText(Path.Combine(folder, file), text);
            }

            return workshop.Project(
                name,
                $"<GenerateDocumentationFile>true</GenerateDocumentationFile><DatasetRecords>{folder}</DatasetRecords>"
                + "<DatasetIsNew>true</DatasetIsNew>"
                + $"<DatasetToolPath>{Path.Combine(workshop.Precompiled, "Dataset.Tool.dll")}</DatasetToolPath>",
                AnalyzersOf(workshop),
                Path.Combine(Repository.Folder, "src", "Dataset.Generator", "build", "Dataset.Generator"));
        }
    }

    private static string AnalyzersOf(Workshop workshop) =>
        string.Concat(workshop.Analyzers.Select(static file => $"<Analyzer Include=\"{file}\" />"));

    public static Measured CompilerCpu(Workshop workshop, Size size)
    {
        var output = Path.Combine(workshop.NewFolder("generate"), "Synthetic.dll");
        var plain = Path.Combine(workshop.NewFolder("plain"), "Synthetic.dll");
        var sources = workshop.Emitted(size.Figures);
        return Turns.Ratio(Turns.Of(size.Rounds, () => workshop.Generate(size.Figures, output)
            .Cpu.TotalSeconds, () => workshop.Compile(sources, plain).Cpu.TotalSeconds), "s");
    }

    public static Measured AgainstConst(Workshop workshop, Size size) => Against(workshop, size, "emitted", Shapes.Const);

    public static Measured RealAgainstConst(Workshop workshop, Size size) => Against(workshop, size, Workshop.Real, Workshop.RealConst);

    public static Measured RealAgainstObjects(Workshop workshop, Size size) =>
        Against(workshop, size, Workshop.Real, Workshop.RealObjects);

    public static Measured EagerAgainstConst(Workshop workshop, Size size) => Against(workshop, size, Shapes.Eager, Shapes.Const);

    public static Measured LazyAgainstConst(Workshop workshop, Size size) => Against(workshop, size, Shapes.Lazy, Shapes.Const);

    public static Measured PerFigure(Workshop workshop, Size size)
    {
        var output = Path.Combine(workshop.NewFolder("scale"), "Synthetic.dll");
        double Seconds(int figures) =>
            Turns.Median(Enumerable.Range(0, figures > 20_000 ? 1 : size.Rounds)
            .Select(_ => workshop.Generate(figures, output).Cpu.TotalSeconds));
        Seconds(0);
        var nothing = Seconds(0);
        int[] counts = [size.Figures / 10, size.Figures, size.Figures * 10];
        var each = counts.Select(figures => (Seconds(figures) - nothing) / figures * 1_000_000).ToArray();
        var text = string.Join(", ", counts.Zip(each, (figures, cost) => $"{Turns.Number(cost)} µs at {Turns.Number(figures)}"));
        return new(each.Max() / each.Min(), $"{Turns.Number(each.Max() / each.Min(), 2)} × ({text})");
    }

    public static Measured Large(Workshop workshop, Size size)
    {
        var run = workshop.Generate(size.Figures * 10, Path.Combine(workshop.NewFolder("large"), "Synthetic.dll"));
        return new(run.PeakBytes / 1e9, $"{Turns.Number(run.PeakBytes / 1e9, 2)} GB, {Turns.Number(run.Wall.TotalSeconds)} s, compiled");
    }

    public static Measured Million(Workshop workshop, Size size)
    {
        var run = workshop.Generate(1_000_000, Path.Combine(workshop.NewFolder("million"), "Synthetic.dll"));
        return new(0, $"compiled: {Turns.Number(run.Wall.TotalSeconds)} s, {Turns.Number(run.PeakBytes / 1e9, 1)} GB");
    }

    public static Measured Consumer(Workshop workshop, Size size)
    {
        string Project(int figures) => workshop.Project(
            $"Consumer{figures}",
            "<OutputType>Exe</OutputType>",
            $"<Reference Include=\"{workshop.Library(figures)}\" />",
            string.Empty,
            ("Program.cs", Programs.UseOne));
        var (large, small) = (Project(size.Figures * 10), Project(100));
        return Turns.Ratio(Turns.Of(size.Rounds, () => workshop.Build(large).Wall.TotalSeconds, () => workshop.Build(small)
            .Wall.TotalSeconds), "s");
    }

    private static Measured Against(Workshop workshop, Size size, string shape, string other)
    {
        var (left, right) = (workshop.SourcesOf(shape, size.Figures), workshop.SourcesOf(other, size.Figures));
        var (one, two) = (Path.Combine(workshop.NewFolder("left"), "Synthetic.dll"),
            Path.Combine(workshop.NewFolder("right"), "Synthetic.dll"));
        return Turns.Ratio(Turns.Of(size.Rounds, () => workshop.Compile(left, one).Cpu.TotalSeconds, () => workshop.Compile(right, two)
            .Cpu.TotalSeconds), "s of CPU");
    }
}
