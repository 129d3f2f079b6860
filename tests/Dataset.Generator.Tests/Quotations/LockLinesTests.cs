using Dataset.Generator.Diagnostics;
using Dataset.Generator.Quotations;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>The lines of the lock by their owner, each taken by one quotation.</summary>
public sealed class LockLinesTests
{
    private static readonly string Hash = new('a', 64);
    private static readonly string OtherHash = new('b', 64);

    [Fact]
    public void Each_quotation_takes_the_first_line_that_no_other_has_taken()
    {
        var rest = Parse(
            Line("sea.ships.2024", "sea.ships.2024#board", start: 1),
            Line("sea.ships.2024", "sea.ships.2024#board", start: 2),
            Line("sea.ships.2024", "sea.ships.2024#board", start: 3, hash: OtherHash),
            Line("sea.ships.2024", "sea.ships.2024#board", start: 4, document: "b.txt"),
            Line("sea.ships.2024", "sea.ships.2024#guild", start: 5)).Of("sea.ships").ToRest();

        Assert.Equal(1, Take(Hash, "a.txt", "board"));
        Assert.Equal(2, Take(Hash, "a.txt", "board"));
        Assert.Null(Take(Hash, "a.txt", "board"));
        Assert.Equal(4, Take(Hash, "b.txt", "board"));
        Assert.Null(Take(OtherHash, "b.txt", "board"));
        Assert.Equal(3, Take(OtherHash, "a.txt", "board"));
        Assert.Null(Take(Hash, "a.txt", "keeper"));
        Assert.Equal("sea.ships.2024, sea.ships.2024#guild", Assert.Single(rest.Stale()).Arguments[0]);
        Assert.Equal(5, Take(Hash, "a.txt", "guild"));
        Assert.Empty(rest.Stale());

        int? Take(string hash, string document, string speaker) =>
            rest.Take(document, hash, "sea.ships.2024", "sea.ships.2024#" + speaker)?.Line.Start;
    }

    [Fact]
    public void A_line_that_nothing_takes_is_stale_at_its_place()
    {
        var stale = Parse(Line("sea.ships.2024", "-"), string.Empty, Line("sea.ships.2025", "-")).Of("sea.ships").ToRest().Stale().ToList();

        Assert.Equal([QuotationRules.StaleLock.Id, QuotationRules.StaleLock.Id], stale.Select(issue => issue.Rule.Id));
        Assert.Equal([0, 2], stale.Select(issue => issue.Span.Line));
        Assert.Equal(["sea.ships.2024, -", "sea.ships.2025, -"], stale.Select(issue => issue.Arguments[0]));
    }

    [Fact]
    public void A_line_belongs_to_the_series_of_its_figure_or_to_anchors_or_tables()
    {
        var quotes = Parse(
            Line("sea.ships.2024", "-", start: 1),
            Line("sea.ships.2025-01", "-", start: 2),
            Line("sea.lamps.2024", "-", start: 3),
            Line("anchors.launch", "-", start: 4),
            Line("tables.ships", "-", start: 5),
            Line("anchor", "-", start: 6));

        Assert.Equal([1, 2], Starts(quotes.Of("sea.ships")));
        Assert.Equal([1, 2, 3], Starts(quotes.Of(["sea.ships", "sea.lamps"])));
        Assert.Equal([4], Starts(quotes.Of(QuotesLock.Anchors)));
        Assert.Equal([5], Starts(quotes.Of(QuotesLock.Tables)));
        Assert.Equal([6], Starts(quotes.Of("anchor")));
        Assert.Empty(Starts(quotes.Of("sea")));
        Assert.Equal([3, 5, 6], Starts(quotes.OfOthers(owner => owner is "sea.ships" or QuotesLock.Anchors)));
    }

    [Fact]
    public void Locks_are_equal_with_their_path_and_their_text()
    {
        var line = Line("sea.ships.2024", "-") + "\n";
        var one = QuotesLock.Parse("quotes.lock", line).Value;

        Assert.True(one.Equals(QuotesLock.Parse("quotes.lock", line).Value));
        Assert.True(one.Equals((object)QuotesLock.Parse("quotes.lock", line).Value));
        Assert.False(one.Equals(QuotesLock.Parse("other.lock", line).Value));
        Assert.False(one.Equals(QuotesLock.Parse("quotes.lock", line + "\n").Value));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"quotes.lock"));
        Assert.Equal(one.GetHashCode(), QuotesLock.Parse("quotes.lock", line).Value.GetHashCode());
        Assert.Equal("quotes.lock", one.Path);
    }

    [Fact]
    public void A_line_is_written_as_it_is_read()
    {
        var line = Line("sea.ships.2024", "sea.ships.2024#board", start: 12);

        Assert.Equal(line, Assert.Single(Parse(line).Of("sea.ships").Lines).Line.ToString());
    }

    [Theory]
    [InlineData("a.txt\t1\t11\tHASH\tHASH\tsea.ships.2024", "a line has 7 fields, and this one 6")]
    [InlineData("a.txt\t1\t11\tHASH\tHASH\tsea.ships.2024\t-\t-", "a line has 7 fields, and this one 8")]
    [InlineData("a.txt\tx\t11\tHASH\tHASH\tsea.ships.2024\t-", "start and length are not whole numbers")]
    [InlineData("a.txt\t1\tx\tHASH\tHASH\tsea.ships.2024\t-", "start and length are not whole numbers")]
    [InlineData("a.txt\t1\t11\tHASh\tHASH\tsea.ships.2024\t-", "a hash is not 64 hexadecimal digits")]
    [InlineData("a.txt\t1\t11\tHASH\t0HASH\tsea.ships.2024\t-", "a hash is not 64 hexadecimal digits")]
    [InlineData("a.txt\t1\t11\tHASH\tg\tsea.ships.2024\t-", "a hash is not 64 hexadecimal digits")]
    public void A_damaged_line_says_what_is_wrong_with_it(string line, string problem)
    {
        var issue = Assert.Single(QuotesLock.Parse("quotes.lock", line.Replace("HASH", Hash, StringComparison.Ordinal)).Issues.Items);

        Assert.Equal((QuotationRules.LockNotUnderstood.Id, problem), (issue.Rule.Id, issue.Arguments[0]));
    }

    [Theory]
    [InlineData("0123456789abcdef", true)]
    [InlineData("0123456789abcdeg", false)]
    [InlineData("0123456789ABCDEF", false)]
    [InlineData("0123456789abcde/", false)]
    [InlineData("0123456789abcde:", false)]
    [InlineData("0123456789abcde`", false)]
    public void A_hash_has_the_digits_of_sixteen_in_small_letters(string quarter, bool isHash)
    {
        var hash = string.Concat(Enumerable.Repeat(quarter, 4));

        Assert.Equal(isHash, QuotesLock.Parse("quotes.lock", Line("sea.ships.2024", "-", hash: hash)).Issues.Items.IsEmpty);
    }

    private static QuotesLock Parse(params string[] lines)
    {
        var parsed = QuotesLock.Parse("quotes.lock", string.Join('\n', lines));
        Assert.Empty(parsed.Issues.Items);
        return parsed.Value;
    }

    private static string Line(string figure, string claim, int start = 1, string? hash = null, string document = "a.txt") =>
        string.Join('\t', document, start, 11, Hash, hash ?? Hash, figure, claim);

    private static IEnumerable<int> Starts(LockLines lines) => lines.Lines.Select(line => line.Line.Start);
}
