using System.Buffers;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Departments;

/// <summary>
/// A written name with what follows from its characters, the place of its document and the tables alone. It is worked out once for all
/// documents of the place, wherever in them the name stands. Safe to share between threads.
/// </summary>
internal sealed class KnownName
{
    private const int MostBodies = 8;
    private static readonly SearchValues<char> NotBeforePredicate = SearchValues.Create("由等商个：0123456789");

    private const string Spaces = " \t\n\u3000";

    // Replaced, never changed: another thread sees the one or the other, and an entry that gets lost is made again.
    private NamedBody[] _bodies = [];
    private NameStretch? _stretch;
    private PlainItem? _item;
    private SharedWords? _shared;
    private NameShape? _shape;

    public KnownName(string text, NameParts parts)
    {
        (Text, Parts) = (text, parts);
        IsPlain = parts.IsKnown && IsNothingElse(text);
        TakesPredicate = IsPlain && !text.AsSpan().ContainsAny(NotBeforePredicate) && !text.Contains(RoleWords.Assists, StringComparison.Ordinal)
            && !ItemOpening.MayBeConjunction(text[0]) && HeadingMarker.Read(text) is null;
        IsIndependent = IsPlain && Shared.IsNone;
    }

    public string Text { get; }

    public NameParts Parts { get; }

    /// <summary>The tables have its body, and an item of a list that is these characters is this name and nothing more: no mark, remark or partner is to be looked for in it.</summary>
    public bool IsPlain { get; }

    /// <summary>It is plain, and so it is where a predicate stands right behind it: none of its characters is of an item's opening, a date, a partner or an open ending.</summary>
    public bool TakesPredicate { get; }

    /// <summary>It is plain, and the names beside it in a list neither take words from it nor lend it any but their place.</summary>
    public bool IsIndependent { get; }

    /// <summary>What it may lend to the names beside it in a list, or take from them.</summary>
    public SharedWords Shared => _shared ??= SharedWords.Of(Text);

    /// <summary>What its characters tell, asked of those whose body the tables do not have.</summary>
    public NameShape Shape => _shape ??= new NameShape(Text, Parts);

    /// <summary>The names that stand in a list where these characters do.</summary>
    public NameStretch Stretch(NameReader names) => _stretch ??= new NameStretch(this, names);

    /// <summary>What an item of a list that is these characters says, asked of those whose body the tables do not have.</summary>
    public PlainItem Item(NameReader names) => _item ??= new PlainItem(this, names);

    /// <summary>The name in a list that was opened with the place <paramref name="governing"/>; null when it was not kept.</summary>
    public NamedBody? Under(GoverningPlace? governing)
    {
        foreach (var kept in _bodies)
        {
            if (kept.Governing == governing)
            {
                return kept;
            }
        }

        return null;
    }

    /// <summary>Remembers what <see cref="Under"/> is to give; false where there is no room for it.</summary>
    public bool TryKeep(NamedBody body)
    {
        var hasRoom = _bodies.Length < MostBodies;
        _bodies = hasRoom ? [.. _bodies, body] : _bodies;
        return hasRoom;
    }

    private static bool IsNothingElse(string text) =>
        text.Length > 1 && text.AsSpan().IndexOfAny(Spaces) < 0 && !NameMark.Is(text[0]) && !NameMark.Is(text[^1]) && text[^1] is not ('）' or ']')
        && text is not ("单位" or "部门") && !PersonTitle.Is(text) && !text.Contains(Partner.With, StringComparison.Ordinal);
}
