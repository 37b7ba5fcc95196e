using PolicyGraph.Model;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// What stands in the circle of a node. Neo4j Browser breaks a caption at blanks only and cuts off the rest, so Chinese is given
/// blanks where a line may end: 内蒙古 自治区 科学技术厅.
/// </summary>
internal static class Caption
{
    private const int MostOfLine = 5;
    private const int MostLines = 6;

    /// <summary>The document number, which is what people call a policy; else the title.</summary>
    public static string OfPolicy(string? documentNumber, string? title, string id) =>
        documentNumber is null ? Of(title ?? id) : documentNumber.Replace("〔", " 〔", StringComparison.Ordinal).Replace("〕", "〕 ", StringComparison.Ordinal);

    /// <summary>The place apart from the body, and a place apart from those above it.</summary>
    public static string Of(Department body)
    {
        if (body.Region is not { } place || body.Name.Length <= place.FullName.Length || !body.Name.StartsWith(place.FullName, StringComparison.Ordinal))
            return Of(body.Name);
        var above = place.FullName.EndsWith(place.Name, StringComparison.Ordinal) ? place.FullName[..^place.Name.Length] : "";
        return $"{Of(above)} {Of(place.FullName[above.Length..])} {Of(body.Name[place.FullName.Length..])}".TrimStart();
    }

    /// <summary>Lines as even as they can be; what is more than a circle holds ends in ….</summary>
    public static string Of(string text)
    {
        var most = MostOfLine * MostLines;
        var shown = text.Length > most ? string.Concat(text.AsSpan(0, most - 1), "…") : text;
        var lines = (shown.Length + MostOfLine - 1) / MostOfLine;
        return lines < 2 || shown.Contains(' ', StringComparison.Ordinal)
            ? shown
            : string.Join(' ', Enumerable.Range(0, lines).Select(line => shown[(shown.Length * line / lines)..(shown.Length * (line + 1) / lines)]));
    }
}
