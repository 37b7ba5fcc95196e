using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The word between a body and those it works with: 会同, 联合 of 市教育局联合市财政局, or 商 of 民政部商公安部.</summary>
/// <param name="At">Where in the item it stands.</param>
/// <param name="Length">UTF-16 units.</param>
internal readonly record struct Partner(int At, int Length)
{
    public const string With = "会同";

    private const string Jointly = "联合";
    private const char Consults = '商';
    private const int LongestConsulting = 30;

    /// <summary>The first of the item; null for none. 商 stands between two names, as that of 工商局 does not.</summary>
    public static Partner? Find(ReadOnlySpan<char> item, NameReader names)
    {
        var at = item.IndexOf(With, StringComparison.Ordinal);
        if (at >= 0)
        {
            return new Partner(at, With.Length);
        }

        at = item.IndexOf(Jointly, StringComparison.Ordinal);
        if (at > 0 && names.Read(item[..at]).IsKnown && names.Read(item[(at + Jointly.Length)..]).IsKnown)
        {
            return new Partner(at, Jointly.Length);
        }

        for (at = item.IndexOf(Consults); at is > 0 and <= LongestConsulting; at = item[(at + 1)..].IndexOf(Consults) is >= 0 and var next ? at + 1 + next : -1)
        {
            var behind = item[(at + 1)..];
            if (names.Read(item[..at]).IsKnown && !behind.IsEmpty && (BodyShape.IsClass(behind) || names.Read(behind).IsKnown))
            {
                return new Partner(at, 1);
            }
        }

        return null;
    }
}
