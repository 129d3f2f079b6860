using Dataset.Generator.Emitting;
using Dataset.Generator.Shared;
using Dataset.Tool.Factchecking;
using Dataset.Tool.Factchecking.Matching;

namespace Dataset.Tool.Tests.Factchecking;

/// <summary>Prose made from the figures themselves.</summary>
public sealed class OwnWordsTests
{
    public static TheoryData<string> Facts() => [.. All().Select(static fact => fact.Claim.Id)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_own_text_of_a_figure_agrees_or_is_disputed(string id)
    {
        var fact = Find(id);

        var findings = Draft.Check(Sentence(fact, TextOf(fact))).Where(finding => finding.Facts.Any(one => one.Name == fact.Name));

        Assert.Contains(findings, finding => finding.Verdict is ProseVerdict.Agrees or ProseVerdict.Disputed);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_own_text_without_its_hedge_does_not_agree(string id)
    {
        var fact = Find(id);
        if (fact.Value is not { Words: null, Qualifier: not (Qualifier.Exact or Qualifier.Between) })
        {
            return;
        }

        var bare = fact.Text[fact.Text.IndexOf(fact.Text.First(char.IsDigit), StringComparison.Ordinal)..];
        var finding = Draft.Check(Sentence(fact, bare)).Last();

        Assert.Contains(finding.Verdict, new[] { ProseVerdict.HedgeLost, ProseVerdict.Disputed });
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Another_number_in_the_own_text_never_agrees(string id)
    {
        var fact = Find(id);
        if (fact.Value is not { Words: null, Low: { } low })
        {
            return;
        }

        // A number that no figure has.
        var other = (low.Value * 7) + 123_457;
        var value = fact.Value with { Qualifier = Qualifier.Exact, Low = low with { Value = other }, High = null };
        var text = ValueText.Of(value, fact.Figure.Series.Unit!);

        Assert.DoesNotContain(Draft.Check(Sentence(fact, text)),
            finding => finding.Verdict is ProseVerdict.Agrees or ProseVerdict.HedgeAdded
                && finding.Words.Any(char.IsDigit) && finding.Facts.Any(one => one.Name == fact.Name));
    }

    private static string Sentence(Fact fact, string text)
    {
        var period = fact.Figure.Period is { First: not null, Last: not null, IsUncertain: false }
            ? $" ({ValueText.Of(fact.Figure.Period, null)})"
            : string.Empty;
        return $"{fact.Profile.Series.Record.Title}{period}: {text}.";
    }

    /// <summary>A quantity in words without its quotation marks.</summary>
    private static string TextOf(Fact fact) =>
        fact.Value.Words is { } words ? $"{words} {fact.Figure.Series.Unit!.Plural}" : fact.Text;

    private static Fact Find(string id) => Draft.Index.Named(id).Single();

    private static IEnumerable<Fact> All() => Draft.Index.Series
        .SelectMany(profile => profile.Series.Figures)
        .SelectMany(figure => Draft.Index.OfFigure(figure.Id));
}
