namespace PolicyGraph.GraphQL.Language;

/// <param name="Value">The decoded text of a string; null for every other token, whose text is the source's.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null)
{
    /// <summary>As messages name it: <c>Name "book"</c>, <c>"{"</c>, <c>&lt;EOF&gt;</c>.</summary>
    public string Describe(string source) => Kind switch
    {
        TokenKind.String or TokenKind.BlockString => $"{Describe(Kind)} \"{Value}\"",
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(Kind)} \"{source[Start..End]}\"",
        _ => Describe(Kind),
    };

    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
