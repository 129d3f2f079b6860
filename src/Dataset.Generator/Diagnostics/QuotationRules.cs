namespace Dataset.Generator.Diagnostics;

/// <summary>Ways in which words, numbers and documents do not agree.</summary>
internal static class QuotationRules
{
    public static readonly Rule ComparedWithLock = new("DS4000", "Quotations compared with the lock",
        "The documents are not at hand, so quotations are compared with {1}: {0} in all. Run the verify target with the documents at "
        + "hand to find the words themselves.", RuleSeverity.Info);

    public static readonly Rule NumberMissing = new("DS4001", "Number not in the words", "The value '{0}' is not in the words “{1}”. {2}");

    public static readonly Rule HedgeMissingInWords = new("DS4002", "Hedge not in the words",
        "The value '{0}' has a hedge that the words “{1}” do not carry. {2}");

    public static readonly Rule HedgeMissingInValue = new("DS4003", "Hedge lost",
        "The words hedge the number (“{1}”), and the value '{0}' does not. {2}");

    public static readonly Rule HedgeDiffers = new("DS4004", "Another hedge",
        "The words hedge the number as “{1}”, which is not what the value '{0}' says. {2}");

    public static readonly Rule ReadingNotInWords = new("DS4005", "Reading not of the words",
        "The reading '{0}' is not one of the words “{1}”. {2}");

    public static readonly Rule WordsMissing = new("DS4006", "Worded quantity not in the words",
        "The worded value '{0}' is not in the words “{1}”. {2}");

    public static readonly Rule NotLocked = new("DS4007", "Quotation not in the lock",
        "The quotation “{0}” of {1} is not in quotes.lock. Run the verify target with the documents at hand; it finds the words and "
        + "writes the lock.");

    public static readonly Rule StaleLock = new("DS4008", "Lock line without a quotation",
        "This line of the lock belongs to no quotation: {0}. Run the verify target with the documents at hand.");

    public static readonly Rule TableNotLocked = new("DS4034", "Table not in the lock",
        "The table '{0}' is not what quotes.lock says of it: {1}. Run the verify target; it reads the table and writes the lock.");

    public static readonly Rule NotExactInBulk = new("DS4035", "Number of a bulk series not exact",
        "'{0}' is not an exact number, and with 'members: none' a series keeps exact numbers alone. Take other rows with 'where:', or "
        + "leave out 'members' where the figures are few enough to have names, so that each keeps what its cell says.");

    public static readonly Rule LockNotUnderstood = new("DS4009", "Lock line not understood",
        "This line of the lock is damaged: {0}. The lock is written by the verify target and never by hand; restore it or run the target.");

    public static readonly Rule NotFound = new("DS4010", "Quotation not found",
        "The words “{0}” are not in {1}. {2} Copy the words as the document prints them.");

    public static readonly Rule FoundTwice = new("DS4011", "Quotation found twice",
        "The words “{0}” stand in {1} {2} times. Tell the passage apart with 'before:' or 'after:', the words right beside it.");

    public static readonly Rule NotAtWordBoundary = new("DS4012", "Quotation cuts a word",
        "The words “{0}” start or end within a word of {1}. Quote whole words.");

    public static readonly Rule CrossesParagraph = new("DS4013", "Quotation crosses a paragraph",
        "The words “{0}” run over the end of a paragraph of {1}. Quote each paragraph by itself.");

    public static readonly Rule DocumentChanged = new("DS4014", "Document changed",
        "The text of '{0}' has the SHA-256 {1}, and the record says {2}. {3}");

    public static readonly Rule DocumentMissing = new("DS4015", "Document missing",
        "The text '{0}' of '{1}' is not among the documents. Put the file into the folder that DatasetDocuments names, or correct "
        + "'text:'.");

    public static readonly Rule NumberOverlooked = new("DS4016", "Number overlooked",
        "“{0}” in {1} (line {2}) is the value of no record: “{3}”. Record it, or set it aside under not_statistic with a reason.");

    public static readonly Rule PeriodNotPrinted = new("DS4017", "Printed period not in the document",
        "The words “{0}”, given as how the period is printed, are not in {1}. Copy them as the document prints them, or leave "
        + "'printed:' out.");

