namespace Dataset.Benchmarks.Rows;

/// <summary>What is shipped.</summary>
internal static class SizeRows
{
    public static Measured Dll(Workshop workshop, Size size) => PerFigure(workshop, "emitted", size.Figures, ".dll");

    public static Measured Xml(Workshop workshop, Size size) => PerFigure(workshop, "emitted", size.Figures, ".xml");

    public static Measured DistinctDll(Workshop workshop, Size size) => PerFigure(workshop, "distinct", size.Figures, ".dll");

    public static Measured DistinctXml(Workshop workshop, Size size) => PerFigure(workshop, "distinct", size.Figures, ".xml");

    public static Measured TableDll(Workshop workshop, Size size) => AgainstRecord(workshop, size.Figures, ".dll");

    public static Measured TableXml(Workshop workshop, Size size) => AgainstRecord(workshop, size.Figures, ".xml");

    public static Measured RealDll(Workshop workshop, Size size) => PerFigure(workshop, Workshop.Real, size.Figures, ".dll");

    public static Measured RealXml(Workshop workshop, Size size) => PerFigure(workshop, Workshop.Real, size.Figures, ".xml");

    public static Measured EagerDll(Workshop workshop, Size size) => PerFigure(workshop, Shapes.Eager, size.Figures, ".dll");

    public static Measured LazyDll(Workshop workshop, Size size) => PerFigure(workshop, Shapes.Lazy, size.Figures, ".dll");

    public static Measured Trimmed(Workshop workshop, Size size)
    {
        var (small, large) = (Publish(workshop, 10), Publish(workshop, size.Figures));
        var added = (large - small) / 1024.0;
        return new(added, $"+{Turns.Number(added, 1)} KB ({Turns.Number(large / 1024.0)} against {Turns.Number(small / 1024.0)} KB); both run");
    }

    private static long Publish(Workshop workshop, int figures)
    {
        // Docs are left out as they are of a package: beside a bare reference they would be copied to the app.
        var project = workshop.Project(
            $"Trimmed{figures}",
            "<OutputType>Exe</OutputType><RuntimeIdentifier>linux-x64</RuntimeIdentifier><PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><InvariantGlobalization>true</InvariantGlobalization><DebugType>none</DebugType><AllowedReferenceRelatedFileExtensions>none</AllowedReferenceRelatedFileExtensions>",
            $"<Reference Include=\"{workshop.Library(figures)}\" />",
            string.Empty,
            ("Program.cs", Programs.UseOne));
        var output = Path.Combine(project, "published");
        Child.Run(project, Workshop.Dotnet, ["publish", "-c", "Release", "--no-restore", "-v:q", "-o", output, "-nodeReuse:false"]);
        var said = Child.Run(output, Path.Combine(output, Path.GetFileName(project)["project-".Length..]), []).Output;
        return said.Contains("applications", StringComparison.Ordinal)
            ? Directory.GetFiles(output, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length)
            : throw new InvalidOperationException("The trimmed app does not run: " + said);
    }

    private static Measured AgainstRecord(Workshop workshop, int figures, string extension)
    {
        var (row, record) = (PerFigure(workshop, "table", figures, extension), PerFigure(workshop, "emitted", figures, extension));
        var ratio = row.Number / record.Number;
        return new(ratio, $"{Turns.Number(ratio, 2)} × ({row.Text} against {record.Text})");
    }

    private static Measured PerFigure(Workshop workshop, string shape, int figures, string extension)
    {
        var library = workshop.Library(shape, figures);
        var count = shape == Workshop.Real ? new RealData(figures).Figures : figures;
        var bytes = new FileInfo(Path.ChangeExtension(library, extension)).Length / (double)count;
        return new(bytes, $"{Turns.Number(bytes)} bytes");
    }
}
