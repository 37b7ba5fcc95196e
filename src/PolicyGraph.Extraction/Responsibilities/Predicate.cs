using System.Runtime.CompilerServices;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The words at the end of an item that give a role: 按职责分工负责, 牵头负责.</summary>
/// <param name="Start">Index in the item where the predicate begins.</param>
internal readonly record struct Predicate(int Start, PredicateTraits Traits)
{
    private const int Longest = 40;

    private static readonly CharacterSet LastCharacters = new("头责任合与加助办作导督促持撑据同实施行担进动成工别筹查位门总见能限务围理抓");
    private static readonly WordIndex<(string Word, PredicateTraits Traits)> WordsByLast = WordIndex.ByLast(RoleWords.PredicateWords);

    /// <summary>Whether 职责分工 or 分别 says that duties are divided.</summary>
    public bool IsDivided => (Traits & PredicateTraits.Divided) != 0;

    public bool IsLead => (Traits & PredicateTraits.Lead) != 0;

    /// <summary>The role that the words give to <paramref name="count"/> bodies.</summary>
    public ResponsibilityRole RoleFor(int count)
    {
        if (IsLead)
        {
            return ResponsibilityRole.Lead;
        }

        if ((Traits & PredicateTraits.Coordinate) != 0)
        {
            return ResponsibilityRole.Coordinate;
        }

        return IsDivided || count > 1 ? ResponsibilityRole.Shared : ResponsibilityRole.Responsible;
    }

    /// <summary>The longest run of predicate words that ends the item; null when its last words are none.</summary>
    public static Predicate? ReadAtEnd(ReadOnlySpan<char> item) => EndsInWord(item) ? ReadRun(item) : null;

    /// <summary>Nearly every item fails here, before the run's table is laid out.</summary>
    private static bool EndsInWord(ReadOnlySpan<char> item)
    {
        if (item.Length < 2 || !LastCharacters.Contains(item[^1]))
        {
            return false;
        }

        foreach (var (word, _) in WordsByLast[item[^1]])
        {
            if (item.EndsWithWord(word))
            {
                return true;
            }
        }

        return DividedDuty.LengthAtEnd(item) > 0;
    }

    private static Predicate? ReadRun(ReadOnlySpan<char> item)
    {
        var from = Math.Max(0, item.Length - Longest);
        var tail = item[from..];
        TraitsByStart table = default;
        Span<int> traits = table;
        traits.Fill(-1);
        traits[tail.Length] = 0;
        var start = tail.Length;
        for (var end = tail.Length; end > 0 && end >= start; end--)
        {
            if (traits[end] < 0)
            {
                continue;
            }

            foreach (var (word, trait) in WordsByLast[tail[end - 1]])
            {
                if (tail[..end].EndsWithWord(word))
                {
                    Mark(traits, end - word.Length, traits[end] | (int)trait, ref start);
                }
            }

            if (DividedDuty.LengthAtEnd(tail[..end]) is > 0 and var divided)
            {
                Mark(traits, end - divided, traits[end] | (int)PredicateTraits.Divided, ref start);
            }
        }

        const PredicateTraits roles = PredicateTraits.Lead | PredicateTraits.Coordinate | PredicateTraits.Core | PredicateTraits.Divided;
        while (start < tail.Length && (traits[start] < 0 || BeginsWithConnective(tail[start..])))
        {
            start++;
        }

        return start < tail.Length && traits[start] > 0 && ((PredicateTraits)traits[start] & roles) != 0
            ? new Predicate(from + start, (PredicateTraits)traits[start])
            : null;
    }

    private static void Mark(Span<int> traits, int i, int value, ref int start)
    {
        traits[i] = Math.Max(traits[i], value);
        start = Math.Min(start, i);
    }

    /// <summary>等、和 before the words belong to the names.</summary>
    private static bool BeginsWithConnective(ReadOnlySpan<char> text) => text[0] is '等' or '和' or '、' or '并';

    /// <summary>By where the rest of the item begins: the traits of its words; -1 where it is no run of them.</summary>
    [InlineArray(Longest + 1)]
    private struct TraitsByStart
    {
        private int _first;
    }
}
