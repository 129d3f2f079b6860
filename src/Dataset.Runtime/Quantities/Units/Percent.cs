namespace Dataset.Runtime.Units;

/// <summary>
/// Hundredths of a base that the figure names with <c>against</c>: a rise or a fall. For a share of a whole see
/// <see cref="Percent{TWhole}"/>.
/// </summary>
public readonly struct Percent : IShare
{
    /// <inheritdoc/>
    public string Singular => "percent";

    /// <inheritdoc/>
    public string Plural => "percent";

    /// <inheritdoc/>
    public static decimal Whole => 100m;
}

/// <summary>Hundredths of a named whole. Percentages of different wholes are different units and do not add.</summary>
/// <typeparam name="TWhole">
/// The whole, such as <c>Enforcement.Arrests.Whole</c>. A class, so that all percentages share their compiled code: with a struct, a
/// catalogue of a hundred wholes compiled every figure type a hundred times.
/// </typeparam>
public readonly struct Percent<TWhole> : IShare where TWhole : class, IWhole
{
    /// <inheritdoc/>
    public string Singular => "percent of " + TWhole.Name;

    /// <inheritdoc/>
    public string Plural => "percent of " + TWhole.Name;

    /// <inheritdoc/>
    public static decimal Whole => 100m;
}
