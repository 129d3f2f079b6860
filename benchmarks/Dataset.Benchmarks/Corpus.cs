namespace Dataset.Benchmarks;

/// <summary>Which records are measured.</summary>
internal enum Corpus
{
    /// <summary>Twenty figures a series, two quotations of 150 characters each, the second the same words in another document.</summary>
    Even,

    /// <summary>The same, with both quotations of different words.</summary>
    Distinct,

    /// <summary>The records that the package is made of, copied under other names: see <see cref="RealRecords"/>.</summary>
    Real,
}

/// <summary>What is compiled of them.</summary>
internal enum Form
{
    /// <summary>What the generator emits.</summary>
    Emitted,

    /// <summary>See <see cref="ConstShape"/>.</summary>
    Const,

    /// <summary>See <see cref="ObjectShape"/>.</summary>
    Objects,
}

/// <summary>Records by their corpus.</summary>
internal static class Corpora
{
    public static IRecords Of(Corpus corpus, int figures) => corpus switch
    {
        Corpus.Real => new RealRecords(figures),
        Corpus.Distinct => new SyntheticData(figures, isWireCopy: false),
        _ => new SyntheticData(figures),
    };

    /// <summary>A figure of the first topic in C#, which is there however few figures there are.</summary>
    public static string FigureOf(Corpus corpus) =>
        corpus == Corpus.Real ? "Synthetic.Border000.Crossings.March2025" : "Synthetic.T000.Applications.January2023";

    /// <summary>The smallest assembly of a corpus: ten figures, or the real records once.</summary>
    public static int Least(Corpus corpus) => corpus == Corpus.Real ? 1 : 10;
}
