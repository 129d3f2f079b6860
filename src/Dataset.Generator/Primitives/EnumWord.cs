namespace Dataset.Generator.Primitives;

/// <summary>The members of an enum as records write them: <c>CannotTell</c> is <c>cannot-tell</c>.</summary>
internal static class EnumWord
{
    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => Words<TEnum>.All;

    public static string ToWord<TEnum>(this TEnum value) where TEnum : struct, Enum =>
        Words<TEnum>.All[Array.IndexOf(Words<TEnum>.Values, value)];

    /// <summary>The member with exactly this word; null when there is none.</summary>
    public static TEnum? Find<TEnum>(string word) where TEnum : struct, Enum =>
        Array.IndexOf(Words<TEnum>.All, word) is >= 0 and var index ? Words<TEnum>.Values[index] : null;

    private static class Words<TEnum> where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = (TEnum[])Enum.GetValues(typeof(TEnum));

        public static readonly string[] All = [.. Values.Select(value => Identifier.ToKey(value.ToString()))];
    }
}
