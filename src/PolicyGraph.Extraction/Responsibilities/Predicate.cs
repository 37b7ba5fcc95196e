using System.Runtime.CompilerServices;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The words at the end of an item that give a role: 按职责分工负责, 牵头负责.</summary>
/// <param name="Start">Index in the item where the predicate begins.</param>
internal readonly record struct Predicate(int Start, PredicateTraits Traits)
{
    private const int Longest = 40;

    private const PredicateTraits Roles = PredicateTraits.Lead | PredicateTraits.Coordinate | PredicateTraits.Core | PredicateTraits.Divided;

    // Beyond all traits.
    private const byte Reached = 1 << 5;

    private static readonly CharacterSet LastCharacters = new("头责任合与加助办作导督促持撑据同实施行担进动成工别筹查位门总见能限务围理抓");
    private static readonly WordIndex<(string Word, PredicateTraits Traits)> WordsByLast = WordIndex.ByLast(RoleWords.PredicateWords);

    /// <summary>Whether 职责分工 or 分别 says that duties are divided.</summary>
    public bool IsDivided => (Traits & PredicateTraits.Divided) != 0;

    /// <summary>负责指导: who guides others, and is responsible for it.</summary>
    public bool IsDutyToAssist => (Traits & PredicateTraits.Guiding) != 0;

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

    /// <summary>Whether role words end the item, wherever they begin.</summary>
    public static bool StandsAtEnd(ReadOnlySpan<char> item)
    {
        if (item.Length < 2 || !LastCharacters.Contains(item[^1]))
        {
            return false;
        }

        var found = false;
        foreach (var (_, traits) in WordsByLast.AtEnd(item))
        {
            if ((traits & Roles) == 0)
            {
                return ReadRun(item) is not null;
            }

            found = true;
        }

        // Every run of words ends with one of these, and each of them gives a role.
        return found || (DividedDuty.LengthAtEnd(item) > 0 && ReadRun(item) is not null);
    }

    /// <summary>Nearly every item fails here, before the run's table is laid out.</summary>
    private static bool EndsInWord(ReadOnlySpan<char> item) =>
        item.Length >= 2 && LastCharacters.Contains(item[^1]) && (WordsByLast.AtEnd(item).Any || DividedDuty.LengthAtEnd(item) > 0);

    private static Predicate? ReadRun(ReadOnlySpan<char> item)
    {
        var from = Math.Max(0, item.Length - Longest);
        var tail = item[from..];
        TraitsByStart table = default;
        Span<byte> traits = table;
        traits[tail.Length] = Reached;
        var start = tail.Length;
        for (var end = tail.Length; end > 0 && end >= start; end--)
        {
            start = traits[end] == 0 ? start : Math.Min(start, MarkWordsAtEnd(tail[..end], traits));
        }

        while (start < tail.Length && (traits[start] == 0 || BeginsWithConnective(tail[start..])))
        {
            start++;
        }

        var found = (PredicateTraits)(traits[start] & ~Reached);
        return start < tail.Length && (found & Roles) != 0 ? new Predicate(from + start, found) : null;
    }

    /// <summary>Marks where the words that end the text begin; returns the first such place, the text's length where there are none.</summary>
    private static int MarkWordsAtEnd(ReadOnlySpan<char> text, Span<byte> traits)
    {
        var start = text.Length;
        foreach (var (word, trait) in WordsByLast.AtEnd(text))
        {
            start = Math.Min(start, text.Length - word.Length);
            Mark(traits, text.Length - word.Length, traits[text.Length] | (int)trait);
        }

        if (DividedDuty.LengthAtEnd(text) is > 0 and var divided)
        {
            start = Math.Min(start, text.Length - divided);
            Mark(traits, text.Length - divided, traits[text.Length] | (int)PredicateTraits.Divided);
        }

        return start;
    }

    private static void Mark(Span<byte> traits, int i, int value) => traits[i] = Math.Max(traits[i], (byte)value);

    /// <summary>等、和 before the words belong to the names.</summary>
    private static bool BeginsWithConnective(ReadOnlySpan<char> text) => text[0] is '等' or '和' or '、' or '并';

    /// <summary>By where the rest of the item begins: the traits of its words, and <see cref="Reached"/>; 0 where it is no run of them.</summary>
    [InlineArray(Longest + 1)]
    private struct TraitsByStart
    {
        private byte _first;
    }
}
