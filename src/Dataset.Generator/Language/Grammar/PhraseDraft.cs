namespace Dataset.Generator.Language.Grammar;

/// <summary>A phrase while it is read.</summary>
/// <param name="first">Its first token.</param>
/// <param name="next">The token behind it.</param>
internal sealed class PhraseDraft(int first, int next, Amount low)
{
    private readonly List<SenseMark> _sense = [];

    public int First { get; set; } = first;

    public int Next { get; set; } = next;

    /// <summary>The token behind the number where an interval follows it; else 0.</summary>
    public int NumberNext { get; set; }

    public PhraseKind Kind { get; set; } = low.Fraction is null ? PhraseKind.Number : PhraseKind.Fraction;

    public Amount Low { get; set; } = low;

    public Amount? High { get; set; }

    public Amount? Uncertainty { get; set; }

    public (Amount Plus, Amount Minus)? Asymmetric { get; set; }

    public (Amount Low, Amount High)? Interval { get; set; }

    public decimal? Level { get; set; }

    /// <summary>The token a range begins with: "between", "from" or its lower end.</summary>
    public int? RangeStart { get; set; }

    /// <summary>Two numbers joined by "or".</summary>
    public bool IsAlternative { get; set; }

    public HedgeMark? Hedge { get; set; }

    public PerMark? Per { get; set; }

    public ChangeMark? Change { get; set; }

    public bool IsTotal { get; set; }

    public IReadOnlyList<SenseMark> Sense => _sense;

    public (int Start, int End) Noun { get; set; }

    public (int Start, int End)? Unknown { get; set; }

    public string? Problem { get; set; }

    public void Add(SenseMark mark) => _sense.Add(mark);
}
