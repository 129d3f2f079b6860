namespace Dataset.Runtime.Units;

/// <summary>A rate: so many of one unit for each of another, as in <c>Per&lt;Arrest, Office&gt;</c>. Rates nest.</summary>
/// <typeparam name="TUnit">What is counted.</typeparam>
/// <typeparam name="TEach">What it is counted for each of.</typeparam>
public readonly struct Per<TUnit, TEach> : IUnit
    where TUnit : struct, IUnit
    where TEach : struct, IUnit
{
    /// <inheritdoc/>
    public string Singular => default(TUnit).Singular + " per " + default(TEach).Singular;

    /// <inheritdoc/>
    public string Plural => default(TUnit).Plural + " per " + default(TEach).Singular;

    /// <inheritdoc/>
    public static int PowerOfTen => TUnit.PowerOfTen - TEach.PowerOfTen;
}

/// <summary>A rate for each day, as in <c>PerDay&lt;Arrest&gt;</c>: arrests per day.</summary>
/// <typeparam name="TUnit">What is counted.</typeparam>
public readonly struct PerDay<TUnit> : IUnit where TUnit : struct, IUnit
{
    /// <inheritdoc/>
    public string Singular => default(TUnit).Singular + " per day";

    /// <inheritdoc/>
    public string Plural => default(TUnit).Plural + " per day";

    /// <inheritdoc/>
    public static int PowerOfTen => TUnit.PowerOfTen;
}

/// <summary>A rate for each week.</summary>
/// <typeparam name="TUnit">What is counted.</typeparam>
public readonly struct PerWeek<TUnit> : IUnit where TUnit : struct, IUnit
{
    /// <inheritdoc/>
    public string Singular => default(TUnit).Singular + " per week";

    /// <inheritdoc/>
    public string Plural => default(TUnit).Plural + " per week";

    /// <inheritdoc/>
    public static int PowerOfTen => TUnit.PowerOfTen;
}

/// <summary>A rate for each month.</summary>
/// <typeparam name="TUnit">What is counted.</typeparam>
public readonly struct PerMonth<TUnit> : IUnit where TUnit : struct, IUnit
{
    /// <inheritdoc/>
    public string Singular => default(TUnit).Singular + " per month";

    /// <inheritdoc/>
    public string Plural => default(TUnit).Plural + " per month";

    /// <inheritdoc/>
    public static int PowerOfTen => TUnit.PowerOfTen;
}

/// <summary>A rate for each year.</summary>
/// <typeparam name="TUnit">What is counted.</typeparam>
public readonly struct PerYear<TUnit> : IUnit where TUnit : struct, IUnit
{
    /// <inheritdoc/>
    public string Singular => default(TUnit).Singular + " per year";

    /// <inheritdoc/>
    public string Plural => default(TUnit).Plural + " per year";

    /// <inheritdoc/>
    public static int PowerOfTen => TUnit.PowerOfTen;
}
