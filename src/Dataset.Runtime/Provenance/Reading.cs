namespace Dataset.Runtime;

/// <summary>
/// A curator's statement of how words are read where the build cannot read them (TEI <c>interp</c>). It is taken on trust, and has a
/// reason.
/// </summary>
/// <param name="Of">The words that are read: <c>half a hundred</c>.</param>
/// <param name="Because">Why they are read so.</param>
public sealed record Reading(string Of, string Because);
