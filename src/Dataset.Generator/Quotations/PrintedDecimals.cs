using System.Globalization;
using Dataset.Generator.Language;

namespace Dataset.Generator.Quotations;

/// <summary>How many digits stand after the point: trailing zeros are what a printed uncertainty is about.</summary>
internal static class PrintedDecimals
{
    public static int Of(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    /// <summary>Those of a number and its uncertainty as a passage prints them; null where they do not stand there in plain digits.</summary>
    public static (int Value, int Uncertainty)? Of(Passage passage, NumberMention number, NumberMention uncertainty)
    {
        if (number is not { Kind: NumberKind.Digits, Scale: 1 } || uncertainty is not { Kind: NumberKind.Digits, Scale: 1 })
        {
            return null;
        }

        var decimals = After(passage.Slice(number.Start, number.End));
        return (decimals, uncertainty.IsLastDigits ? decimals : After(passage.Slice(uncertainty.Start, uncertainty.End)));
    }

    public static string Written(decimal number, int decimals) => number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int After(string printed) => printed.IndexOf('.') is >= 0 and var point ? printed.Skip(point + 1).Count(char.IsDigit) : 0;
}
