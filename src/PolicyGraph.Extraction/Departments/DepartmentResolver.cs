using System.Collections.Immutable;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>The names of a list → departments: region restored, full name, identity, reform.</summary>
internal sealed class DepartmentResolver(NormalizedText text, NameReader names, PolicyLexicon lexicon, DiagnosticSink diagnostics)
{
    private const double GuessedSplit = 0.9;

    private readonly ListGovernance _governance = new(text.Text, names);
    private readonly DepartmentFactory _factory = new(lexicon, names);
    private readonly HashSet<string> _reportedUnknown = new(StringComparer.Ordinal);

    public ImmutableArray<Assignment> Resolve(ResponsibilityList list)
    {
        var bodies = _governance.Apply(list.Names);
        var assignments = ImmutableArray.CreateBuilder<Assignment>(bodies.Count);
        for (var i = 0; i < bodies.Count; i++)
        {
            var listed = list.Names[i];
            var resolved = _factory.Identify(bodies[i]);
            var span = text.Home(listed.Start, listed.End);
            var confidence = resolved.Confidence;
            if (listed.Before == NameSeparator.Lost)
            {
                confidence *= GuessedSplit;
                diagnostics.Warn(DiagnosticCodes.LostSeparator, $"No separator stands before “{bodies[i].Written}”; it is read as a name of its own.", span);
            }

            ReportUnknown(resolved, bodies[i], span);
            assignments.Add(new Assignment(
                resolved.Department, ShownName(bodies[i].Written, listed), listed.Role, bodies[i].IsClass, i + 1, confidence, resolved.Rule, span));
        }

        return assignments.MoveToImmutable();
    }

    private string ShownName(string written, ListedName listed) =>
        !text.IsShownAsRead && text.Text.AsSpan(listed.Start, listed.End - listed.Start).SequenceEqual(written) ? text.Shown(listed.Start, listed.End) : written;

    /// <summary>A body that stands alone: the issuer.</summary>
    public Department ResolveSingle(string name)
    {
        var parts = names.Read(name);
        return _factory.Identify(new NamedBody(name, name, parts, IsClass: false, Governing: null)).Department;
    }

    private void ReportUnknown(ResolvedBody resolved, NamedBody body, TextSpan span)
    {
        if (!resolved.IsKnown && _reportedUnknown.Add(body.Written))
        {
            diagnostics.Add(DiagnosticCodes.UnknownBody, DiagnosticSeverity.Info, $"“{body.Written}” is in no table; it is kept under that name. Add it with --lexicon if it has others.", span);
        }
    }
}
