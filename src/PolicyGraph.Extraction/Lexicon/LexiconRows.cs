using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>A line of government: [place] + stem + suffix. <paramref name="Shorts"/> are other stems of the same line and form.</summary>
internal sealed record FunctionRow(string Function, string Stem, string[] Shorts, string[] Suffixes, int? Until);

/// <summary>What stands between the place and an organ's name in its canonical form.</summary>
internal enum OrganScope
{
    /// <summary>Nothing: 呼和浩特市 + 中级人民法院.</summary>
    Plain,

    /// <summary>人民政府: 市人民政府 + 办公室.</summary>
    Government,

    /// <summary>The party committee: 省委, 自治区党委, 市委 + 宣传部.</summary>
    Party,
}

/// <summary>A body whose name after the place is fixed.</summary>
internal sealed record OrganRow(string Name, string[] Shorts, DepartmentKind Kind, string? Function, OrganScope Scope)
{
    /// <summary>Where the place stands in forms that have it inside: 共青团{place}委.</summary>
    public const string PlaceMark = "{place}";

    /// <summary>The row of 省委, 自治区党委, 县委.</summary>
    public const string PartyCommittee = $"中共{PlaceMark}委员会";

    /// <summary>The forms with the place inside, for that place: 共青团惠州市委.</summary>
    public IEnumerable<string> ShortsAround(string place) =>
        Shorts.Where(form => form.Contains(PlaceMark, StringComparison.Ordinal)).Select(form => form.Replace(PlaceMark, place, StringComparison.Ordinal));
}

/// <summary>A central body with every form it is written in.</summary>
internal sealed record CentralRow(string Name, string[] Shorts, DepartmentKind Kind, string? Function, int? From, int? Until);

/// <summary>A vertical line: canonical is prefix + place + suffix, written forms may leave the prefix out.</summary>
/// <param name="From">The year in which its central body was set up, where that is known.</param>
internal sealed record VerticalRow(
    string? Function,
    string FullPrefix,
    string FullSuffix,
    string[] WrittenPrefixes,
    string[] WrittenSuffixes,
    bool PlaceIsFull,
    int? From,
    int? Until)
{
    public bool PrefixMayBeMissing { get; } = Array.IndexOf(WrittenPrefixes, "-") >= 0;
}

/// <summary>文号 prefix without its type word: 内政办 → 内蒙古自治区人民政府办公厅.</summary>
internal sealed record DocumentCodeRow(string Code, string Issuer, string RegionCode);

/// <summary>A user's decision: what is written so is the body of that name, both without the place. <paramref name="Place"/> is file and line.</summary>
internal sealed record AliasRow(string Written, string Name, string Place);

internal enum SuccessionScope
{
    Central,
    Local,
    Vertical,
}

/// <summary>A reform: what one body, stem or written suffix became.</summary>
internal sealed record SuccessionRow(SuccessionScope Scope, string From, string To, SuccessionKind Kind, int Year, string Source);