    public static readonly Rule WithinNotInWords = new("DS4018", "Length of time not in the words",
        "'within: {0}' is not in the words “{1}”. Quote the words that say so, or add them as 'within_quote:'.");

    public static readonly Rule DocumentNotText = new("DS4019", "Document not UTF-8",
        "The text '{0}' of '{1}' is not plain UTF-8: {2}. Offsets and hashes count every character, so that nothing is guessed; {3} and "
        + "correct its SHA-256.");

    public static readonly Rule LockDiffers = new("DS4020", "Lock not up to date",
        "Line {0} of {1} is {2}; the records and documents give {3}. The lock is never written by hand: run the verify target with the "
        + "documents at hand.");

    public static readonly Rule AnotherUnit = new("DS4021", "Another unit",
        "The words “{1}” do not give '{0}' in the unit of the series. {2}");
    public static readonly Rule NotBeside = new("DS4022", "Other words beside the quotation",
        "The words “{0}” stand in {1}, but not beside the words of 'before:' or 'after:'. {2} Copy the words right beside the passage "
        + "that is meant.");
    public static readonly Rule NumberNotUnderstood = new("DS4023", "Number not understood",
        "The words “{1}” hold a number that is not understood, so '{0}' is not read in them. {2}");
    public static readonly Rule OtherDigits = new("DS4024", "Other digits printed",
        "The words “{1}” print other digits than the value '{0}'. {2}");
    public static readonly Rule UnknownWord = new("DS4025", "Unknown word before the number",
        "The words “{1}” have a word right before the number of '{0}' that no table knows. {2}");
    public static readonly Rule OtherDirection = new("DS4026", "Another direction",
        "The words “{1}” point another way than the value '{0}'. {2}");
    public static readonly Rule RateOrTotal = new("DS4027", "Rate or total",
        "The words “{1}” do not give '{0}' for each of what the unit says. {2}");
    public static readonly Rule IntervalDiffers = new("DS4028", "Uncertainty or interval",
        "The words “{1}” print another uncertainty or interval than the value '{0}' has. {2}");
    public static readonly Rule OtherSense = new("DS4029", "Another sense", "The words “{1}” do not state '{0}' as what is. {2}");
    public static readonly Rule ClassOverlooked = new("DS4030", "Numbers of one kind overlooked",
        "{2} has numbers of the kind '{1}' that no record accounts for: {0}, the first “{3}” in line {4}. Where none is a statistic, set "
        + "them aside in one line: not_statistic: [{{ all: {1}, because: reason }}].");
    public static readonly Rule MoreOverlooked = new("DS4031", "More numbers overlooked",
        "{0} more numbers of {1} are the value of no record. Set whole passages aside with not_read: [{{ from: words, to: words, "
        + "because: reason }}] on the source.");

    public static readonly Rule OtherExtreme = new("DS4060", "The other end of a series",
        "The words “{1}” do not say of '{0}' which end of a series the record declares. {2}");

    public static readonly Rule WithinCutShort = new("DS4061", "Length of time without its hedge",
        "'within: {0}' leaves out '{1}', which the words “{2}” say of it: write 'within: {3}'.");

    /// <summary>
    /// Those that say how a value and its words contradict each other; their arguments begin with the value and the words.
    /// </summary>
    public static readonly IReadOnlyCollection<Rule> OfValues =
    [
        NumberMissing, HedgeMissingInWords, HedgeMissingInValue, HedgeDiffers, ReadingNotInWords, WordsMissing, AnotherUnit,
        NumberNotUnderstood, OtherDigits, UnknownWord, OtherDirection, RateOrTotal, IntervalDiffers, OtherSense, OtherExtreme,
    ];

    public static readonly Rule AnotherSpeaker = new(
        "DS4033",
        "Another speaker",
        "The words “{0}” are attributed to {2} ('{1}'), and the record's speaker is {3}. Write 'by: {4}' where {2} gives the number, "
        + "'via: {4}' where {2} passes it on; or quote the words of the record's speaker alone.");

    public static readonly Rule AnotherTime = new(
        "DS4032",
        "Another time",
        "The words “{0}” say '{1}', which is not in the period '{2}' ({3}). "
        + "Correct the period; or, where the words tell of two times, quote those of this one alone.");
}
