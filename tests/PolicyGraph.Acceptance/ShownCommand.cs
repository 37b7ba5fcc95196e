using System.Text.RegularExpressions;

namespace PolicyGraph.Acceptance;

/// <summary>A command in a document with the output shown below it.</summary>
/// <param name="Output">Null where the document shows none. A line … stands for any number of lines.</param>
internal sealed partial record ShownCommand(string Command, string? Output)
{
    /// <summary>The <c>sh</c> blocks behind the mark <c>&lt;!-- checked --&gt;</c>, each with the <c>text</c> block that follows at once.</summary>
    public static IEnumerable<ShownCommand> In(string markdown) => CheckedBlock().Matches(markdown)
        .Select(block => new ShownCommand(
            block.Groups["command"].Value.Trim(),
            block.Groups["output"] is { Success: true } output ? output.Value : null));

    [GeneratedRegex(
        @"<!-- checked -->\n```sh\n(?<command>[^`]+)```\n(```text\n(?<output>[^`]*)```)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CheckedBlock();
}
