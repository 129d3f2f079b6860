namespace Dataset.Fuzz.Guided;

/// <summary>Something that a reader must never do, although it threw nothing.</summary>
internal sealed class FindingException(string what) : Exception(what)
{
    public static void ThrowIf(bool isWrong, Func<string> what)
    {
        if (isWrong)
        {
            throw new FindingException(what());
        }
    }
}
