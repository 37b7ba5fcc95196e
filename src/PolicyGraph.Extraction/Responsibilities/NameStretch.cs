using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>
/// The names in a stretch of text such as 各有关盟行政公署 or 市财政局等部门, found once for all places where the same characters stand.
/// Offsets are into the stretch.
/// </summary>
internal sealed class NameStretch
{
    private static readonly SearchValues<char> NotBeforePredicate = SearchValues.Create("由商：0123456789");

    private readonly ListPiece[] _pieces = [];
    private readonly ListedName[] _names = [];

    /// <param name="name">Not empty.</param>
    public NameStretch(KnownName name, NameReader names)
    {
        var text = name.Text;
        if (name.TakesPredicate)
        {
            (_pieces, _names) = ([new ListPiece(PieceKind.Name, 0, text.Length)], [new ListedName(0, text.Length, NameSeparator.Begin, default, name)]);
            TakesPredicate = true;
            return;
        }

        var draft = new ListDraft(text, names);
        new EnumerationReader(text, draft).Read(0, text.Length, NameSeparator.Begin, inPartners: false);
        if (!SaysMore(text, draft))
        {
            (_pieces, _names) = ([.. draft.Pieces], [.. draft.Names]);
            TakesPredicate = !text.AsSpan().ContainsAny(NotBeforePredicate) && Partner.Find(text, names) is null && !text.Contains(RoleWords.Assists, StringComparison.Ordinal)
                && !ItemOpening.MayBeConjunction(text[0]) && HeadingMarker.Read(text) is null;
        }
    }

    /// <summary>An item that is these characters and a predicate right behind them gives the names their role and says nothing more.</summary>
    public bool TakesPredicate { get; }

    /// <summary>Adds the names where the stretch begins at <paramref name="start"/>.</summary>
    /// <param name="before">What stands before the first name.</param>
    public void AddTo(ListDraft draft, int start, NameSeparator before, bool inPartners)
    {
        var next = 0;
        foreach (var piece in _pieces)
        {
            if (piece.Kind == PieceKind.Name)
            {
                var name = _names[next++];
                draft.AddName(start + name.Start, start + name.End, name.Before == NameSeparator.Begin ? before : name.Before, RoleWords.RoleAmong(inPartners), name.Known);
            }
            else
            {
                draft.AddPiece(piece.Kind, start + piece.Start, start + piece.End);
            }
        }
    }

    /// <summary>Whether a bracket says something of a name, or the first name may go on the one before the stretch, as 单位 does behind 部门、.</summary>
    private static bool SaysMore(string text, ListDraft draft) =>
        draft.Names.Count == 0 || draft.Pieces.Exists(piece => piece.Kind is PieceKind.Predicate or PieceKind.Object)
        || EnumerationReader.MayGoOn(text.AsSpan(draft.Names[0].Start, draft.Names[0].End - draft.Names[0].Start));
}
