using System.Collections.Immutable;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>The names of a list → departments: region restored, full name, identity, reform.</summary>
/// <param name="issuer">The body that issued the paper, as written; null where nothing tells.</param>
internal sealed class DepartmentResolver(NormalizedText text, NameReader names, PolicyLexicon lexicon, string? issuer, DiagnosticSink diagnostics)
{
    private const double GuessedSplit = 0.9;

    private readonly ListGovernance _governance = new(text.Text, names);
    private readonly DepartmentFactory _factory = new(lexicon, names);
    private readonly HashSet<string> _reportedUnknown = new(StringComparer.Ordinal);
    private Department? _issuer;

    /// <summary>Null where nothing tells.</summary>
    public Department? Issuer => issuer is null ? null : _issuer ??= _factory.Identify(new NamedBody(issuer, issuer, names.Read(issuer), IsClass: false, Governing: null)).Department;

    public ImmutableArray<Assignment> Resolve(ResponsibilityList list)
    {
        var bodies = _governance.Apply(list.Names);
        var assignments = ImmutableArray.CreateBuilder<Assignment>(bodies.Count);
        for (var i = 0; i < bodies.Count; i++)
        {
            var listed = list.Names[i];
            var resolved = IssuersOffice.Of(bodies[i], _factory.Identify(bodies[i]), Issuer);
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

    private void ReportUnknown(ResolvedBody resolved, NamedBody body, TextSpan span)
    {
        if (!resolved.IsKnown && _reportedUnknown.Add(body.Written))
        {
            diagnostics.Add(DiagnosticCodes.UnknownBody, DiagnosticSeverity.Info, $"“{body.Written}” is in no table; it is kept under that name. Add it with --lexicon if it has others.", span);
        }
    }
}
