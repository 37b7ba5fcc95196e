using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Departments;

/// <summary>
/// 某镇党委、政府, 高新区党工委、管委会, 各市党委、政府, 各盟行政公署、人民政府: two bodies of one place, which only the first one names.
/// </summary>
internal static class TwinBodies
{
    private static readonly string[] PartyHeads = ["党委", "党工委", "党（工）委", "党委（党工委）"];
    private static readonly string[] Governments = ["政府", "人民政府", "政府（行署）", "人民政府（行署）", "行署（政府）", "政府（办事处）", "人民政府（办事处）", "人民政府（街道办事处）"];
    private static readonly string[] Committees = ["管委会", "管理委员会", "办事处"];

    /// <summary>Whether a name may be the second of such a pair; no other has to be asked for.</summary>
    public static bool MayBeSecond(string written) => Array.IndexOf(Governments, written) >= 0 || Array.IndexOf(Committees, written) >= 0 || written.EndsWith("政府", StringComparison.Ordinal);

    /// <summary>The second body's name with the place of the first; null where the two are no such pair.</summary>
    public static string? SecondOf(NamedBody first, string written, NameSeparator separator)
    {
        if (separator is not (NameSeparator.Enumeration or NameSeparator.Conjunction))
        {
            return null;
        }

        var isGovernment = Array.IndexOf(Governments, written) >= 0;
        return isGovernment || Array.IndexOf(Committees, written) >= 0 ? WithPlaceOf(first, written, isGovernment) : GovernmentOfCommittee(first, written);
    }

    private static string? WithPlaceOf(NamedBody first, string written, bool isGovernment)
    {
        var head = Array.Find(PartyHeads, party => first.Completed.Length > party.Length && first.Completed.EndsWith(party, StringComparison.Ordinal))
            ?? (first.IsClass && isGovernment ? HeadOfClass(first.Completed) : null);
        return head is null ? null : first.Completed[..^head.Length] + written;
    }

    /// <summary>绥芬河市委、市政府: behind a committee with its place 市 is that place, not the document's own.</summary>
    private static string? GovernmentOfCommittee(NamedBody first, string written)
    {
        if (first.Parts is not { Place: PlaceKind.FullName, Region: { } region, Body.Organ.Name: OrganRow.PartyCommittee }
            || LevelWords.Read(written) is not { IsParty: false } level
            || !region.Name.EndsWith(level.Level, StringComparison.Ordinal))
        {
            return null;
        }

        var bare = written[level.Word.Length..];
        return bare is "政府" or "人民政府" ? region.Name + bare : null;
    }

    private static string? HeadOfClass(string name) => name.EndsWith('委') && name.StartsWith('各') ? "委" : SharedHeads.Of(name);
}
