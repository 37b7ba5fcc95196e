using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Departments;

/// <summary>
/// A written name with what follows from its characters, the place of its document and the tables alone. It is worked out once for all
/// documents of the place, wherever in them the name stands. Safe to share between threads.
/// </summary>
internal sealed class KnownName
{
    private const int MostResolved = 8;
    private const string Spaces = " \t\n\u3000";

    // Replaced, never changed: another thread sees the one or the other, and an entry that gets lost is made again.
    private NamedBody[] _bodies = [];
    private (GoverningPlace? Governing, ResolvedBody Resolved)[] _resolved = [];

    public KnownName(string text, NameParts parts)
    {
        (Text, Parts) = (text, parts);
        IsPlain = parts.IsKnown && IsNothingElse(text);
        IsIndependent = IsPlain && SharedHeads.Of(text) is null && SharedHeads.ClassPrefix(text).Length == 0 && SharedHeads.OfficePrefix(text).Length == 0 && !TwinBodies.MayBeSecond(text);
    }

    public string Text { get; }

    public NameParts Parts { get; }

    /// <summary>The tables have its body, and an item of a list that is these characters is this name and nothing more: no mark, remark or partner is to be looked for in it.</summary>
    public bool IsPlain { get; }

    /// <summary>It is plain, and the names beside it in a list neither take words from it nor lend it any but their place.</summary>
    public bool IsIndependent { get; }

    /// <summary>The name in a list that was opened with the place <paramref name="governing"/>.</summary>
    public NamedBody Under(GoverningPlace? governing)
    {
        foreach (var body in _bodies)
        {
            if (body.Governing == governing)
            {
                return body;
            }
        }

        var made = new NamedBody(Text, Text, Parts, IsClass: false, governing) { Known = this };
        _bodies = _bodies is { Length: < MostResolved } all ? [.. all, made] : _bodies;
        return made;
    }

    /// <summary>The body of that name where <paramref name="governing"/> is the place that its list was opened with; null when it was not kept.</summary>
    public ResolvedBody? Resolved(GoverningPlace? governing)
    {
        foreach (var (place, resolved) in _resolved)
        {
            if (place == governing)
            {
                return resolved;
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
