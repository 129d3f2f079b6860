using System.Security.Cryptography;
using System.Text;
using Xunit.Abstractions;

namespace Dataset.Tool.Tests;

/// <summary>
/// The same promises over the data and documents that are shipped. The documents stand beside the repository, or nowhere.
/// </summary>
public sealed class RealDocumentsTests(ITestOutputHelper output)
{
    [DocumentsFact]
    public void The_locks_are_what_a_verify_run_writes_and_no_reading_is_on_trust()
    {
        using var folder = Copy();

        var (exit, lines) = Verify(folder, "--check");

        Assert.Equal(0, exit);
        Assert.DoesNotContain(lines, line => line.Contains(": error ", StringComparison.Ordinal)
            || line.Contains(": warning ", StringComparison.Ordinal));
    }

    [DocumentsFact]
    public void What_no_machine_checked_is_listed_and_is_little()
    {
        using var folder = Copy();

        var lines = Verify(folder, "--check", "--summary").Lines;

        Assert.InRange(lines.Count(line => line.Contains("” is read as ", StringComparison.Ordinal)), 0, 5);
        Assert.InRange(lines.Where(line => line.Contains(" taken for neutral: ", StringComparison.Ordinal))
            .Sum(line => line.Split(", ").Length), 0, 10);
        Assert.Contains(lines, line => line.Contains(" quotations.", StringComparison.Ordinal));
    }

