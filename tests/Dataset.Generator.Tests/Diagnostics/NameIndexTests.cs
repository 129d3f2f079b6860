using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Tests.Diagnostics;

public sealed class NameIndexTests
{
    [Fact]
    public void In_a_long_list_the_nearest_by_two_slips_is_the_one_that_comparing_with_each_finds()
    {
        var random = new Random(1);
        var names = Enumerable.Range(0, 2_000).Select(_ => Word(random, random.Next(1, 12))).ToList();
        var index = new NameIndex(names);
        var found = 0;
        for (var i = 0; i < 500; i++)
        {
            var word = Changed(random, names[random.Next(names.Count)], random.Next(1, 4));
            var nearest = index.Nearest(word);
            var compared = Suggestion.Nearest(word, names);
            found += nearest is null ? 0 : 1;
            Assert.True(
                nearest == compared || (nearest is null && Slips(word, compared!) > 2),
                $"'{word}': '{nearest}', and compared with each '{compared}'");
        }

        Assert.InRange(found, 200, 500);
    }

    [Fact]
    public void In_a_short_list_a_name_further_away_is_found_too() =>
        Assert.Equal("administrative-arrests", new NameIndex(["administrative-arrests", "removals"]).Nearest("administr-arests"));

    [Fact]
    public void Eight_times_the_names_are_not_eight_times_the_looks()
    {
        var (few, many) = (Looks(1_000), Looks(8_000));

        Assert.InRange(few, 50, 1_000 * 14);
        Assert.InRange(many, few, few * 4);

        static int Looks(int count)
        {
            var names = Enumerable.Range(0, count).Select(static i => "ships-of-the-" + new string([.. "bcdfghkl"
                .Select((_, place) => (char)('a' + (((i + 1) * 7_919 / (int)Math.Pow(5, place)) % 26)))]));
            new NameIndex(names).Nearest("shps-of-the-aabbccdd", out var looks);
            return looks;
        }
    }

    private static string Word(Random random, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(4)))]);

    private static string Changed(Random random, string word, int changes)
    {
        for (; changes > 0; changes--)
        {
            var at = random.Next(word.Length);
            word = random.Next(4) switch
            {
                0 => word.Insert(at, "b"),
                1 when word.Length > 1 => word.Remove(at, 1),
                2 when at > 0 => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
                _ => word[..at] + (char)('a' + random.Next(6)) + word[(at + 1)..],
            };
        }

        return word;
    }

    /// <summary>Written out by its definition.</summary>
    private static int Slips(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : new[]
                {
                    table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                    i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? table[i - 2, j - 2] + 1 : int.MaxValue,
                }.Min();
            }
        }

        return table[left.Length, right.Length];
    }
}
