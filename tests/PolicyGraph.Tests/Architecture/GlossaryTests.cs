using System.Text.RegularExpressions;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Architecture;

/// <summary>docs/glossary.md names what exists.</summary>
public sealed partial class GlossaryTests
{
    private static readonly (string Chinese, string Name, string Meaning)[] Terms =
    [
        .. File.ReadLines(Repository.PathOf("docs", "glossary.md"))
            .Select(line => Row().Match(line))
            .Where(row => row.Success)
            .Select(row => (row.Groups["chinese"].Value, row.Groups["name"].Value, row.Groups["meaning"].Value)),
    ];

    public static TheoryData<string, string> Names => [.. Terms.Select(term => (term.Name, FolderOf(term.Meaning)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_of_a_term_is_used_where_the_glossary_says(string name, string folder)
    {
        Assert.Contains(SourceFiles.All, file =>
            file.Path.StartsWith(folder, StringComparison.Ordinal) && Regex.IsMatch(file.Text, $@"\b{name}\b", RegexOptions.CultureInvariant));
    }

    [Fact]
    public void Terms_are_seen_and_named_once()
    {
        Assert.True(Terms.Length > 30, $"Only {Terms.Length} terms were seen.");
        Assert.Equal(Terms.Length, Terms.Select(term => term.Chinese).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Terms.Length, Terms.Select(term => term.Name).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>(Extraction/Measures) names another folder than the model's.</summary>
    private static string FolderOf(string meaning) =>
        Folder().Match(meaning) is { Success: true } folder ? $"PolicyGraph.{folder.Groups[1].Value}/" : "PolicyGraph.Model/";

    [GeneratedRegex(@"^\| (?<chinese>\P{IsBasicLatin}+) \| `(?<name>\w+)` \| (?<meaning>.+) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"\(((?:Extraction|Reports|Storage)/\w+)\)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Folder();
}
