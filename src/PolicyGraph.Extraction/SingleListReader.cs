using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction;

/// <summary>Reads a list that stands alone: the whole text if it is one, else the first list inside it.</summary>
internal sealed class SingleListReader(PolicyLexicon lexicon)
{
    private const string WholeCountry = "全国";

    public ListReading Read(string text, string? region, string? context)
    {
        var diagnostics = new DiagnosticSink();
        var normalized = LineJoiner.Join(new TextNormalizer(lexicon).Normalize(new SourceText("", text)));
        diagnostics.AddRange(normalized.Diagnostics);
        var own = FindRegion(region, context);
        var names = new NameReader(lexicon, own, isCentralDocument: own is null && region is WholeCountry);
        var parser = new ResponsibilityParser(normalized.Text, names);
        var row = string.IsNullOrEmpty(context) ? null : StatedColumns.Read(normalized.Text, context, parser);
        if ((row ?? Parse(normalized, parser, diagnostics)) is not { } list)
        {
            return new ListReading([], null, diagnostics.ToSorted());
        }

        if (row is null)
        {
            RoundTrip.Check(normalized, list, diagnostics);
        }

        list = WithStatedLead(list, normalized, context, diagnostics);
        var assignments = new DepartmentResolver(normalized, names, lexicon, issuer: null, diagnostics).Resolve(list);
        return new ListReading(assignments, list.Deadline, diagnostics.ToSorted());
    }

    /// <summary>A rule such as 列第一位的为牵头单位 or 标★的为牵头单位 may stand in the list itself or in its context.</summary>
    private ResponsibilityList WithStatedLead(ResponsibilityList list, NormalizedText normalized, string? context, DiagnosticSink diagnostics)
    {
        var stated = MarkedLead.ApplyTo(PositionalLead.ApplyTo([list], normalized.Text, normalized, diagnostics), normalized.Text, normalized, diagnostics)[0];
        if (string.IsNullOrEmpty(context))
        {
            return stated;
        }

        var around = new TextNormalizer(lexicon).Normalize(new SourceText("", context));
        return MarkedLead.ApplyTo(PositionalLead.ApplyTo([stated], normalized.Text, around, new DiagnosticSink()), normalized.Text, around, new DiagnosticSink())[0];
    }

    private static ResponsibilityList? Parse(NormalizedText normalized, ResponsibilityParser parser, DiagnosticSink diagnostics)
    {
        var text = normalized.Text;
        var start = 0;
        var end = text.Length;
        while (end > start && text[end - 1] is '。' or '\n' or ' ' or Characters.Indent)
        {
            end--;
        }

        while (start < end && text[start] is ' ' or '\n' or Characters.Indent)
        {
            start++;
        }

        if (start >= end)
        {
            return null;
        }

        var found = new ListFinder(normalized, parser, diagnostics).Find(rows: []);
        if (found.Count > 0)
        {
            return found[0];
        }

        return text[start] is '（' or '【' or '[' && text[end - 1] is '）' or '】' or ']'
            ? parser.Parse(start + 1, end - 1, ListForm.Brackets)
            : parser.Parse(start, end, ListForm.WholeText);
    }

    private Region? FindRegion(string? region, string? context)
    {
        if (!string.IsNullOrWhiteSpace(region))
        {
            var named = region.Trim();
            return lexicon.Regions.Find(named) ?? new ZoneReader(lexicon.Regions, () => null).Named(named) ?? lexicon.Regions.FindWithTownship(named);
        }

        if (context is null)
        {
            return null;
        }

        for (var i = 0; i < context.Length - 1; i++)
        {
            if (lexicon.Regions.MatchAtStart(context.AsSpan(i), near: null) is { } match)
            {
                return match.Region;
            }
        }

        return null;
    }
}
