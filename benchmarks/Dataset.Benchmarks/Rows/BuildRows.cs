namespace Dataset.Benchmarks.Rows;

/// <summary>Whole builds, by <c>dotnet build</c>: what a user waits for.</summary>
internal static class BuildRows
{
    /// <summary>With the generator against the same emitted source without it.</summary>
    public static Measured Build(Workshop workshop, Size size) => Builds(workshop, size, Corpus.Even).Text("s");

    public static Measured RealBuild(Workshop workshop, Size size) => Builds(workshop, size, Corpus.Real).Text("s");

    /// <summary>A value edited in a record against a line edited in the one file of C# that the project has beside.</summary>
    public static Measured Edit(Workshop workshop, Size size)
    {
        var records = workshop.NewFolder("edited-records");
        ((IRecords)new RealData(size.Figures)).WriteTo(records);
        var project = workshop.DatasetProject("Edited", records, files: ("Beside.cs", Beside(0)));
        workshop.Build(project);
        var (value, code) = (new ValueEdit(records), 0);
        return Turns.Of(
            size.Rounds,
            () =>
            {
                value.Next();
                return workshop.Build(project).Wall.TotalSeconds;
            },
            () =>
            {
                File.WriteAllText(Path.Combine(project, "Beside.cs"), Beside(++code));
                return workshop.Build(project).Wall.TotalSeconds;
            }).Text("s");

        static string Beside(int number) => $"internal static class Beside {{ public const int Number = {number}; }}\n";
    }

    /// <summary>The table of countries as a series without names, against a dataset without a record; all is made anew each time.</summary>
    public static Measured Bulk(Workshop workshop, Size size)
    {
        var bulk = workshop.DatasetProject("Bulk", workshop.Folder("bulk-records", new TableData(figures: 13_979, isBulk: true).Files));
        var empty = workshop.DatasetProject("Empty", workshop.Folder("empty-records", []));
        return Turns.Of(
            size.Rounds, () => workshop.Rebuild(bulk).Cpu.TotalSeconds, () => workshop.Rebuild(empty).Cpu.TotalSeconds).Text("s of CPU");
    }

    public static Measured Consumer(Workshop workshop, Size size)
    {
        string Project(int figures) => workshop.Project(
            $"Consumer{figures}",
            "<OutputType>Exe</OutputType>",
            $"<Reference Include=\"{workshop.Library(Corpus.Even, Form.Emitted, figures)}\" />",
            string.Empty,
            ("Program.cs", Programs.UseOne));
        var (large, small) = (Project(size.Figures * 10), Project(100));
        return Turns.Of(
            size.Rounds, () => workshop.Rebuild(large).Wall.TotalSeconds, () => workshop.Rebuild(small).Wall.TotalSeconds).Text("s");
    }

    private static Pair Builds(Workshop workshop, Size size, Corpus corpus)
    {
        var generated = workshop.DatasetProject($"Generated{corpus}", workshop.Records(corpus, size.Figures));
        var written = workshop.Project(
            $"Written{corpus}",
            "<GenerateDocumentationFile>true</GenerateDocumentationFile><AssemblyName>Synthetic</AssemblyName>",
            $"<Compile Include=\"{workshop.Sources(corpus, Form.Emitted, size.Figures)}/*.cs\" />",
            string.Empty);
        return Turns.Of(
            size.Rounds, () => workshop.Rebuild(generated).Wall.TotalSeconds, () => workshop.Rebuild(written).Wall.TotalSeconds);
    }
}
