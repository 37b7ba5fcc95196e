using System.Collections.Immutable;
using PolicyGraph.Extraction.Citations;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Assembly;

/// <summary>Puts the stages' results together: identities, paths, spans in the original.</summary>
internal sealed class PolicyAssembler(NormalizedText normalized, DocumentOutline outline, DepartmentResolver resolver)
{
    private readonly string _text = normalized.Text;

    public Policy Assemble(
        SourceText source, PolicyHeader header, List<(MeasureDraft Draft, string Number)> measures, FoundCitations citations, DiagnosticSink diagnostics)
    {
        var id = IdOf(source, header);
        var titles = new MeasureTitles(_text, outline, measures.Select(measure => measure.Draft));
        if (measures.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.NoLists, DiagnosticSeverity.Info, "No responsibility list was found in this text.", null);
        }

        var built = ImmutableArray.CreateBuilder<Measure>(measures.Count);
        foreach (var (draft, number) in measures)
        {
            built.Add(Build(id, draft, number, titles.Of(draft)));
        }

        return new Policy(
            id, source.Name, header.Title, header.Number?.Canonical,
            resolver.Issuer,
            header.Region, header.Level, header.IssuedOn, header.PublishedOn, PolicyStatus.Loaded,
            citations.Basis, citations.Citations, built.MoveToImmutable(), diagnostics.ToSorted())
        {
            Text = source.Text,
        };
    }

    /// <summary>Document number, else issuer and title, else the source's name.</summary>
    private static string IdOf(SourceText source, PolicyHeader header)
    {
        if (header.Number is { } number)
        {
            return number.Canonical;
        }

        return header.Title is not { } title ? Path.GetFileName(source.Name)
            : header.IssuerName is { } issuer && !title.StartsWith(issuer, StringComparison.Ordinal) ? $"{issuer}《{title}》" : title;
    }

    private Measure Build(string policyId, MeasureDraft draft, string number, string title)
    {
        var list = draft.List;
        return new Measure(
            $"{policyId}#{number}",
            number,
            draft.Row is { } row ? outline.PathTo(draft.Heading).AddRange(row.Path) : outline.PathTo(draft.Heading),
            title,
            draft.Row?.Text ?? ReadingText(draft.TextStart, draft.TextEnd),
            SpanOf(draft),
            new Responsibility(draft.Row?.ResponsibilityText ?? ReadingText(list.Start, list.End), normalized.Home(list.Start, list.End)),
            list.Deadline,
            resolver.Resolve(list));
    }

    private TextSpan SpanOf(MeasureDraft draft)
    {
        if (draft.IsApart)
        {
            return normalized.Home(draft.TextStart, draft.TextEnd);
        }

        var start = Math.Min(draft.TextStart < draft.TextEnd ? draft.TextStart : draft.List.Start, draft.List.Start);
        return normalized.Home(start, Math.Max(draft.TextEnd, draft.List.End));
    }

    /// <summary>The stretch without the indentation of its lines.</summary>
    private string ReadingText(int start, int end) => normalized.Shown(start, end).Replace("\u3000", "", StringComparison.Ordinal);
}
