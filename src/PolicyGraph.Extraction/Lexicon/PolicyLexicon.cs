using PolicyGraph.Extraction.Departments;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Every table that extraction knows by heart, built once and shared.</summary>
public sealed class PolicyLexicon
{
    // Less could stand in a text that is whole.
    private const int ShortestMojibake = 3;
    private const int LongestMojibake = 24;

    private static readonly Lazy<PolicyLexicon> Shipped = new(() => new PolicyLexicon(new LexiconBuilder().AddShipped()));

    // Only what cuts text into words needs them.
    private readonly Lazy<IReadOnlyList<string>> bodyNames;

    private PolicyLexicon(LexiconBuilder rows)
    {
        bodyNames = new(() => Lexicon.BodyNames.Of(rows));
        Regions = new RegionTable(rows.Regions.Values);
        Bodies = new BodyTable(rows);
        Successions = new SuccessionTable(rows.Successions);
        DocumentCodes = rows.DocumentCodes.ToLookup(row => row.Code, StringComparer.Ordinal);
        Characters = new CharacterTable(rows.Traditional);
        // The last row of those with the same key counts.
        Mojibake = WordIndex.ByFirst(rows.Mojibake.Where(row => row.Damaged.Length is >= ShortestMojibake and <= LongestMojibake).Reverse().OrderByDescending(row => row.Damaged.Length).ToArray());
    }

    /// <summary>The shipped tables.</summary>
    public static PolicyLexicon Default => Shipped.Value;

    /// <summary>Every place, in the order of the codes.</summary>
    public IEnumerable<Region> AllRegions => Regions.All;

    /// <summary>Every form of a body's name without its place (科技厅, 科学技术局), in ordinal order.</summary>
    public IReadOnlyList<string> BodyNames => bodyNames.Value;

    /// <summary>The name of a place without its type word: 内蒙古; the name itself where it has no such form.</summary>
    public string ShortNameOf(Region region) => Regions.ShortName(region);

    internal RegionTable Regions { get; }

    internal BodyTable Bodies { get; }

    internal SuccessionTable Successions { get; }

    internal ILookup<string, DocumentCodeRow> DocumentCodes { get; }

    internal CharacterTable Characters { get; }

    /// <summary>Damaged text → what it was before a byte was lost. Longer ones before those that they begin with.</summary>
    internal WordIndex<(string Damaged, string Restored)> Mojibake { get; }

    /// <summary>What documents read with these tables have taught of names.</summary>
    internal NameMemory Names { get; } = new();

    /// <summary>The shipped tables with a user's rows added; a row with the same key overrides.</summary>
    /// <param name="name">Path by which messages call the file.</param>
    /// <exception cref="FormatException">A row is malformed; the message names file, line and remedy.</exception>
    public static PolicyLexicon WithAdditions(string name, TextReader rows) =>
        new(new LexiconBuilder().AddShipped().AddUserRows(name, rows));
}
