namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Names and columns of the shipped tables; docs/lexicon.md explains them.</summary>
internal static class LexiconTables
{
    public static readonly TsvTable Regions = new("regions.tsv", ["code", "name", "short", "level", "source"]);
    public static readonly TsvTable DocumentCodes = new("document_codes.tsv", ["code", "issuer", "region_code", "source"]);
    public static readonly TsvTable Functions = new("functions.tsv", ["function", "stem", "shorts", "suffixes", "from", "until", "source"]);
    public static readonly TsvTable Organs = new("organs.tsv", ["name", "shorts", "kind", "function", "scope", "until", "source"]);
    public static readonly TsvTable Central = new("central.tsv", ["name", "shorts", "kind", "function", "from", "until", "source"]);
    public static readonly TsvTable Vertical = new(
        "vertical.tsv",
        ["function", "full_prefix", "full_suffix", "written_prefixes", "written_suffixes", "place", "central", "until", "source"]);

    public static readonly TsvTable Successions = new("successions.tsv", ["scope", "from", "to", "kind", "year", "source"]);
    public static readonly TsvTable Traditional = new("traditional.tsv", ["traditional", "simplified", "source"]);
    public static readonly TsvTable Aliases = new("aliases.tsv", ["written", "name", "source"]);
    public static readonly TsvTable Mojibake = new("mojibake.tsv", ["damaged", "restored", "source"]);

    public static StreamReader Open(TsvTable table) =>
        new(typeof(LexiconTables).Assembly.GetManifestResourceStream(table.Name)
            ?? throw new InvalidOperationException($"{table.Name} is not embedded."));
}
