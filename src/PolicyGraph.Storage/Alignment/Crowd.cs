namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// The measures that have a pair of words in common, while some come and some go. The first of them by rank stand for all: a
/// measure is linked only with those, unless it is one of them. Who they are follows from who is there.
/// </summary>
internal sealed class Crowd<TKey>(long key)
    where TKey : notnull
{
    /// <summary>As long as no more than this and one measure share a pair of words, all of them are compared with each other.</summary>
    public const int MostRepresentatives = 8;

    private readonly List<CrowdMember<TKey>> come = [];
    private List<CrowdMember<TKey>>? gone;
    private CrowdMember<TKey>[] before = [];
    private CrowdMember<TKey>[] all = [];
    private CrowdMember<TKey>[] after = [];

    public long Key => key;

    public IReadOnlyList<CrowdMember<TKey>> Newcomers => come;

    /// <summary>Those of the stored ones that stood for the crowd and still are there.</summary>
    public IReadOnlyList<CrowdMember<TKey>> Former => before;

    /// <summary>Whether some that stay must be known, beside those that stood for the crowd, to tell who stands for it now and is linked.</summary>
    public bool NeedsAll { get; private set; }

    public void Add(CrowdMember<TKey> newcomer) => come.Add(newcomer);

    public void Remove(CrowdMember<TKey> leaver) => (gone ??= []).Add(leaver);

    /// <summary>Whether some that were stored leave.</summary>
    public bool HasLeavers => gone is not null;

    /// <summary>Those that stand for the crowd from now on, by rank.</summary>
    public IReadOnlyList<CrowdMember<TKey>> Representatives => after;

    /// <param name="staying">Of the stored ones that stay the first by rank; at least all of those that stood for the crowd.</param>
    public void Meet(IEnumerable<CrowdMember<TKey>> staying)
    {
        var stood = FirstOf(gone is null ? [.. staying] : [.. staying, .. gone]);
        before = gone is null ? stood : [.. stood.Except(gone)];
        NeedsAll = stood.Length == MostRepresentatives && (before.Length < stood.Length || come.Exists(member => member.Rank < stood[^1].Rank));
        Settle(before);
    }

    /// <param name="staying">All of the stored ones that stay.</param>
    public void MeetAll(IEnumerable<CrowdMember<TKey>> staying) => Settle(staying);

    /// <summary>Those that stood for the crowd and do so no more: links from them to any of greater rank end.</summary>
    public IEnumerable<CrowdMember<TKey>> Displaced() => before.Except(after);

    /// <summary>Stored ones that stand for the crowd from now on.</summary>
    public IEnumerable<CrowdMember<TKey>> Promoted() => after.Except(before).Except(come);

    /// <summary>Whether a newcomer stands for the crowd.</summary>
    public bool IsRepresentedBy(CrowdMember<TKey> newcomer) => after.Contains(newcomer);

    /// <summary>Pairs that may be linked and could not be before, each once.</summary>
    public IEnumerable<(CrowdMember<TKey> One, CrowdMember<TKey> Other)> NewPairs()
    {
        foreach (var one in after)
        {
            // Most crowds that are full stay as they are: their representatives meet the newcomers.
            var isFresh = Array.IndexOf(before, one) < 0;
            var isNewcomer = isFresh && come.Contains(one);
            foreach (var other in isFresh ? (IReadOnlyList<CrowdMember<TKey>>)all : come)
            {
                if (!one.Policy.Equals(other.Policy) && (isFresh ? IsPartnerOfFresh(one, isNewcomer, other) : !IsFresh(other)))
                    yield return (one, other);
            }
        }
    }

    /// <summary>Whether it stands for the crowd and did not before.</summary>
    private bool IsFresh(CrowdMember<TKey> member) => Array.IndexOf(after, member) >= 0 && Array.IndexOf(before, member) < 0;

    private bool IsPartnerOfFresh(CrowdMember<TKey> one, bool isNewcomer, CrowdMember<TKey> other) =>
        other != one
        && !(other.Rank < one.Rank && IsFresh(other))
        && (isNewcomer || Array.IndexOf(before, other) < 0);

    private void Settle(IEnumerable<CrowdMember<TKey>> staying)
    {
        all = [.. staying, .. come];
        after = FirstOf(all);
    }

    /// <summary>Most crowds are of one measure.</summary>
    private static CrowdMember<TKey>[] FirstOf(CrowdMember<TKey>[] members) =>
        members.Length < 2 ? members : [.. members.OrderBy(member => member.Rank).Take(MostRepresentatives)];
}
