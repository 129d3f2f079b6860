namespace Dataset.Benchmarks.Rows;

/// <summary>Whole builds, by <c>dotnet build</c>: what a user waits for.</summary>
internal static class BuildRows
{
    /// <summary>With the generator against the same emitted source without it.</summary>
    public static Measured Build(Workshop workshop, Size size) => Build(workshop, size, Corpus.Even);

    public static Measured RealBuild(Workshop workshop, Size size) => Build(workshop, size, Corpus.Real);

    /// <summary>With the generator against the same words as typed resources of the SDK.</summary>
    public static Measured RealResources(Workshop workshop, Size size)
    {
        var sides = Sides(workshop, size, Corpus.Real);
        return Pair.Of(sides[0], sides[2], static run => run.Cpu.TotalSeconds).Text("s of CPU");
    }

    /// <summary>A value edited in a record against a line edited in the one file of C# that the project has beside.</summary>
    public static Measured Edit(Workshop workshop, Size size)
    {
        var records = workshop.NewFolder("edited-records");
        ((IRecords)new RealRecords(size.Figures)).WriteTo(records);
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

    private static Measured Build(Workshop workshop, Size size, Corpus corpus)
    {
        var sides = Sides(workshop, size, corpus);
        return Pair.Of(sides[0], sides[1], static run => run.Wall.TotalSeconds).Text("s");
    }

    /// <summary>With the generator, of its output without it, and of the real shape typed resources: in turns, once for all rows.</summary>
    private static IReadOnlyList<IReadOnlyList<ChildRun>> Sides(Workshop workshop, Size size, Corpus corpus) =>
        workshop.Once($"builds {corpus}", () =>
        {
            const string Docs = "<GenerateDocumentationFile>true</GenerateDocumentationFile>";
            List<string> projects =
            [
                workshop.DatasetProject($"Generated{corpus}", workshop.Records(corpus, size.Figures)),
                workshop.Project(
                    $"Written{corpus}", Docs + "<AssemblyName>Synthetic</AssemblyName>",
                    $"<Compile Include=\"{workshop.Sources(corpus, Form.Emitted, size.Figures)}/*.cs\" />", string.Empty),
            ];
            if (corpus == Corpus.Real)
            {
                projects.Add(workshop.Project("Resources", Docs + TypedResources.Properties, TypedResources.Items, string.Empty,
                    ("Figures.resx", TypedResources.Write(new RealRecords(size.Figures)))));
            }

            return Turns.All(size.Rounds, [.. projects.Select(project => (Func<ChildRun>)(() => workshop.Rebuild(project)))]);
        });
}
