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

    public static Measured ReadyTouch(Workshop workshop, Size size)
    {
        string Program(int figures) => workshop.ReadyProgram(
            $"Touch{figures}", TouchOf(Corpus.Real), workshop.Library(Corpus.Real, Form.Emitted, figures));
        return Against(workshop, size, Program(size.Figures), Program(Corpora.Least(Corpus.Real))).Text("µs");
    }

    public static Measured ReadyEnumeration(Workshop workshop, Size size)
    {
        string Program(Form form) => workshop.ReadyProgram(
            $"Enumerate{form}", Programs.Enumerate, workshop.Library(Corpus.Real, form, size.Figures));
        return Milliseconds(Against(workshop, size, Program(Form.Emitted), Program(Form.Objects)), 3);
    }

    public static Measured ReadyFind(Workshop workshop, Size size)
    {
        string Program(int figures) => workshop.ReadyProgram(
            $"Find{figures}", FindIn(Corpus.Real, figures), workshop.Library(Corpus.Real, Form.Emitted, figures));
        return Milliseconds(Against(workshop, size, Program(size.Figures), Program(Corpora.Least(Corpus.Real))), 2);
    }

    /// <summary>The same look-up in the library that an earlier commit makes of its own synthetic records.</summary>
    public static Measured FindAgainstBefore(Workshop workshop, Size size)
    {
        var before = workshop.Program("find-before", Programs.Find.Replace("ID", Models.IdIn(new SyntheticData(size.Figures)),
            StringComparison.Ordinal), EarlierBuild.Libraries(workshop, size.Figures));
        var now = Finder(workshop, Corpus.Even, size.Figures);
        return Milliseconds(Against(workshop, size, now, before), 2);
    }

    /// <summary>A console program that enumerates <c>Catalog.Figures</c>.</summary>
    public static string Enumerator(Workshop workshop, Corpus corpus, Form form, int figures) => workshop.Program(
        $"enumerate-{corpus}-{form}", Programs.Enumerate, workshop.Library(corpus, form, figures), Workshop.Runtime);

    /// <summary>A console program that looks up one figure in the middle of the catalogue.</summary>
    public static string Finder(Workshop workshop, Corpus corpus, int figures) => workshop.Program(
        $"find-{corpus}-{figures}", FindIn(corpus, figures), workshop.Library(corpus, Form.Emitted, figures), Workshop.Runtime);

    /// <summary>A pair of microseconds, told in milliseconds.</summary>
    public static Measured Milliseconds(Pair pair, int digits) => new Pair(InMilliseconds(pair.Left), InMilliseconds(pair.Right)).Text(
        "ms", digits);

    private static Measured FirstTouch(Workshop workshop, Size size, Corpus corpus)
    {
        string Program(int figures) => workshop.Program(
            $"touch-{corpus}-{figures}", TouchOf(corpus), workshop.Library(corpus, Form.Emitted, figures), Workshop.Runtime);
        return Against(workshop, size, Program(size.Figures), Program(Corpora.Least(corpus))).Text("µs");
    }

    private static Measured FirstFind(Workshop workshop, Size size, Corpus corpus)
    {
        return Milliseconds(
            Against(workshop, size, Finder(workshop, corpus, size.Figures), Finder(workshop, corpus, Corpora.Least(corpus))), 2);
    }

    private static Measured Enumeration(Workshop workshop, Size size, Corpus corpus)
    {
        var ours = Enumerator(workshop, corpus, Form.Emitted, size.Figures);
        var objects = Enumerator(workshop, corpus, Form.Objects, size.Figures);
        return Milliseconds(Against(workshop, size, ours, objects), 3);
    }

    private static Measured Methods(Workshop workshop, Size size, Corpus corpus)
    {
        var methods = workshop.Said(Enumerator(workshop, corpus, Form.Emitted, size.Figures))[1];
        var count = Corpora.Of(corpus, size.Figures).Figures;
        return new(methods / count, $"{Turns.Number(methods)} methods compiled for {Turns.Number(count)} figures");
    }

    private static string TouchOf(Corpus corpus) =>
        Programs.Touch.Replace("FIGURE", Corpora.FigureOf(corpus), StringComparison.Ordinal);

    private static string FindIn(Corpus corpus, int figures) =>
        Programs.Find.Replace("ID", Models.IdIn(Corpora.Of(corpus, figures)), StringComparison.Ordinal);

    /// <summary>What two programs say, in turns.</summary>
    private static Pair Against(Workshop workshop, Size size, string left, string right) =>
        Turns.Of(size.Rounds * Starts, () => workshop.Said(left)[0], () => workshop.Said(right)[0]);

    private static Samples InMilliseconds(Samples samples) => new([.. samples.Numbers.Select(static number => number / 1000)]);
}
