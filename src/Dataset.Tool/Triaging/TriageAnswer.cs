namespace Dataset.Tool.Triaging;

/// <summary>What a person decides of a number.</summary>
internal enum TriageAnswer
{
    /// <summary>Left for another time.</summary>
    Skip,

    /// <summary>It is a statistic: a stub of its record is printed.</summary>
    Record,

    /// <summary>It counts nothing: its quotation is set aside.</summary>
    Aside,

    /// <summary>Each number in the same words is set aside.</summary>
    Same,

    /// <summary>All numbers of its class are set aside, in one line.</summary>
    Class,
}
