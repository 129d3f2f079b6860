namespace Dataset.Tool.Comparing;

/// <summary>The headings of a changelog, in its order (keepachangelog.com).</summary>
internal enum Section
{
    Added,
    Changed,
    Deprecated,
    Removed,
    Fixed,
}

/// <summary>One line of the changelog and the step it asks for.</summary>
internal sealed record Change(Section Section, Step Step, string Text);
