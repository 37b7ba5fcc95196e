using System.Text;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Exports;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Reports.Reviews;

namespace PolicyGraph.Cli.Reviews;

/// <summary>The lexicon in which an analyst's decisions stand.</summary>
internal sealed class DecisionFile(string path)
{
    /// <summary>Adds rows behind what is there; a decision that stands there already changes nothing.</summary>
    /// <exception cref="UsageException">A decision is about nothing that is to be reviewed, or names no body that the tables know.</exception>
    public async Task AddAsync(IReadOnlyList<LexiconDecision> decisions, IReadOnlyList<ReviewItem> items, TextWriter messages)
    {
        var before = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
        var rows = decisions.Select(decision => decision.Row(KindOf(decision, items))).Except(before.Split('\n'), StringComparer.Ordinal).ToArray();
        var after = new StringBuilder(before);
        if (before.Length > 0 && !before.EndsWith('\n'))
            after.Append('\n');
        foreach (var row in rows)
            after.Append(row).Append('\n');
        Check(after.ToString());
        await OutputFile.WriteAsync(path, async file =>
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(after.ToString()));
            return rows.Length;
        });
        messages.WriteLine($"{rows.Length} {(rows.Length == 1 ? "decision" : "decisions")} written to {path}; ingest again with --lexicon {path}");
    }

    private static DepartmentKind KindOf(LexiconDecision decision, IReadOnlyList<ReviewItem> items) =>
        items.FirstOrDefault(item => item.Name == decision.Name)?.Kind
        ?? throw new UsageException($"review --accept {decision.Name}: nothing of that name is to be reviewed; give a name as the column 名称 shows it.");

    private void Check(string rows)
    {
        try
        {
            PolicyLexicon.WithAdditions(path, new StringReader(rows));
        }
        catch (FormatException malformed)
        {
            throw new UsageException(malformed.Message);
        }
    }
}
