namespace PolicyGraph.Api.Values;

/// <summary>文号 as people type it → its canonical form, year in 〔〕.</summary>
internal static class WrittenDocumentNumber
{
    public static string Canonical(string number) => string.Concat(number.Where(c => !char.IsWhiteSpace(c)).Select(Bracket));

    private static char Bracket(char character) => character switch
    {
        '[' or '［' or '【' or '(' or '（' => '〔',
        ']' or '］' or '】' or ')' or '）' => '〕',
        _ => character,
    };
}
