namespace Briefing.Pages;

/// <summary>Rows under headings. Without headings it is a list of labels and what they stand for.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<PageCell[]> _rows = [];

    public IReadOnlyList<string> Headings => headings;

    public IReadOnlyList<IReadOnlyList<PageCell>> Rows => _rows;

    public int Columns => headings.Length > 0 ? headings.Length : _rows.Max(row => row.Length);

    /// <summary>The last column holds long text: where there is no room beside the others, it goes beneath them.</summary>
    public bool LastIsLong { get; init; }

    public void Add(params PageCell[] cells) => _rows.Add(cells);
}
