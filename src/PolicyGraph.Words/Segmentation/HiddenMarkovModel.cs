using System.Globalization;

namespace PolicyGraph.Words.Segmentation;

/// <summary>
/// Which characters begin, continue and end a word or are one, by what jieba learned: Viterbi's algorithm over four states.
/// Of equally likely states the one whose letter comes later in the alphabet is taken, as there.
/// </summary>
internal sealed class HiddenMarkovModel
{
    private const int States = 4;
    private const int Begin = 0;
    private const int End = 1;
    private const int Middle = 2;
    private const int Single = 3;

    private const double Never = -3.14e100;

    private static readonly double[] Start = [-0.26268660809250016, Never, Never, -1.4652633398537678];

    /// <summary>For each state the two that may come before it, the one that wins a tie first, and how likely it goes on so.</summary>
    private static readonly (int Before, double Likelihood, int Other, double OtherLikelihood)[] Steps =
    [
        (Single, -0.7211965654669841, End, -0.5897149736854513),
        (Middle, -0.33344856811948514, Begin, -0.51082562376599),
        (Middle, -1.2603623820268226, Begin, -0.916290731874155),
        (Single, -0.6658631448798212, End, -0.8085250474669937),
    ];

    private static readonly Lazy<HiddenMarkovModel> Shipped = new(() => new HiddenMarkovModel(DictionaryFile.ReadText("emissions.txt.br")));

    private readonly ushort[] rows = new ushort[char.MaxValue + 1];
    private readonly double[] emissions;

    /// <param name="table">A line for each character: it and its likelihood in the states B, E, M and S, - for never.</param>
    private HiddenMarkovModel(ReadOnlySpan<char> table)
    {
        var values = new List<double> { Never, Never, Never, Never };
        foreach (var line in table.EnumerateLines())
        {
            if (line.IsEmpty)
                continue;
            rows[line[0]] = (ushort)(values.Count / States);
            foreach (var field in line[2..].Split(' '))
                values.Add(line[2..][field] is "-" ? Never : double.Parse(line[2..][field], NumberStyles.Float, CultureInfo.InvariantCulture));
        }
        emissions = [.. values];
    }

    public static HiddenMarkovModel Default => Shipped.Value;

    /// <param name="run">Chinese characters.</param>
    public void Cut(ReadOnlySpan<char> run, int offset, List<int> ends)
    {
        Span<byte> states = run.Length <= WordPath.SmallBlock ? stackalloc byte[run.Length] : new byte[run.Length];
        Label(run, states);
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] is End or Single)
                ends.Add(offset + i + 1);
        }
    }

    private void Label(ReadOnlySpan<char> run, Span<byte> states)
    {
        Span<byte> before = run.Length <= WordPath.SmallBlock ? stackalloc byte[run.Length * States] : new byte[run.Length * States];
        Span<double> likelihood = stackalloc double[States];
        Span<double> next = stackalloc double[States];
        var first = EmissionsOf(run[0]);
        for (var state = 0; state < States; state++)
            likelihood[state] = Start[state] + first[state];
        for (var i = 1; i < run.Length; i++)
        {
            var emission = EmissionsOf(run[i]);
            for (var state = 0; state < States; state++)
            {
                var step = Steps[state];
                var one = likelihood[step.Before] + step.Likelihood + emission[state];
                var other = likelihood[step.Other] + step.OtherLikelihood + emission[state];
                (next[state], before[(i * States) + state]) = one >= other ? (one, (byte)step.Before) : (other, (byte)step.Other);
            }
            next.CopyTo(likelihood);
        }
        states[^1] = likelihood[Single] >= likelihood[End] ? (byte)Single : (byte)End;
        for (var i = run.Length - 1; i > 0; i--)
            states[i - 1] = before[(i * States) + states[i]];
    }

    private ReadOnlySpan<double> EmissionsOf(char character) => emissions.AsSpan(rows[character] * States, States);
}
