using System.Text.RegularExpressions;
using Xunit;

namespace PolicyGraph.Tests.Architecture;

/// <summary>No regular expression of the product can backtrack: a text that someone made on purpose must not stop it.</summary>
public sealed partial class RegularExpressionTests
{
    [Fact]
    public void Regular_expressions_in_the_source_do_not_backtrack()
    {
        var backtracking = SourceFiles.All
            .SelectMany(file => Use().Matches(file.Text).Select(use => (file.Path, Statement: StatementAt(file.Text, use.Index))))
            .Where(use => !use.Statement.Contains(nameof(RegexOptions.NonBacktracking), StringComparison.Ordinal))
            .Select(use => $"{use.Path}: {use.Statement}");

        Assert.Empty(backtracking);
    }

    [Theory]
    [InlineData("var r = new Regex(\"a\");", true)]
    [InlineData("Regex r = new(\"a\");", true)]
    [InlineData("if (Regex.IsMatch(text, \"a\"))", true)]
    [InlineData("[GeneratedRegex(\"a\")]", true)]
    [InlineData("using System.Text.RegularExpressions;", false)]
    public void Use_of_a_regular_expression_is_seen(string source, bool seen)
    {
        Assert.Equal(seen, Use().IsMatch(source));
    }

    private static string StatementAt(string text, int start)
    {
        var end = text.IndexOf(';', start);
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex(@"\bnew Regex\b|\bRegex \w+ = new\b|\bRegex\.(?!Escape\b|Unescape\b)\w+\(|\bGeneratedRegex\b", RegexOptions.CultureInvariant)]
    private static partial Regex Use();
}
