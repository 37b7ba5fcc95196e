namespace PolicyGraph.GraphQL.Language;

/// <summary>Line and column from 1; the column counts UTF-16 units. CR LF, CR and LF each end a line.</summary>
public readonly record struct SourceLocation(int Line, int Column)
{
    public static SourceLocation At(string text, int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            if (!isBreak)
                continue;
            line++;
            lineStart = i + 1;
        }
        return new SourceLocation(line, offset - lineStart + 1);
    }
}
