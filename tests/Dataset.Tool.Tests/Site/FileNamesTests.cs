using Dataset.Tool.Site;

namespace Dataset.Tool.Tests.Site;

/// <summary>The name of a file is made of an id, and is no other id's on any file system.</summary>
public sealed class FileNamesTests
{
    [Theory]
    [InlineData("border.crossings.2025-03", "border.crossings.2025-03")]
    [InlineData("targets.daily-arrests.2025-01-25/..", "targets.daily-arrests.2025-01-25--..")]
    [InlineData("lake.ducks.as reported", "lake.ducks.as-reported")]
    [InlineData("con.aux.nul", "_con.aux.nul")]
    [InlineData("..", "_..")]
    [InlineData("Ünder", "_dc_nder")]
    [InlineData("a\\b:c*d", "a_5c_b_3a_c_2a_d")]
    public void A_name_says_its_id(string id, string name) => Assert.Equal(name, new FileNames([id]).Find(id));

    [Fact]
    public void Two_ids_have_two_names()
    {
        string[] ids = ["a b", "a-b", "a/b", "a--b", new('x', 500), new string('x', 500) + "y", string.Empty];
        var names = new FileNames(ids);

        Assert.Equal(ids.Length, ids.Select(id => names.Find(id)!.ToLowerInvariant()).Distinct().Count());
        Assert.All(ids, id => Assert.InRange(names.Find(id)!.Length, 1, 140));
        Assert.All(ids, id => Assert.Equal(names.Find(id), new FileNames(ids.Reverse()).Find(id)));
    }

    [Fact]
    public void An_id_without_a_file_has_no_name() => Assert.Null(new FileNames(["a"]).Find("b"));
}
