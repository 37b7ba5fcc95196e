using System.Globalization;
using PolicyGraph.Model;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>Labelled against found: each found thing meets one label at most.</summary>
internal sealed class Tally
{
    private readonly List<string> _differences = [];
    private int _hits;
    private int _labelled;
    private int _found;

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Harmonic mean of precision and recall, in ten-thousandths rounded down; 10000 when there is nothing to find and nothing was found.</summary>
    public int F1 => _labelled + _found == 0 ? 10_000 : 20_000 * _hits / (_labelled + _found);

    public void AddList(string place, IReadOnlyCollection<Label> labels, IReadOnlyCollection<Assignment> found)
    {
        var rest = found.ToList();
        var missed = new List<Label>();
        foreach (var label in labels)
        {
            if (rest.FindIndex(label.IsMetBy) is >= 0 and var at)
                rest.RemoveAt(at);
            else
                missed.Add(label);
        }

        Add(labels.Count, found.Count, labels.Count - missed.Count);
        if (missed.Count + rest.Count > 0)
            _differences.Add($"{place}: missing {string.Join(' ', missed)}; extra {string.Join(' ', rest.Select(each => $"{each.Role}:{each.Department.Name}"))}");
    }

    public void AddSet(string place, HashSet<string> labels, HashSet<string> found)
    {
        Add(labels.Count, found.Count, labels.Intersect(found).Count());
        if (!labels.SetEquals(found))
            _differences.Add($"{place}: missing {string.Join(' ', labels.Except(found))}; extra {string.Join(' ', found.Except(labels))}");
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"F1 {F1 / 10_000.0:F4}\n{string.Join('\n', _differences)}");

    private void Add(int labelled, int found, int hits)
    {
        _labelled += labelled;
        _found += found;
        _hits += hits;
    }
}
