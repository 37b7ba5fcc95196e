namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Bodies by the part of their name that follows the place.</summary>
internal sealed class BodyTable
{
    // Longest first, so that 委员会办公室 is not read as 办公室.
    private static readonly string[] Suffixes =
        ["委员会办公室", "委员会", "办公室", "办公厅", "总局", "中心", "厅", "局", "委", "部", "办", "署", "处", "院"];

    private const int LongestSuffix = 6;

    private static readonly WordIndex<string> SuffixesByLast = WordIndex.ByLast(Suffixes);

    private readonly Dictionary<string, FunctionRow> _stems;
    private readonly Dictionary<string, FunctionRow>.AlternateLookup<ReadOnlySpan<char>> _stemLookup;
    private readonly Dictionary<string, List<OrganRow>> _organs;
    private readonly Dictionary<string, List<OrganRow>>.AlternateLookup<ReadOnlySpan<char>> _organLookup;
    private readonly Dictionary<string, CentralRow> _central;
    private readonly Dictionary<string, CentralRow>.AlternateLookup<ReadOnlySpan<char>> _centralLookup;
    private readonly Dictionary<string, List<VerticalRow>> _verticalBySuffix;
    private readonly Dictionary<string, List<VerticalRow>>.AlternateLookup<ReadOnlySpan<char>> _verticalLookup;
    private readonly WordIndex<string> _verticalPrefixes;
    private readonly Dictionary<string, AliasRow> _aliases;
    private readonly WordIndex<(string Word, OrganRow Value)> _beforePlace;

    private readonly int? _latestLine;

    // No longer name is in any table; it need not be hashed to find that out.
    private readonly int _longestName;
    private readonly WordIndex<(string Word, VerticalRow Value)> _verticalSuffixes;

    public BodyTable(LexiconBuilder rows)
    {
        _stems = Index(rows.Functions.Values, row => [row.Stem, .. row.Shorts]);
        _organs = Gather(rows.Organs.Values, row => row.Shorts.Prepend(row.Name));
        _central = Index(rows.Central.Values, row => [row.Name, .. row.Shorts]);
        _verticalBySuffix = Gather(rows.Vertical, row => row.WrittenSuffixes);
        _verticalPrefixes = WordIndex.ByFirst([.. rows.Vertical.SelectMany(row => row.WrittenPrefixes).Distinct(StringComparer.Ordinal)]);
        _verticalSuffixes = WordIndex.ByLast<VerticalRow>(
            [.. rows.Vertical.Where(row => row.PrefixMayBeMissing).SelectMany(row => row.WrittenSuffixes.Select(suffix => (suffix, row)))]);
        _verticalLookup = _verticalBySuffix.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestName = _stems.Keys.Concat(_organs.Keys).Concat(_central.Keys).Concat(_verticalBySuffix.Keys).Max(name => name.Length) + LongestSuffix;
        _stemLookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _organLookup = _organs.GetAlternateLookup<ReadOnlySpan<char>>();
        _centralLookup = _central.GetAlternateLookup<ReadOnlySpan<char>>();
        _latestLine = rows.Vertical.Max(row => row.From);
        _aliases = rows.Aliases;
        PartyCommittee = rows.Organs.Values.FirstOrDefault(row => row.Name is OrganRow.PartyCommittee);
        _beforePlace = WordIndex.ByFirst(BeforePlace(rows.Organs.Values));
        if (_aliases.Values.FirstOrDefault(alias => !Knows(alias.Name)) is { } unknown)
        {
            throw new FormatException($"{unknown.Place}: '{unknown.Name}' is in no table; write the name of a body without its place, such as 民政局, or add that body first.");
        }
    }

