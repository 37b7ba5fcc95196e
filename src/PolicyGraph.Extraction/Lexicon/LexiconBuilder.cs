using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Collects rows, shipped and a user's; a later row with the same key overrides an earlier one.</summary>
internal sealed class LexiconBuilder
{
    public Dictionary<string, RegionRow> Regions { get; } = new(4096, StringComparer.Ordinal);

    public List<DocumentCodeRow> DocumentCodes { get; } = [];

    public Dictionary<string, FunctionRow> Functions { get; } = new(512, StringComparer.Ordinal);

    public Dictionary<(string Name, OrganScope Scope), OrganRow> Organs { get; } = new(256);

    public Dictionary<string, CentralRow> Central { get; } = new(256, StringComparer.Ordinal);

    public List<VerticalRow> Vertical { get; } = [];

    public List<SuccessionRow> Successions { get; } = [];

    public Dictionary<char, char> Traditional { get; } = new(4096);

    public Dictionary<string, AliasRow> Aliases { get; } = new(StringComparer.Ordinal);

    public List<(string Damaged, string Restored)> Mojibake { get; } = [];

    public LexiconBuilder AddShipped()
    {
        AddAll(LexiconTables.Regions, AddRegion);
        AddAll(LexiconTables.DocumentCodes, AddDocumentCode);
        AddAll(LexiconTables.Functions, AddFunction);
        AddAll(LexiconTables.Organs, AddOrgan);
        AddAll(LexiconTables.Central, AddCentral);
        AddAll(LexiconTables.Vertical, AddVertical);
        AddAll(LexiconTables.Successions, AddSuccession);
        AddAll(LexiconTables.Traditional, AddTraditional);
        AddAll(LexiconTables.Mojibake, AddMojibake);
        return this;
    }

    /// <summary>A user's file: each row begins with the name of its table (region, function, organ …), then that table's columns.</summary>
    public LexiconBuilder AddUserRows(string name, TextReader rows)
    {
        var line = 0;
        while (rows.ReadLine() is { } text)
        {
            line++;
            if (text.Trim().Length > 0 && text[0] != '#')
            {
                AddUserRow(name, text, line);
            }
        }

        return this;
    }

    private void AddUserRow(string name, string text, int line)
    {
        var kind = text.Split('\t', 2)[0].Trim();
        var (table, add) = UserTable(kind) ?? throw new FormatException(
            $"{name}, line {line}: '{kind}' names no table; begin the row with region, document_code, function, organ, central, vertical, succession, traditional or alias and a tab.");
        add(table.In(name).ReadRow(text, line, firstColumn: 1));
    }

    private (TsvTable Table, Action<TsvRow> Add)? UserTable(string kind) => kind switch
    {
        "region" => (LexiconTables.Regions, AddRegion),
        "document_code" => (LexiconTables.DocumentCodes, AddDocumentCode),
        "function" => (LexiconTables.Functions, AddFunction),
        "organ" => (LexiconTables.Organs, AddOrgan),
        "central" => (LexiconTables.Central, AddCentral),
        "vertical" => (LexiconTables.Vertical, AddVertical),
        "succession" => (LexiconTables.Successions, AddSuccession),
        "traditional" => (LexiconTables.Traditional, AddTraditional),
        "alias" => (LexiconTables.Aliases, AddAlias),
        _ => null,
    };

    private static void AddAll(TsvTable table, Action<TsvRow> add)
    {
        using var reader = LexiconTables.Open(table);
        foreach (var row in table.Read(reader))
        {
            add(row);
        }
    }

    private void AddRegion(TsvRow row) =>
        Regions[row.Required(0)] = new RegionRow(row.Required(0), row.Required(1), row.Many(2), row.Enum<AdministrativeLevel>(3));

    private void AddDocumentCode(TsvRow row) =>
        DocumentCodes.Add(new DocumentCodeRow(row.Required(0), row.Required(1), row.Required(2)));

    private void AddFunction(TsvRow row) =>
        Functions[row.Required(1)] = new FunctionRow(row.Required(0), row[1], row.Many(2), row.Many(3), row.Year(5));

    private void AddOrgan(TsvRow row) =>
        Organs[(row.Required(0), row.Enum<OrganScope>(4))] = new OrganRow(row[0], row.Many(1), row.Enum<DepartmentKind>(2), NullIfEmpty(row[3]), row.Enum<OrganScope>(4));

    private void AddCentral(TsvRow row) =>
        Central[row.Required(0)] = new CentralRow(row[0], row.Many(1), row.Enum<DepartmentKind>(2), NullIfEmpty(row[3]), row.Year(4), row.Year(5));

    private void AddVertical(TsvRow row) => Vertical.Add(new VerticalRow(
        NullIfEmpty(row[0]), row[1], row.Required(2), row.Many(3), row.Many(4), string.Equals(row[5], "FULL", StringComparison.Ordinal), Central.GetValueOrDefault(row[6])?.From, row.Year(7)));

    private void AddSuccession(TsvRow row) => Successions.Add(new SuccessionRow(
        row.Enum<SuccessionScope>(0), row.Required(1), row.Required(2), row.Enum<SuccessionKind>(3), row.Year(4) ?? 0, row[5]));

    private void AddTraditional(TsvRow row) => Traditional[row.Required(0)[0]] = row.Required(1)[0];

    private void AddAlias(TsvRow row) =>
        Aliases[row.Required(0)] = new AliasRow(row.Required(0), row.Required(1), $"{row.Table}, line {row.Line}");

    private void AddMojibake(TsvRow row) => Mojibake.Add((row.Required(0), row.Required(1)));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
