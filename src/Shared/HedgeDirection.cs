#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Which way hedges point from one number.</summary>
internal static class HedgeDirection
{
    /// <summary>Some say more and some say less: over 75 and under 75 cannot both be true.</summary>
    public static bool AreOpposed(IEnumerable<Qualifier> hedges)
    {
        var all = hedges.ToList();
        return all.Any(static hedge => hedge is Qualifier.Over or Qualifier.AtLeast)
            && all.Any(static hedge => hedge is Qualifier.Under or Qualifier.AtMost or Qualifier.Nearly);
    }
}
