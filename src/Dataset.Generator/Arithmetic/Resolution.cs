namespace Dataset.Generator.Arithmetic;

/// <summary>The result of resolving a reference.</summary>
internal abstract record Resolution<T>
{
    private Resolution()
    {
    }

    /// <summary>Continues with what was found.</summary>
    public Resolution<TOther> Then<TOther>(Func<T, Resolution<TOther>> next) => this switch
    {
        Found found => next(found.Value),
        Problem problem => new Resolution<TOther>.Problem(problem.Message),
        _ => new Resolution<TOther>.AlreadyReported(),
    };

    public sealed record Found(T Value) : Resolution<T>;

    /// <param name="Message">Why nothing was found, and what there is instead.</param>
    public sealed record Problem(string Message) : Resolution<T>;

    /// <summary>
    /// Nothing was found, and the cause is reported at its own place: a misspelt speaker is one error, not one for each check.
    /// </summary>
    public sealed record AlreadyReported : Resolution<T>;
}
