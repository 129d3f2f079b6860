using System.Globalization;

namespace Dataset.Benchmarks.Rows;

/// <summary>What a fresh process pays.</summary>
internal static class StartRows
{
    private const int Starts = 7;

    public static Measured FirstTouch(Workshop workshop, Size size)
    {
        var large = workshop.Program("touch-large", Programs.Touch, workshop.Library(size.Figures));
        var small = workshop.Program("touch-small", Programs.Touch, workshop.Library(10));
        return Turns.Ratio(Turns.Of(size.Rounds * Starts, () => Said(workshop, large)[0], () => Said(workshop, small)[0]), "µs");
    }

    public static Measured Enumeration(Workshop workshop, Size size) => Enumeration(workshop, size, "emitted");

    public static Measured LazyEnumeration(Workshop workshop, Size size) => Enumeration(workshop, size, Shapes.Lazy);

    public static Measured RealEnumeration(Workshop workshop, Size size) =>
        Enumeration(workshop, size, Workshop.Real, Workshop.RealObjects);

    public static Measured CompiledMethods(Workshop workshop, Size size) => CompiledMethods(workshop, "emitted", size.Figures, size.Figures);

    public static Measured RealMethods(Workshop workshop, Size size) =>
        CompiledMethods(workshop, Workshop.Real, size.Figures, new RealData(size.Figures).Figures);

    private static Measured CompiledMethods(Workshop workshop, string shape, int figures, int count)
    {
        var methods = Said(workshop, Enumerator(workshop, shape, figures))[1];
        return new(methods / count, $"{Turns.Number(methods)} methods compiled for {Turns.Number(count)} figures");
    }

    public static Measured Find(Workshop workshop, Size size)
    {
        string Program(int figures) => workshop.Program($"find-{figures}", Programs.Find, workshop.Library(figures));
        var (large, small) = (Program(size.Figures), Program(size.Figures / 10));
        return Turns.Ratio(Turns.Of(size.Rounds, () => Said(workshop, large)[0], () => Said(workshop, small)[0]), "ns");
    }

    private static Measured Enumeration(Workshop workshop, Size size, string shape, string baseline = Shapes.Eager)
    {
        var (ours, eager) = (Enumerator(workshop, shape, size.Figures), Enumerator(workshop, baseline, size.Figures));
        var medians = Turns.Of(size.Rounds * Starts, () => Said(workshop, ours)[0], () => Said(workshop, eager)[0]);
        return Turns.Ratio((medians.Left / 1000, medians.Right / 1000), "ms", 3);
    }

    private static string Enumerator(Workshop workshop, string shape, int figures) =>
        workshop.Program("enumerate-" + shape, Programs.Enumerate, workshop.Library(shape, figures));

    private static double[] Said(Workshop workshop, string program) =>
        [.. workshop.Start(program).Output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
}
