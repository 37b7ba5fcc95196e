using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>An item of a list that is names alone or names and their predicate, 市财政局等部门 or 市财政局负责, found once for all places where the same characters stand.</summary>
internal sealed class PlainItem
{
    private readonly int _length;
    private readonly Predicate? _predicate;
    private readonly NameStretch? _stretch;

    /// <param name="item">No table has a body of that name.</param>
    public PlainItem(KnownName item, NameReader names)
    {
        var text = item.Text;
        _length = text.Length;
        _predicate = Predicate.ReadAtEnd(text);
        _stretch = _predicate is not { } predicate ? item.Stretch(names)
            : predicate.Start > 0 && !text.Contains('：') && !RoleWords.MayEndOffice(text.AsSpan(predicate.Start)) ? names.Find(text.AsSpan(0, predicate.Start))?.Stretch(names) : null;
        IsRead = _stretch is { TakesPredicate: true } && !DeadlineShape.Is(text) && !Aside.Is(text) && !Aside.IsTask(text) && NameAnnotation.LeadNamedBy(text).IsEmpty
            && (_predicate is { } found ? !DutyBeforeTask.StandsIn(text.AsSpan(0, found.Start)) : !DutyBeforeTask.MayStandIn(text));
    }

    /// <summary>Nothing else is to be looked for in an item that is these characters.</summary>
    public bool IsRead { get; }

    /// <summary>Its names have their role.</summary>
    public bool HasPredicate => _predicate is not null;

    /// <summary>Adds the names, and their predicate, where the item begins at <paramref name="start"/>. For one that is read.</summary>
    /// <param name="before">What stands before the first name.</param>
    public void AddTo(ListDraft draft, int start, NameSeparator before, bool inPartners)
    {
        _stretch!.AddTo(draft, start, before, inPartners);
        if (_predicate is { } predicate)
        {
            draft.AddPiece(PieceKind.Predicate, start + predicate.Start, start + _length);
            draft.ApplyPredicate(predicate);
        }
    }
}
