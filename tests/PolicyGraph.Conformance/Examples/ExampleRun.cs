using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Conformance.Examples;

/// <summary>Does with an example's input what its kind says, and writes the outcome as specifications do.</summary>
internal static class ExampleRun
{
    private static readonly ExtractionPipeline Pipeline = new(PolicyLexicon.Default);

    public static string[] Outcome(SpecExample example) => example.Kind switch
    {
        "reading" => ReadingForm(example.Input).Split('\n'),
        "list" => ListOutcome(example),
        "name" => [.. example.Input.Split('\n').Select(name => NameOutcome(name, example.Region))],
        _ => DocumentOutcome.Of(Pipeline.Extract(new SourceText(example.File, example.Input)), example.Expected),
    };

    private static string ReadingForm(string input) =>
        LineJoiner.Join(new TextNormalizer(PolicyLexicon.Default).Normalize(new SourceText("", input))).Text;

    private static string[] ListOutcome(SpecExample example)
    {
        var reading = Pipeline.ReadList(example.Input, example.Region, context: null);
        if (reading.Assignments.IsEmpty)
            return ["no list"];
        var expected = new ExpectedNames(example.Expected);
        var lines = reading.Assignments.Select(expected.Describe).ToList();
        if (reading.Deadline is { } deadline)
            lines.Add($"deadline {deadline}");
        if (example.Expected.Any(OutcomeLines.IsDiagnostic))
            lines.AddRange(reading.Diagnostics.Select(OutcomeLines.Describe));
        return [.. lines];
    }

    /// <summary>Identity, kind and line of the body that a name means, and the bodies that its duties are followed to.</summary>
    private static string NameOutcome(string name, string? region)
    {
        var reading = Pipeline.ReadList($"责任单位：{name}", region, context: null);
        if (reading.Assignments.Length != 1)
            return $"{reading.Assignments.Length} names";
        var body = reading.Assignments[0].Department;
        var followed = body.Successors.Where(step => step.Kind is SuccessionKind.Rename or SuccessionKind.Merge or SuccessionKind.Absorb);
        var reforms = followed.Select(step => $" → {step.SuccessorName} {OutcomeLines.Code(step.Kind)} {step.Year}");
        return $"{body.Id} {OutcomeLines.Code(body.Kind)} {body.Function ?? "-"}{string.Concat(reforms)}";
    }
}
