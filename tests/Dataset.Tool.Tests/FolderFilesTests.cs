using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

public sealed class FolderFilesTests
{
    [Fact]
    public void What_a_build_wrote_beside_a_project_is_passed_over_and_another_folder_of_the_name_is_not()
    {
        using var folder = new Folder();
        string[] files = ["a.yaml", "bin/Debug/a.yaml", "obj/a.yaml", "binary/b.yaml", "of/bin/c.yaml", "Other/Other.csproj",
            "Other/bin/d.yaml"];
        foreach (var file in files.Append("Town.csproj"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Records, file))!);
            File.WriteAllText(Path.Combine(folder.Records, file), string.Empty);
        }

        Assert.Equal(["a.yaml", "binary/b.yaml", "of/bin/c.yaml"],
            FolderFiles.Of(folder.Records, ".yaml").Select(file => Path.GetRelativePath(folder.Records, file).Replace('\\', '/')));
    }
}
