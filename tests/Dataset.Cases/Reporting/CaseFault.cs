namespace Dataset.Cases.Reporting;

/// <summary>What is wrong with how a case was judged.</summary>
[Flags]
internal enum CaseFault
{
    None = 0,

    /// <summary>A wrong record passed.</summary>
    AcceptedWrong = 1,

    /// <summary>A right record did not pass.</summary>
    RefusedRight = 2,

    /// <summary>A message offers something wrong, or does not offer what is right.</summary>
    Misleading = 4,
}
