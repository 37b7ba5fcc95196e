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

    /// <summary>The first of them by rank; no other can stand for the crowd. Most crowds are of one measure.</summary>
    private readonly List<CrowdMember<TKey>> come = new(1);
    private List<CrowdMember<TKey>>? gone;
    private CrowdMember<TKey>[] before = [];
    private CrowdMember<TKey>[] stored = [];
    private CrowdMember<TKey>[] after = [];

    public long Key => key;

    public bool HasNewcomers => come.Count > 0;

    /// <summary>Those of the stored ones that stood for the crowd and still are there.</summary>
    public IReadOnlyList<CrowdMember<TKey>> Former => before;

    /// <summary>Whether some that stay must be known, beside those that stood for the crowd, to tell who stands for it now and is linked.</summary>
    public bool NeedsAll { get; private set; }

    /// <summary>Those that stand for the crowd from now on, by rank.</summary>
    public IReadOnlyList<CrowdMember<TKey>> Representatives => after;

    public void Add(CrowdMember<TKey> newcomer)
    {
        var place = come.Count;
        while (place > 0 && come[place - 1].Rank > newcomer.Rank)
            place--;
        if (place == MostRepresentatives)
            return;
        if (come.Count == MostRepresentatives)
            come.RemoveAt(come.Count - 1);
        come.Insert(place, newcomer);
    }

    public void Remove(CrowdMember<TKey> leaver) => (gone ??= []).Add(leaver);

    /// <param name="staying">Of the stored ones that stay the first by rank; at least all of those that stood for the crowd.</param>
    public void Meet(IEnumerable<CrowdMember<TKey>> staying)
    {
        var stood = FirstOf(gone is null ? [.. staying] : [.. staying, .. gone]);
        before = gone is null ? stood : [.. stood.Except(gone)];
        NeedsAll = stood.Length == MostRepresentatives && (before.Length < stood.Length || come.Exists(member => member.Rank < stood[^1].Rank));
        Settle(before);
    }

    /// <param name="staying">All of the stored ones that stay.</param>
    public void MeetAll(IEnumerable<CrowdMember<TKey>> staying) => Settle([.. staying]);

    /// <summary>Those that stood for the crowd and do so no more: links from them to any of greater rank end.</summary>
    public IEnumerable<CrowdMember<TKey>> Displaced() => before.Except(after);

    /// <summary>Stored ones that stand for the crowd from now on.</summary>
    public IEnumerable<CrowdMember<TKey>> Promoted() => after.Except(before).Except(come);

    /// <summary>Whether it stands for the crowd.</summary>
    public bool IsRepresentedBy(CrowdMember<TKey> member) => Array.IndexOf(after, member) >= 0;

    /// <summary>Whether the pair, which can be linked since that newcomer came, is one to compare when the newcomer's turn is: each pair of newcomers has two.</summary>
    public bool IsTurnOf(CrowdMember<TKey> newcomer, CrowdMember<TKey> representative) =>
        representative.Rank < newcomer.Rank || !IsRepresentedBy(newcomer) || !come.Contains(representative);

    /// <summary>Pairs without a newcomer or with one that stands for the crowd, that may be linked and could not be before; each once.</summary>
    public IEnumerable<(CrowdMember<TKey> Stored, CrowdMember<TKey> Representative)> PairsOfStored()
    {
        foreach (var fresh in after)
        {
            if (Array.IndexOf(before, fresh) >= 0)
                continue;
            var isNewcomer = come.Contains(fresh);
            foreach (var other in stored)
            {
                if (!fresh.Policy.Equals(other.Policy) && (isNewcomer ? !IsRepresentedBy(other) : IsPartnerOfPromoted(fresh, other)))
                    yield return (other, fresh);
            }
        }
    }

    private bool IsPartnerOfPromoted(CrowdMember<TKey> promoted, CrowdMember<TKey> other) =>
        Array.IndexOf(before, other) < 0 && !(IsRepresentedBy(other) && other.Rank < promoted.Rank);

    private void Settle(CrowdMember<TKey>[] staying)
    {
        stored = staying;
        after = FirstOf([.. staying, .. come]);
    }

    private static CrowdMember<TKey>[] FirstOf(CrowdMember<TKey>[] members) =>
        members.Length < 2 ? members : [.. members.OrderBy(member => member.Rank).Take(MostRepresentatives)];
}
