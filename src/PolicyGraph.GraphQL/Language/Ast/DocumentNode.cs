using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="text">What was parsed: the text that every span of the tree marks.</param>
/// <param name="tokenCount">Tokens read, comments and ignored characters apart.</param>
public sealed class DocumentNode(
    string text, ImmutableArray<DefinitionNode> definitions, int tokenCount, SourceSpan span)
    : SyntaxNode(SyntaxKind.Document, span)
{
    private int[]? _lineStarts;

    public string Text { get; } = text;

    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    public int TokenCount { get; } = tokenCount;

    /// <summary>Line and column of an offset into the text.</summary>
    public SourceLocation LocationOf(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
