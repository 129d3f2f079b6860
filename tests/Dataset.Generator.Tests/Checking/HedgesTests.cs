using Dataset.Generator.Checking;
using Xunit;

namespace Dataset.Generator.Tests.Checking;

public class HedgesTests
{
    [Theory]
    [InlineData("have exceeded 100,000 since", "Over 100,000")]
    [InlineData("carried out “north of” 100,000 deportations", "Over 100,000")]
    [InlineData("at approximately 8,300, were the lowest in at least 25 years", "About 8,300|AtLeast 25")]
    [InlineData("17,200 people in April alone – roughly 4,000 more than the number", "About 4,000")]
    [InlineData("4,000 more than the 13,200 of April", "")]
    [InlineData("4,000 people more than the 13,200 of April", "")]
    [InlineData("25 percent below the 13,200 of April", "")]
    [InlineData("500 short of 3,000", "")]
    [InlineData("113,000 individuals, over 100,000 of them", "Over 100,000")]
    [InlineData("In March 2025 more than 65,000", "Over 65,000")]
    [InlineData("More than 65,000 illegal immigrants", "Over 65,000")]
    [InlineData("Some 17,000 deportees", "About 17,000")]
    [InlineData("some of the 25 offices", "")]
    [InlineData("an estimated 11 million people", "About 11 million")]
    [InlineData("up to 20 million", "AtMost 20 million")]
    [InlineData("ramped up to 1,500", "AtMost? 1,500")]
    [InlineData("nearly 500 of those", "Nearly 500")]
    [InlineData("nearly half of those arrested", "Nearly half")]
    [InlineData("just under 500", "Nearly 500")]
    [InlineData("close to 500", "Nearly 500")]
    [InlineData("over 100 members", "Over 100")]
    [InlineData("a minimum of 75 arrests", "AtLeast 75")]
    [InlineData("no fewer than 75", "AtLeast 75")]
    [InlineData("no more than 75", "AtMost 75")]
    [InlineData("as many as 75", "AtMost 75")]
    [InlineData("has not exceeded 75", "AtMost 75")]
    [InlineData("fewer than 75", "Under 75")]
    [InlineData("failing to reach 1,000", "Under 1,000")]
    [InlineData("75 or more", "AtLeast 75")]
    [InlineData("75 arrests or more.", "AtLeast 75")]
    [InlineData("75 arrests or more deportations", "")]
    [InlineData("75 or so", "About 75")]
    [InlineData("75 at most", "AtMost 75")]
    [InlineData("75 at least 20 times", "AtLeast 20")]
    [InlineData("1,200+ Daily", "AtLeast 1,200")]
    [InlineData("1,200-plus", "AtLeast 1,200")]
    [InlineData("94%+", "AtLeast 94")]
    [InlineData("~8,300 and > 5", "About 8,300|Over 5")]
    [InlineData("just 7,000, only 613", "")]
    [InlineData("in March under former President Biden. February saw 8,300", "")]
    [InlineData("under Biden, 75 arrests", "")]
    [InlineData("under former president 75", "")]
    [InlineData("over the 1,000 mark", "Over? 1,000")]
    [InlineData("over a 1,000", "Over 1,000")]
    [InlineData("arrests on Sunday under the heightened effort", "")]
    [InlineData("over sweeping neighborhood operations by 25 offices", "")]
    [InlineData("balance between border security and 25 concerns", "")]
    [InlineData("between 1,200 and 1,500 arrests", "Between 1,200|Between 1,500")]
    [InlineData("between 1,200 arrests and 1,500", "Between 1,200|Between 1,500")]
    [InlineData("a target of 1,200 to 1,500 arrests", "Between 1,200|Between 1,500")]
    [InlineData("from 75 to 100", "Between 75|Between 100")]
    [InlineData("rose from 75 to 100", "")]
    [InlineData("up from 75 arrests to 100", "")]
    [InlineData("1,200–1,500 and 75-100", "Between 1,200|Between 1,500|Between 75|Between 100")]
    [InlineData("2025-02-05", "")]
    [InlineData("about 1,200 to 1,500", "Between 1,200|Between 1,500")]
    [InlineData("exceeded the old record of 1,100", "Over 1,100")]
    [InlineData("exceeded what anyone had thought was 1,100", "")]
    [InlineData("more than one in 25", "Over one")]
    [InlineData("MORE THAN 5", "Over 5")]
    [InlineData("more\u00A0than 5", "Over 5")]
    [InlineData("was more. Than 5 came", "")]
    public void A_hedge_governs_the_number_it_stands_by(string text, string expected)
    {
        var numbers = NumberScanner.Scan(text);
        var found = Hedges.Find(text, numbers)
            .OrderBy(hedge => hedge.Number)
            .Select(hedge => $"{hedge.Qualifier}{(hedge.IsCertain ? string.Empty : "?")} {text.Substring(numbers[hedge.Number].Start, numbers[hedge.Number].Length)}");

        Assert.Equal(expected, string.Join("|", found));
    }
}
