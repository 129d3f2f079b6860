namespace Dataset.Tool.Quoting;

/// <summary>What stands before a noun, which tells whether a word that may be a verb is one.</summary>
internal enum NounLead
{
    /// <summary>One, or nothing that tells: one in five <em>counts</em>.</summary>
    One,

    /// <summary>A number above one, whose verb would have no "-s": 14 <em>counts</em>.</summary>
    Many,

    /// <summary>"Of which" and a number, behind which a verb follows sooner than a noun: of which 740 <em>concerned</em> delays.</summary>
    Part,

    /// <summary>A word that a noun follows: every <em>arrest</em>.</summary>
    Each,
}
