using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyGraph.Documents.Word;

/// <summary>Footnotes and endnotes in the order in which the text refers to them; a mark in the text would tear names apart.</summary>
internal sealed class NoteCollector
{
    private readonly List<FootnoteEndnoteReferenceType> references = [];

    public void Add(FootnoteEndnoteReferenceType reference) => references.Add(reference);

    /// <summary>Each note with the elements that hold its text.</summary>
    public IEnumerable<OpenXmlElement> Resolve(WordPackage package)
    {
        Dictionary<int, FootnoteEndnoteType> footnotes = ById(package.Load<Footnotes>("footnotes"));
        Dictionary<int, FootnoteEndnoteType> endnotes = ById(package.Load<Endnotes>("endnotes"));
        foreach (FootnoteEndnoteReferenceType reference in references.ToArray())
        {
            Dictionary<int, FootnoteEndnoteType> notes = reference is EndnoteReference ? endnotes : footnotes;
            if (WordValue.Number(reference.Id) is { } id && notes.Remove(id, out FootnoteEndnoteType? note))
            {
                yield return note;
            }
        }
    }

    private static Dictionary<int, FootnoteEndnoteType> ById(OpenXmlElement? root)
    {
        Dictionary<int, FootnoteEndnoteType> notes = [];
        foreach (FootnoteEndnoteType note in root?.Elements<FootnoteEndnoteType>() ?? [])
        {
            notes.TryAdd(WordValue.Number(note.Id) ?? 0, note);
        }

        return notes;
    }
}
