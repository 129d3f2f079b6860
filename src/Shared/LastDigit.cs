#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The last significant digit of a number in plain digits.</summary>
internal static class LastDigit
{
    /// <summary>
    /// Its unit: 100 for 8,300, 0.01 for 0.10. An integer does not tell which of its zeros were counted; the last digit that is not zero is
    /// the precision it shows.
    /// </summary>
    public static decimal UnitOf(decimal number)
    {
        var scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        var unit = 1m;
        for (; scale > 0; scale--)
        {
            unit /= 10m;
        }

        if (unit < 1m || number == 0m)
        {
            return unit;
        }

        for (; number % 10m == 0m; number /= 10m)
        {
            unit *= 10m;
        }

        return unit;
    }
}
