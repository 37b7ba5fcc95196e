using DocumentFormat.OpenXml;

namespace PolicyGraph.Documents.Word;

/// <summary>What a reader sees of one paragraph.</summary>
/// <param name="Text">May hold line feeds.</param>
/// <param name="Boxes">Text boxes anchored in it.</param>
internal sealed record ParagraphText(string Text, IReadOnlyList<OpenXmlElement> Boxes);
