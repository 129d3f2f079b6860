namespace Dataset.Generator.Emitting;

/// <summary>A line of the texts that the runtime reads: a tag, a blank, and fields with tabs between them.</summary>
internal static class TaggedLine
{
    /// <summary>Nothing where there is no field.</summary>
    public static void Line(SourceWriter text, char tag, string? field)
    {
        if (field is not null)
        {
            text.Write(tag);
            text.Write(' ');
            text.Line(Literals.Field(field));
        }
    }

    /// <summary>Fields at the end that are empty are left out.</summary>
    public static void Line(SourceWriter text, char tag, params string[] fields)
    {
        var count = fields.Length;
        while (count > 0 && fields[count - 1].Length == 0)
        {
            count--;
        }

        text.Write(tag);
        for (var i = 0; i < count; i++)
        {
            text.Write(i == 0 ? ' ' : '\t');
            text.Write(Literals.Field(fields[i]));
        }

        text.EndLine();
    }
}
