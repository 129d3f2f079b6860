namespace Dataset.Benchmarks.Rows;

/// <summary>What a fresh process pays. A start takes a tenth of a second, so that each round has several.</summary>
internal static class StartRows
{
    private const int Starts = 7;

    public static Measured FirstTouch(Workshop workshop, Size size) => FirstTouch(workshop, size, Corpus.Even);

    public static Measured RealFirstTouch(Workshop workshop, Size size) => FirstTouch(workshop, size, Corpus.Real);

    public static Measured Enumeration(Workshop workshop, Size size) => Enumeration(workshop, size, Corpus.Even);

    public static Measured RealEnumeration(Workshop workshop, Size size) => Enumeration(workshop, size, Corpus.Real);

    public static Measured Methods(Workshop workshop, Size size) => Methods(workshop, size, Corpus.Even);

    public static Measured RealMethods(Workshop workshop, Size size) => Methods(workshop, size, Corpus.Real);

    public static Measured FirstFind(Workshop workshop, Size size) => FirstFind(workshop, size, Corpus.Even);

    public static Measured RealFirstFind(Workshop workshop, Size size) => FirstFind(workshop, size, Corpus.Real);

    /// <summary>The same look-up in the library that an earlier commit makes of its own synthetic records.</summary>
    public static Measured FindAgainstBefore(Workshop workshop, Size size)
    {
        var before = workshop.Program("find-before", Programs.Find.Replace("ID", Models.IdIn(new SyntheticData(size.Figures)),
            StringComparison.Ordinal), EarlierBuild.Libraries(workshop, size.Figures));
        var now = Finder(workshop, Corpus.Even, size.Figures);
        return Milliseconds(Turns.Of(size.Rounds * Starts, () => workshop.Said(now)[0], () => workshop.Said(before)[0]), 2);
    }

    /// <summary>A console program that enumerates <c>Catalog.Figures</c>.</summary>
    public static string Enumerator(Workshop workshop, Corpus corpus, Form form, int figures) => workshop.Program(
        $"enumerate-{corpus}-{form}", Programs.Enumerate, workshop.Library(corpus, form, figures), Workshop.Runtime);

    /// <summary>A console program that looks up one figure in the middle of the catalogue.</summary>
    public static string Finder(Workshop workshop, Corpus corpus, int figures) => workshop.Program(
        $"find-{corpus}-{figures}",
        Programs.Find.Replace("ID", Models.IdIn(Corpora.Of(corpus, figures)), StringComparison.Ordinal),
        workshop.Library(corpus, Form.Emitted, figures), Workshop.Runtime);

    /// <summary>A pair of microseconds, told in milliseconds.</summary>
    public static Measured Milliseconds(Pair pair, int digits) => new Pair(InMilliseconds(pair.Left), InMilliseconds(pair.Right)).Text(
        "ms", digits);

    private static Measured FirstTouch(Workshop workshop, Size size, Corpus corpus)
    {
        string Program(int figures) => workshop.Program(
            $"touch-{corpus}-{figures}", Programs.Touch.Replace("FIGURE", Corpora.FigureOf(corpus), StringComparison.Ordinal),
            workshop.Library(corpus, Form.Emitted, figures), Workshop.Runtime);
        var (large, small) = (Program(size.Figures), Program(Corpora.Least(corpus)));
        return Turns.Of(size.Rounds * Starts, () => workshop.Said(large)[0], () => workshop.Said(small)[0]).Text("µs");
    }

    private static Measured FirstFind(Workshop workshop, Size size, Corpus corpus)
    {
        var (large, small) = (Finder(workshop, corpus, size.Figures), Finder(workshop, corpus, Corpora.Least(corpus)));
        return Milliseconds(Turns.Of(size.Rounds * Starts, () => workshop.Said(large)[0], () => workshop.Said(small)[0]), 2);
    }

    private static Measured Enumeration(Workshop workshop, Size size, Corpus corpus)
    {
        var ours = Enumerator(workshop, corpus, Form.Emitted, size.Figures);
        var objects = Enumerator(workshop, corpus, Form.Objects, size.Figures);
        return Milliseconds(Turns.Of(size.Rounds * Starts, () => workshop.Said(ours)[0], () => workshop.Said(objects)[0]), 3);
    }

    private static Measured Methods(Workshop workshop, Size size, Corpus corpus)
    {
        var methods = workshop.Said(Enumerator(workshop, corpus, Form.Emitted, size.Figures))[1];
        var count = Corpora.Of(corpus, size.Figures).Figures;
        return new(methods / count, $"{Turns.Number(methods)} methods compiled for {Turns.Number(count)} figures");
    }

    private static Samples InMilliseconds(Samples samples) => new([.. samples.Numbers.Select(static number => number / 1000)]);
}