    [DocumentsFact]
    public void A_character_flipped_inside_a_quotation_of_each_document_fails()
    {
        using var folder = Copy();
        var sources = folder.ReadRecord("sources.yaml");
        var documents = File.ReadAllLines(folder.QuotesLock).Select(line => line.Split('\t')).GroupBy(fields => fields[0])
            .Where(lines => File.Exists(Path.Combine(folder.Documents, lines.Key))).ToList();
        Assert.Equal(5, documents.Count);
        foreach (var lines in documents)
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder.Documents, lines.Key));
            var text = Encoding.UTF8.GetString(bytes);
            foreach (var fields in lines)
            {
                var at = int.Parse(fields[1]) + int.Parse(fields[2]) - 1;
                at = char.IsLetterOrDigit(text[at]) ? at : at - 1;
                var flipped = text[..at] + (text[at] == 'q' ? 'p' : 'q') + text[(at + 1)..];
                var hash = folder.Document(lines.Key, flipped);
                Assert.Equal(1, Verify(folder, "--check").Exit);

                // And with the hash changed along with it, the words alone tell.
                folder.Record("sources.yaml",
                    sources.Replace(Convert.ToHexStringLower(SHA256.HashData(bytes)), hash, StringComparison.Ordinal));
                Assert.Contains(Verify(folder, "--check").Lines, line => line.Contains(": error DS401", StringComparison.Ordinal)
                    || line.Contains(": error DS4022", StringComparison.Ordinal));
                folder.Record("sources.yaml", sources);
            }

            folder.Document(lines.Key, bytes);
        }

        Assert.Equal(0, Verify(folder, "--check").Exit);
    }

    [DocumentsFact]
    public void A_character_flipped_in_each_line_of_each_lock_fails()
    {
        using var folder = Copy();
        foreach (var path in new[] { folder.QuotesLock, folder.NamesLock })
        {
            var lines = File.ReadAllLines(path);
            Assert.NotEmpty(lines);

            // A table gives hundreds of names that are all of one kind.
            var step = Math.Max(1, lines.Length / 90);
            var tried = new List<int>();
            for (var i = 0; i < lines.Length; i += step)
            {
                // Another field in every line.
                var fields = lines[i].Split('\t');
                if (fields[0].EndsWith(".txt", StringComparison.Ordinal) && !File.Exists(Path.Combine(folder.Documents, fields[0])))
                {
                    continue;
                }

                var field = tried.Count % fields.Length;
                tried.Add(field);
                fields[field] = fields[field].Length == 0 ? "1" : fields[field][..^1] + (fields[field][^1] == '1' ? '2' : '1');
                File.WriteAllText(path, string.Concat(lines.Select((line, n) => (n == i ? string.Join('\t', fields) : line) + "\n")));
                Assert.Equal(1, Verify(folder, "--check").Exit);
            }

            Assert.Equal(Enumerable.Range(0, lines.Max(static line => line.Split('\t').Length)), tried.Distinct().Order());
            File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        }

        Assert.Equal(0, Verify(folder, "--check").Exit);
    }

    [DocumentsTheory]
    [InlineData("border.yaml", "border agents reported just 7,000 illegal crossings", "border agents reported only 7,000 illegal crossings",
    "000_337481f554d59390.txt")]
    [InlineData("enforcement.yaml", "Data first obtained by NBC News shows that ICE arrested a total of 1,179 people on Sunday",
    "Data first obtained by NBC News shows that ICE arrested a total of 1,179 people on Monday",
    "004_2af1764ae090218b.txt")]
    [InlineData("enforcement.yaml", "The administration has released nearly 500 of those arrested",
    "This administration has released nearly 500 of those arrested", "002_aff7674f3d74a3e4.txt")]
    [InlineData("targets.yaml", "a lofty new target of conducting 3,000 arrests every single day",
    "a lofty new goal of conducting 3,000 arrests every single day", "001_beae2b0028ca4446.txt")]
    public void An_altered_word_is_said_at_its_place_with_the_words_as_printed(
        string record, string printed, string altered, string document)
    {
        using var folder = Copy();
        var text = folder.ReadRecord(record).Replace(printed, altered, StringComparison.Ordinal);
        folder.Record(record, text);
        var before = text[..text.IndexOf(altered, StringComparison.Ordinal)];
        var place = $"({before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')})";

        Assert.Contains(
            Verify(folder, "--check").Lines,
            line => line.EndsWith($"{record}{place}: error DS4010: The words “{altered}” are not in {document}. The nearest passage is "
            + $"“{printed}”. Copy the words as the document prints them.", StringComparison.Ordinal));
    }

    [DocumentsFact]
    public void The_hedge_dropped_from_each_hedged_value_fails()
    {
        using var folder = Copy();
        var dropped = 0;
        foreach (var name in new[] { "border.yaml", "enforcement.yaml", "targets.yaml" })
        {
            var text = folder.ReadRecord(name);
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                foreach (var hedge in new[] { "about ", "nearly ", "over ", "at least ", "under ", "up to " })
                {
                    var key = lines[i].Contains("is: " + hedge, StringComparison.Ordinal) ? "is: " : "value: ";
                    if (!lines[i].Contains(key + hedge, StringComparison.Ordinal))
                    {
                        continue;
                    }

                    dropped++;
                    var without = lines[i].Replace(key + hedge, key, StringComparison.Ordinal);
                    folder.Record(name, string.Join('\n', lines.Select((line, n) => n == i ? without : line)));
                    Assert.Contains(Verify(folder, "--check").Lines, line => line.Contains("error DS4003", StringComparison.Ordinal)
                        || line.Contains("error DS4005", StringComparison.Ordinal));
                }
            }

            folder.Record(name, text);
        }

        output.WriteLine($"{dropped} hedges dropped.");
        Assert.True(dropped >= 15);
        Assert.Equal(0, Verify(folder, "--check").Exit);
    }

    /// <summary>The pages beside the five documents are in a folder that is not at hand here.</summary>
    private static (int Exit, string[] Lines) Verify(Folder folder, params string[] more) =>
        folder.Verify([.. more, "--documents", Path.Combine(folder.Records, "pages that are not at hand")]);

    /// <summary>The records and documents in a folder of their own.</summary>
    private static Folder Copy()
    {
        var folder = new Folder();
        foreach (var file in Directory.GetFiles(Repository.PathOf("data")))
        {
            File.Copy(file, Path.Combine(folder.Records, Path.GetFileName(file)));
        }

        foreach (var file in Directory.GetFiles(Testing.Documents.Folder))
        {
            folder.Document(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        return folder;
    }
}
