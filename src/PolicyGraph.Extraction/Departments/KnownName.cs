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
    private const int MostResolved = 8;
    private static readonly SearchValues<char> NotBeforePredicate = SearchValues.Create("由等商个：0123456789");

    private const string Spaces = " \t\n\u3000";

    // Replaced, never changed: another thread sees the one or the other, and an entry that gets lost is made again.
    private (NamedBody Body, GoverningPlace? Next)[] _bodies = [];
    private (GoverningPlace? Governing, ResolvedBody Resolved)[] _resolved = [];

    public KnownName(string text, NameParts parts)
    {
        (Text, Parts) = (text, parts);
        IsPlain = parts.IsKnown && IsNothingElse(text);
        TakesPredicate = IsPlain && !text.AsSpan().ContainsAny(NotBeforePredicate) && !text.Contains(RoleWords.Assists, StringComparison.Ordinal)
            && !ItemOpening.MayBeConjunction(text[0]) && HeadingMarker.Read(text) is null;
        IsIndependent = IsPlain && SharedHeads.Of(text) is null && SharedHeads.ClassPrefix(text).Length == 0 && SharedHeads.OfficePrefix(text).Length == 0 && !TwinBodies.MayBeSecond(text);
    }

    public string Text { get; }

    public NameParts Parts { get; }

    /// <summary>The tables have its body, and an item of a list that is these characters is this name and nothing more: no mark, remark or partner is to be looked for in it.</summary>
    public bool IsPlain { get; }

    /// <summary>It is plain, and so it is where a predicate stands right behind it: none of its characters is of an item's opening, a date, a partner or an open ending.</summary>
    public bool TakesPredicate { get; }

    /// <summary>It is plain, and the names beside it in a list neither take words from it nor lend it any but their place.</summary>
    public bool IsIndependent { get; }

    /// <summary>The name in a list that was opened with the place <paramref name="governing"/>; null when it was not kept.</summary>
    /// <param name="next">The place that governs the name behind it.</param>
    public NamedBody? Under(GoverningPlace? governing, out GoverningPlace? next)
    {
        foreach (ref readonly var kept in _bodies.AsSpan())
        {
            if (kept.Body.Governing == governing)
            {
                next = kept.Next;
                return kept.Body;
            }
        }

        next = null;
        return null;
    }

    /// <summary>Remembers what <see cref="Under"/> is to give, while there is room.</summary>
    public void Keep(NamedBody body, GoverningPlace? next) => _bodies = _bodies is { Length: < MostResolved } all ? [.. all, (body, next)] : _bodies;

    /// <summary>The body of that name where <paramref name="governing"/> is the place that its list was opened with; null when it was not kept.</summary>
    public ResolvedBody? Resolved(GoverningPlace? governing)
    {
        foreach (ref readonly var kept in _resolved.AsSpan())
        {
            if (kept.Governing == governing)
            {
                return kept.Resolved;
            }
        }

        return null;
    }

    /// <summary>Whether one more body can be remembered.</summary>
    public bool HasRoom => _resolved.Length < MostResolved;

    /// <summary>Remembers what <see cref="Resolved"/> is to give.</summary>
    public void Keep(GoverningPlace? governing, ResolvedBody resolved) => _resolved = [.. _resolved, (governing, resolved)];

    private static bool IsNothingElse(string text) =>
        text.Length > 1 && text.AsSpan().IndexOfAny(Spaces) < 0 && !NameMark.Is(text[0]) && !NameMark.Is(text[^1]) && text[^1] is not ('）' or ']')
        && text is not ("单位" or "部门") && !PersonTitle.Is(text) && !text.Contains(Partner.With, StringComparison.Ordinal);
}
