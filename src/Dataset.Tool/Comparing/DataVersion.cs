using System.Globalization;

namespace Dataset.Tool.Comparing;

/// <summary>The three numbers of a version; what follows a hyphen or plus is not looked at.</summary>
internal readonly record struct DataVersion(int Major, int Minor, int Patch)
{
    public static DataVersion? Parse(string text)
    {
        var numbers = text.Split('-', '+')[0].Split('.');
        return numbers.Length == 3
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && int.TryParse(numbers[2], NumberStyles.None, CultureInfo.InvariantCulture, out var patch)
            ? new(major, minor, patch)
            : null;
    }

    /// <summary>The first version that is allowed to bring a change. Before 1.0.0 the second number takes the place of the first.</summary>
    public DataVersion After(Step step) => step switch
    {
        Step.Major when Major > 0 => new(Major + 1, 0, 0),
        Step.Major or Step.Minor => new(Major, Minor + 1, 0),
        Step.Patch => new(Major, Minor, Patch + 1),
        _ => this,
    };

    public bool IsBefore(DataVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) < 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
