using System.Text;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>The numbers and units of the package siunitx as a page prints them.</summary>
internal static class SiUnits
{
    private static readonly IReadOnlyDictionary<string, string> Signs = """
        kilo k, mega M, giga G, tera T, milli m, micro µ, nano n, pico p, centi c, deci d, hecto h, metre m, meter m,
        gram g, kilogram kg, second s, minute min, hour h, day d, ampere A, kelvin K, mole mol, candela cd, watt W,
        joule J, volt V, hertz Hz, newton N, pascal Pa, coulomb C, ohm Ω, farad F, tesla T, litre L, liter L, tonne t,
        hectare ha, degreeCelsius °C, celsius °C, degree °, percent %, electronvolt eV, byte B, squared ², cubed ³,
        per /
        """.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static pair => pair.Split(' '))
        .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    /// <summary>"1.5e6" is 1.5 × 10^6, "5 +- 2" is 5 ± 2.</summary>
    public static string Number(string argument)
    {
        var number = argument.Replace("{,}", ",", StringComparison.Ordinal).Replace("\\pm", "±", StringComparison.Ordinal)
            .Replace("+-", "±", StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace("±", " ± ", StringComparison.Ordinal);
        var exponent = number.IndexOfAny(['e', 'E']);
        return exponent < 0 ? number
            : exponent == 0 ? "10^" + number[1..]
            : $"{number[..exponent]} × 10^{number[(exponent + 1)..]}";
    }

    /// <summary><c>\kilo\gram</c> is kg, <c>\percent</c> %; words stay words.</summary>
    public static string Unit(string argument)
    {
        var unit = new StringBuilder();
        for (var at = 0; at < argument.Length;)
        {
            if (argument[at] != '\\')
            {
                unit.Append(argument[at] is '{' or '}' or '~' ? ' ' : argument[at]);
                at++;
                continue;
            }

            var end = at + 1;
            while (end < argument.Length && char.IsAsciiLetter(argument[end]))
            {
                end++;
            }

            var name = argument[(at + 1)..end];
            unit.Append(Signs.GetValueOrDefault(name, name));
            at = Math.Max(end, at + 2);
        }

        return unit.ToString().Trim();
    }
}
