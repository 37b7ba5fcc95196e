using System.Collections.Immutable;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Departments;

/// <summary>
/// What the last of several places lends to those before it: its level where it counts them (雄县、容城、安新三县人民政府), or where
/// they are called by their short names (哈尔滨、黑河、绥芬河市政府, 临汾、洪洞经济开发区管委会).
/// </summary>
internal sealed class LentLevels(NameReader names)
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Levels = "市区县州盟旗";
    private const int LongestShortPlace = 4;

    /// <summary>The names with their level, and with the head where one counts itself and those before it; the others as they are.</summary>
    public SharedWords[] Complete(ImmutableArray<ListedName> listed, SharedWords[] written)
    {
        var completed = written;
        for (var i = 1; i < written.Length; i++)
        {
            if (written[i].Head is not { } head)
            {
                // 广东、深圳金融监管局: both are of the same line.
                completed = written[i - 1].Name.Length <= LongestShortPlace && names.Read(written[i].Name) is { Place: PlaceKind.ShortName, Body.Vertical: not null } branch
                    ? LendTo(listed, written, completed, i, written[i].Name[branch.BareStart..], whole => names.Read(whole).Body?.Vertical is not null) : completed;
                continue;
            }

            var last = written[i].Name[..^head.Length];
            var count = CountIn(last);
            var first = i - count + 1;
            var places = count > 1 && first >= 0 ? Places(written[first..i], last) : [];
            if (places.Count > 0 && places.TrueForAll(IsPlace))
            {
                completed = ReferenceEquals(completed, written) ? [.. written] : completed;
                for (var place = 0; place < count; place++)
                {
                    completed[first + place] = SharedWords.Of(place + 1 < count ? places[place] : places[place] + head);
                }
            }
            else if (WithoutOpenEnding(last) is { } named && IsPlace(named))
            {
                completed = ReferenceEquals(completed, written) ? [.. written] : completed;
                completed[i] = SharedWords.Of(named + head);
                completed = LendTo(listed, written, completed, i, last[^1..], IsPlace);
            }
            else if (last.Length > 0 && Levels.Contains(last[^1]) && IsPlace(last))
            {
                completed = LendTo(listed, written, completed, i, last[^1..], IsPlace);
            }
            else if (names.Read(last) is { Place: PlaceKind.ShortName } zone && zone.BareStart < last.Length && SharedHeads.IsPark(last.AsSpan(zone.BareStart)))
            {
                completed = LendTo(listed, written, completed, i, last[zone.BareStart..], _ => true);
            }
        }

        return completed;
    }

    /// <summary>The names with <paramref name="lent"/> at the short names of places right before the one that lends it.</summary>
    private SharedWords[] LendTo(ImmutableArray<ListedName> listed, SharedWords[] written, SharedWords[] completed, int lender, string lent, Predicate<string> fits)
    {
        for (var i = lender - 1; i >= 0 && listed[i + 1].Before is NameSeparator.Enumeration or NameSeparator.Conjunction && SharedHeads.IsShortPlace(names.Read(written[i].Name), written[i].Name) && fits(written[i].Name + lent); i--)
        {
            completed = ReferenceEquals(completed, written) ? [.. written] : completed;
            completed[i] = SharedWords.Of(written[i].Name + lent);
        }

        return completed;
    }

    /// <summary>雄县, 容城县, 安新县 from 雄县、容城、安新三县.</summary>
    private static List<string> Places(IEnumerable<SharedWords> before, string last) => [.. before.Select(words => words.Name).Append(last[..^2]).Select(place => WithLevel(place, last[^1]))];

    private bool IsPlace(string name) => names.Read(name) is { Place: PlaceKind.FullName } parts && parts.BareStart == name.Length;

    private static string WithLevel(string place, char level) => place.EndsWith(level) ? place : place + level;

    /// <summary>东莞市 for 东莞等市, which ends 广州、深圳、东莞等市人民政府; null for other names.</summary>
    private static string? WithoutOpenEnding(string place) =>
        place.Length > 3 && place[^2] == '等' && Levels.Contains(place[^1]) ? string.Concat(place.AsSpan(0, place.Length - 2), place.AsSpan(place.Length - 1)) : null;

    /// <summary>3 for 安新三县; 0 where no name stands before the count, as in 三县.</summary>
    private static int CountIn(ReadOnlySpan<char> places) =>
        places.Length > 3 && Levels.Contains(places[^1]) ? places[^2] == '两' ? 2 : Numerals.IndexOf(places[^2]) + 1 : 0;
}
