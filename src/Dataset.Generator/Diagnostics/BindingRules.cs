namespace Dataset.Generator.Diagnostics;

/// <summary>Ways in which a well-formed file is not a record.</summary>
internal static class BindingRules
{
    public static readonly Rule UnknownKey = new("DS2001", "Unknown key", "'{0}' is not a key of {1}{2}. Write one of: {3}.");

    public static readonly Rule MissingKey = new("DS2002", "Missing key", "{0} has no '{1}'. Add '{1}:' with {2}.");

    public static readonly Rule WrongForm = new("DS2003", "Wrong form", "{0} holds {1} where {2} should stand. {3}");

    public static readonly Rule ValueNotUnderstood = new("DS2004", "Value not understood", "The value '{0}' is not understood. {1}");

    public static readonly Rule PeriodNotUnderstood = new("DS2005", "Period not understood", "The period '{0}' is not understood. {1}");

    public static readonly Rule UnresolvedWithoutName = new(
        "DS2006",
        "Unresolved period without a name",
        "'{0}' is not a period that days can be told of, so the figure needs a name. "
        + "Write 2025, 2025-Q1, 2025-03, 2025-W04, 2025-01-26, first/last, year to 2025-03 or 'first 100 days'; "
        + "or, if the document does not say when, add 'name: {1}'.");

    public static readonly Rule OneOrTheOther = new("DS2007", "One or the other",
        "{0} has both '{1}' and '{2}', and only one of them can be meant. Keep one.");

    public static readonly Rule NotOneOf = new("DS2008", "Not a known word", "'{0}' is not a {1}{2}. Write one of: {3}.");

    public static readonly Rule RankWithoutReason = new("DS2009", "Rank without a reason",
        "A claim ranked '{0}' has no reason. Say why in 'reason:', or leave out the rank.");

    public static readonly Rule NotAHash = new("DS2010", "Not a SHA-256",
        "'{0}' is not a SHA-256: write the 64 lower-case hexadecimal digits that sha256sum prints for the document's text.");

    public static readonly Rule QuoteTooLong = new("DS2011", "Quotation too long",
        "The quotation has {0} words. Keep the fewest that carry number, hedge and what is counted, 25 at most; the rest is the "
        + "document's.");

    public static readonly Rule EmptyText = new("DS2012", "Empty text",
        "'{0}' of {1} is empty. Write it, or leave the key out: unknown stays unknown.");

    public static readonly Rule DateNotUnderstood = new("DS2013", "Date not understood", "'{0}' is not a date. {1}");

    public static readonly Rule UncertainWithoutBasis = new("DS2014", "Uncertain date without a basis",
        "{0} is uncertain ('?') and nothing says how it was arrived at. Add '{1}:' with how it was read, or take the '?' away where the "
        + "document is plain.");

    public static readonly Rule NotACount = new("DS2015", "Not a count",
        "'{0}' is not a number of speakers. Write 1 or more in digits, or leave the key out where the document does not say.");

    public static readonly Rule NotAKey = new("DS2016", "Not a key",
        "'{0}' cannot be the key of {1}: write small letters and digits, words joined by hyphens, a letter first, as in '{2}'.");

    public static readonly Rule NotAName = new("DS2017", "Not a name",
        "'{0}' is not a name: write letters and digits, a capital first, as in '{1}'.");

    public static readonly Rule NoClaim = new("DS2018", "Figure without a value",
        "{0} has neither 'value' nor 'claims', and a period alone is no figure. Add 'value:' and 'quote:', or 'claims:' with one entry "
        + "for each voice.");

    public static readonly Rule NoQuotation = new("DS2019", "Claim without words",
        "{0} has no quotation. No number without the words that carry it: add 'quote:'.");

    public static readonly Rule NoSourceGiven = new("DS2020", "Quotation without a document",
        "The quotation does not say which document it stands in. Add 'in:' here, on the figure, the series or once at the top of the "
        + "file.");

    public static readonly Rule PrintedValue = new("DS2021", "Value printed otherwise",
        "'printed' is no key of the value: what a curator reads into the words stands under a key of its own, with a reason, and is "
        + "counted. Write '{0}' in place of 'value:'.");

    public static readonly Rule NotInBulk = new("DS2030", "Key of named figures in a bulk series",
        "With 'members: none' a series keeps the key, the period and the exact number of each row, and '{0}' says something else. Leave "
        + "'{0}' out, or leave out 'members' where the figures are few enough to have names.");

    public static readonly Rule LeftToDecide = new("DS2040", "Left to decide",
        "{0} TODO left in {1}, this the first. What stands behind the word is proposed: keep it or correct it, and take the word away. A "
        + "text that begins so by itself stands in quotation marks.");
}
