using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>
/// Where a numeral stands right behind a predicate, with a space before it that the page printed: 教育局配合 2.修缮校舍. Most texts
/// have none, so they are looked for once and not in every sentence.
/// </summary>
internal sealed class HeadingsBehindPredicates
{
    private static readonly CharacterSet Numerals = new("0123456789一二三四五六七八九十（");

    // Of 牵头, 配合, 参加, 参与, 协助, 负责, 落实, 实施, 承办, 指导.
    private const string LastOfPredicates = "头合加与助责实施办导";

    private readonly NormalizedText _normalized;
    private readonly List<int> _found = [];
    private int _next;

    public HeadingsBehindPredicates(NormalizedText normalized)
    {
        _normalized = normalized;
        foreach (var start in normalized.Map.Breaks)
        {
            Add(start);
        }

        for (var space = normalized.Text.IndexOf(' '); space >= 0; space = normalized.Text.IndexOf(' ', space + 1))
        {
            Add(space + 1);
        }

        _found.Sort();
    }

    /// <summary>The first from <paramref name="start"/> on, which never goes back; the text's length where none is left.</summary>
    public int From(int start)
    {
        while (_next < _found.Count && _found[_next] < start)
        {
            _next++;
        }

        return _next < _found.Count ? _found[_next] : _normalized.Text.Length;
    }

    private static bool EndsInPredicate(ReadOnlySpan<char> before) =>
        LastOfPredicates.Contains(before[^1]) || (before.Length > 1 && before[^1] == ' ' && LastOfPredicates.Contains(before[^2]));

    private void Add(int at)
    {
        var text = _normalized.Text;
        if (at > 0 && at < text.Length && Numerals.Contains(text[at]) && EndsInPredicate(text.AsSpan(0, at)) && _normalized.HasSpaceBefore(at))
        {
            _found.Add(at);
        }
    }
}