    /// <summary>What a user decided that a bare name means, or what it was before its words were converted; the name itself where neither is so.</summary>
    public ReadOnlySpan<char> MeantBy(ReadOnlySpan<char> bareName) =>
        _aliases.Count > 0 && _aliases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bareName, out var alias) ? alias.Name : ConvertedWords.Restore(bareName);

    /// <summary>The line of a bare name such as 科技厅 or 发展和改革委员会; null when its stem is in no table or never bears that suffix.</summary>
    public FunctionMatch? FindFunction(ReadOnlySpan<char> bareName)
    {
        foreach (var suffix in bareName.Length > _longestName ? default : SuffixesByLast.AtEnd(bareName))
        {
            if (bareName.Length > suffix.Length
                && _stemLookup.TryGetValue(bareName[..^suffix.Length], out var row)
                && new FunctionMatch(row, suffix) is var match
                && Array.IndexOf(row.Suffixes, match.FullSuffix) >= 0)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The line that a stem without a suffix stands for: 财政 in 财政、教育等部门.</summary>
    public FunctionRow? FindStem(ReadOnlySpan<char> stem) => _stemLookup.TryGetValue(stem, out var row) ? row : null;

    /// <summary>The organ of that bare name. Where several share a form, the one of <paramref name="scope"/>, or one that is not the party's.</summary>
    public OrganRow? FindOrgan(ReadOnlySpan<char> bareName, OrganScope? scope)
    {
        if (bareName.Length > _longestName || !_organLookup.TryGetValue(bareName, out var rows))
        {
            return null;
        }

        if (scope is null)
        {
            return rows.Find(row => row.Scope != OrganScope.Party) ?? rows[0];
        }

        foreach (var row in rows)
        {
            if (row.Scope == scope)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The organ whose name goes on with a place behind the first words: 共青团 | 惠州市委; the longest such words count.</summary>
    public (OrganRow Row, int Length)? FindBeforePlace(ReadOnlySpan<char> name)
    {
        return _beforePlace.AtStart(name).First is { Word: { } words, Value: var row } ? (row, words.Length) : null;
    }

    /// <summary>The party committee of a place: 省委, 自治区党委; null where the tables have none.</summary>
    public OrganRow? PartyCommittee { get; }

    public CentralRow? FindCentral(ReadOnlySpan<char> name) => name.Length <= _longestName && _centralLookup.TryGetValue(name, out var row) ? row : null;

    /// <summary>
    /// The vertical line of a name that has no place in it (税务局) or whose place the caller has taken out:
    /// <paramref name="prefix"/> stood before the place, <paramref name="suffix"/> after it.
    /// </summary>
    public VerticalRow? FindVertical(ReadOnlySpan<char> prefix, ReadOnlySpan<char> suffix)
    {
        if (suffix.Length > _longestName || !_verticalLookup.TryGetValue(suffix, out var rows))
        {
            return null;
        }

        foreach (var row in rows)
        {
            if (prefix.IsEmpty ? row.PrefixMayBeMissing : IsOneOf(prefix, row.WrittenPrefixes))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether a document of that year may be older than the vertical line that was set up last.</summary>
    public bool IsBeforeLatestLine(int? year) => year <= _latestLine;

    public bool IsLatestLine(VerticalRow line) => line.From == _latestLine;

    /// <summary>The longest prefix of a vertical line that the name begins with: 人民银行, 国家税务总局; 0 when there is none.</summary>
    public int VerticalPrefixLength(ReadOnlySpan<char> name)
    {
        var longest = 0;
        foreach (var prefix in _verticalPrefixes.AtStart(name))
        {
            if (prefix.Length > longest)
            {
                longest = prefix.Length;
            }
        }

        return longest;
    }

    /// <summary>The row whose written suffix ends a name of any place: 满洲里海关, whose district is no region.</summary>
    public VerticalRow? FindVerticalBySuffix(ReadOnlySpan<char> name)
    {
        foreach (var (suffix, row) in _verticalSuffixes.AtEnd(name))
        {
            if (name.Length > suffix.Length)
            {
                return row;
            }
        }

        return null;
    }

    private static (string Word, OrganRow Row)[] BeforePlace(IEnumerable<OrganRow> organs) =>
    [
        .. organs.SelectMany(row => row.ShortsAround(OrganRow.PlaceMark).Select(form => (Word: form[..form.IndexOf(OrganRow.PlaceMark, StringComparison.Ordinal)], row)))
            .Where(entry => entry.Word.Length > 0)
            .OrderByDescending(entry => entry.Word.Length).ThenBy(entry => entry.Word, StringComparer.Ordinal),
    ];

    private bool Knows(string name) =>
        FindOrgan(name, scope: null) is not null || FindFunction(name) is not null || FindCentral(name) is not null || FindVertical("", name) is not null;

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] values)
    {
        foreach (var value in values)
        {
            if (text.SequenceEqual(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All rows of each name, in the order of the table.</summary>
    private static Dictionary<string, List<T>> Gather<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> names)
    {
        var gathered = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in names(row).Distinct(StringComparer.Ordinal))
            {
                if (!gathered.TryGetValue(name, out var all))
                {
                    gathered[name] = all = [];
                }

                all.Add(row);
            }
        }

        return gathered;
    }

    private static Dictionary<string, T> Index<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> names)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var isName = true;
            foreach (var name in names(row))
            {
                // A full name keeps its own row; a short form that two rows claim goes to the first.
                if (isName)
                {
                    index[name] = row;
                }
                else
                {
                    index.TryAdd(name, row);
                }

                isName = false;
            }
        }

        return index;
    }
}
