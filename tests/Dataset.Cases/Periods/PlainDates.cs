namespace Dataset.Cases.Periods;

/// <summary>
/// The phrases that are days, months, quarters, halves or years written out, with no convention in them: the message must offer their
/// spelling. Where day and month could be exchanged, the phrase is plain only if one of the two is over 12 or both are equal.
/// </summary>
internal static class PlainDates
{
    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "01/2025 – 03/2025",
        "02-02-2020 - 03-03-2020",
        "1/20/25 – 3/31/25",
        "1/2025 – 3/2025",
        "11 / 2016",
        "14april 2015",
        "1st quarter of 2013",
        "20 January – 31 March 2025",
        "20 Jan – 31 Mar 2025",
        "2014 through may 2nd 2018",
        "2019-h2",
        "3/3/2015",
        "4th quarter 2018",
        "Friday, March 14, 2025",
        "H1 2016",
        "H2 2016",
        "Jan 20 – Mar 31, 2025",
        "January – March 2025",
        "Jan – Mar 2025",
        "Monday 20 January – Monday 31 March 2025",
        "Monday, January 20 – Monday, March 31, 2025",
        "calendar year 2008",
        "dec/2018-may/2019",
        "dec31 , 1994",
        "from 2015 to May 5th, 2017",
        "from 2017-q1 to 2018-q1",
        "from 26th june of 2020 to 28th june of 2020",
        "from 26th of june of 2020 to the 28th of june of 2020",
        "from 4 to 22 January, 1995",
        "from Feb 1st to March 2019",
        "from april in 2016 to june in 2017",
        "from june 26th of 2020 to june the 28th 2020",
        "from may to oct 2020",
        "from q1 of 2017 - q3 of 2018",
        "in 2014",
        "in 2014 A.D.",
        "jan-feb 2017",
        "june-august 1992",
        "march third 2015",
        "the 4th qtr of 2018",
    };

    public static bool Contains(string phrase) => Phrases.Contains(phrase);
}
