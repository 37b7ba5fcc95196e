namespace PolicyGraph.Extraction.Departments;

/// <summary>雄县、容城、安新三县人民政府: the last of the places counts them and lends them their level.</summary>
internal sealed class CountedPlaces(NameReader names)
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Levels = "市区县州盟旗";

    /// <summary>The names with level and head where one counts itself and those before it; the others as they are.</summary>
    public string[] Complete(string[] written)
    {
        var completed = written;
        for (var i = 1; i < written.Length; i++)
        {
            if (SharedHeads.Of(written[i]) is { } head && CountIn(written[i].AsSpan(0, written[i].Length - head.Length)) is > 1 and var count && count <= i + 1)
            {
                var places = Places(written[(i - count + 1)..i], written[i][..^head.Length]);
                if (places.TrueForAll(IsPlace))
                {
                    completed = ReferenceEquals(completed, written) ? [.. written] : completed;
                    places.CopyTo(completed, i - count + 1);
                    completed[i] += head;
                }
            }
        }

        return completed;
    }

    /// <summary>雄县, 容城县, 安新县 from 雄县、容城、安新三县.</summary>
    private static List<string> Places(IEnumerable<string> before, string last) => [.. before.Append(last[..^2]).Select(place => WithLevel(place, last[^1]))];

    private bool IsPlace(string name) => names.Read(name) is { Place: PlaceKind.FullName } parts && parts.BareStart == name.Length;

    private static string WithLevel(string place, char level) => place.EndsWith(level) ? place : place + level;

    /// <summary>3 for 安新三县; 0 where no name stands before the count, as in 三县.</summary>
    private static int CountIn(ReadOnlySpan<char> places) =>
        places.Length > 3 && Levels.Contains(places[^1]) ? places[^2] == '两' ? 2 : Numerals.IndexOf(places[^2]) + 1 : 0;
}
