using System.Buffers;
using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The role word between a body and its task: 负责 of 市科技局负责技术攻关.</summary>
/// <param name="At">Where in the item it stands.</param>
/// <param name="Length">UTF-16 units.</param>
internal readonly record struct DutyBeforeTask(int At, int Length, PredicateTraits Traits)
{
    // No body is called by these.
    private static readonly SearchValues<string> Duties = SearchValues.Create(["负责", "牵头"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Words = SearchValues.Create([.. RoleWords.ObjectVerbs.Concat(RoleWords.TaskVerbs).Select(verb => verb.Word)], StringComparison.Ordinal);

    /// <summary>Whether the words before a predicate hold a duty themselves: 市财政局负责指导各县 | 落实. Behind 牵头会同 are partners and no task.</summary>
    public static bool StandsIn(ReadOnlySpan<char> words) => words.ContainsAny(Duties) && !words.Contains(Partner.With, StringComparison.Ordinal);

    /// <summary>A cheap test before <see cref="Find"/>.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> item) => item.ContainsAny(Words);

    /// <summary>The first of the item; null for none.</summary>
    /// <param name="leadsOnly">Words that give another role than the lead are passed over.</param>
    public static DutyBeforeTask? Find(ReadOnlySpan<char> item, NameReader names, bool leadsOnly) =>
        FindAmong(RoleWords.ObjectVerbs, item, names, leadsOnly) ?? (leadsOnly || BodyShape.EndsLikeBody(item) ? null : FindAmong(RoleWords.TaskVerbs, item, names, leadsOnly));

    private static DutyBeforeTask? FindAmong((string Word, PredicateTraits Traits)[] verbs, ReadOnlySpan<char> item, NameReader names, bool leadsOnly)
    {
        foreach (var (word, traits) in verbs)
        {
            var at = item.IndexOf(word, StringComparison.Ordinal);
            if (at >= 2 && at + word.Length + 1 < item.Length && (!leadsOnly || (traits & PredicateTraits.Lead) != 0) && HasBodyBefore(item, at, word.Length, names))
            {
                return new DutyBeforeTask(at, word.Length, traits);
            }
        }

        return null;
    }

    /// <summary>市科技局 | 负责 | 技术攻关, 各市县政府 | 落实 | 奖励资金; 各市牵头 | 单位 is none.</summary>
    private static bool HasBodyBefore(ReadOnlySpan<char> item, int at, int length, NameReader names) =>
        item[at + length] is not ('人' or '单' or '部' or '机')
        && (names.Read(item[..at]).IsKnown || (item[0] == '各' && BodyShape.IsClass(item[..at]) && BodyShape.EndsLikeBody(item[..at])));
}
