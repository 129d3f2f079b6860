using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>Holds docs/verdicts.md against the code, cell by cell.</summary>
public class VerdictTableTests
{
    private const string Marks = "✓≈?✗";

    private static readonly string[] Relations = ["==", "<=", ">=", "<", ">"];

    private static string[][][] Tables()
    {
        var page = Repository.PathOf("docs", "verdicts.md");
        var tables = new List<string[][]>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadAllLines(page).Append(""))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '*')).ToArray());
            }
            else if (rows.Count > 0)
            {
                tables.Add(rows.ToArray());
                rows.Clear();
            }
        }

        return tables.ToArray();
    }

    private static Verdict Judge(string left, string relation, string right) =>
        new Records { { "left[1]", left, "percent" }, { "right[1]", right, "percent" } }.Check($"left[1] {relation} right[1]").Verdict;

    [Fact]
    public void Every_pair_of_hedges_is_judged_as_the_page_says()
    {
        var matrices = Tables().Where(table => table[0][0].StartsWith("left ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["==", "<", "<="], matrices.Select(matrix => matrix[0][0].Split(' ')[1]));
        var cells = 0;
        foreach (var matrix in matrices)
        {
            var relation = matrix[0][0].Split(' ')[1];
            Assert.Equal(11, matrix.Length);
            foreach (var row in matrix.Skip(2))
            {
                for (var i = 1; i < row.Length; i++)
                {
                    cells++;
                    var (left, right) = (row[0], matrix[0][i]);
                    var expected = (Verdict)Marks.IndexOf(row[i][0]);
                    Assert.True(expected == Judge(left, relation, right), $"{left} {relation} {right}: the page says {expected}");

                    // The mirror image is not on the page: one table is read from both sides.
                    var mirrored = relation.Replace('<', '>');
                    Assert.True(expected == Judge(right, mirrored, left), $"{right} {mirrored} {left}: not the mirror of {expected}");
                }
            }
        }

        Assert.Equal(3 * 9 * 9, cells);
    }

    [Fact]
    public void Every_example_gets_the_verdict_of_the_page()
    {
        var lines = Tables().Single(table => table[0][0] == "assertion").Skip(2).ToArray();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var relation = Relations.First(sign => line[0].Contains($" {sign} "));
            var sides = line[0].Split($" {relation} ");
            Assert.True(Enum.Parse<Verdict>(line[1]) == Judge(sides[0], relation, sides[1]), $"{line[0]}: the page says {line[1]}");
        }
    }

    [Fact]
    public void Every_hedge_leaves_open_what_the_page_says()
    {
        var lines = Tables().Single(table => table[0][0] == "words").Skip(2).ToArray();
        Assert.Equal(Enum.GetValues<Qualifier>().Length, lines.Length);
        foreach (var line in lines)
        {
            Assert.Equal(line[1], HedgeInterval.Stated(Worded.Value(line[0])).ToString());
            Assert.Equal(line[2], HedgeInterval.Widened(Worded.Value(line[0])).ToString());
        }
    }

    [Theory]
    [InlineData("under 50", "52", "all values", "–")]
    [InlineData("52", "52", "all values", "–")]
    [InlineData("about 52", "under 52", "some values", "–")]
    [InlineData("52.3", "52", "no value", "some or all")]
    [InlineData("54", "52", "no value", "no value")]
    public void The_verdict_rule_is_as_the_page_says(string left, string right, string stated, string rounded)
    {
        var rule = Tables().Single(table => table[0][0].StartsWith("as stated", StringComparison.Ordinal))
            .Single(row => row[0] == stated && row[1] == rounded);

        Assert.Equal(rule[2], Judge(left, "<=", right).ToString());
    }
}
