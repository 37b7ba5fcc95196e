using PolicyGraph.Extraction.Assembly;
using PolicyGraph.Extraction.Citations;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction;

/// <summary>Text → <see cref="Policy"/>: pure, deterministic, safe to share between threads.</summary>
public sealed class ExtractionPipeline(PolicyLexicon lexicon)
{
    /// <summary>Reads a whole document.</summary>
    public Policy Extract(SourceText source)
    {
        var diagnostics = new DiagnosticSink();
        var text = LineJoiner.Join(new TextNormalizer(lexicon).Normalize(source));
        diagnostics.AddRange(text.Diagnostics);
        var outline = OutlineBuilder.Build(text);
        var header = new PolicyHeaderReader(lexicon, diagnostics).Read(text, outline);
        var names = new NameReader(lexicon, header.Region, header.IsCentral, header.Year);
        var parser = new ResponsibilityParser(text.Text, names);
        var tables = new TaskTables(text, outline, parser, diagnostics);
        var rows = tables.Read();
        var lists = new ListFinder(text, parser, diagnostics).Find(tables.LinesRead(rows));
        var sections = new BodySections(text.Text, outline, parser, names).Read([.. lists, .. rows.ConvertAll(row => row.List)]);
        var drafts = MeasureDraft.WithStatedLeads([.. new MeasureSplitter(text.Text, outline).Split(lists), .. rows, .. sections], text, diagnostics);
        var measures = MeasureNumbers.Number(outline, new DuplicateFilter(text, outline, diagnostics).Filter(drafts));
        var citations = new CitationFinder(lexicon, diagnostics).Find(text, outline, header, measures);
        lists.ForEach(list => RoundTrip.Check(text, list, diagnostics));
        var resolver = new DepartmentResolver(text, names, lexicon, header.IssuerName, diagnostics);
        return new PolicyAssembler(text, outline, resolver).Assemble(source, header, measures, citations, diagnostics);
    }

    /// <summary>Reads one responsibility list.</summary>
    /// <param name="text">The list, with or without brackets.</param>
    /// <param name="region">Full or short name of the region that the document is of; null when unknown, 全国 for central ones.</param>
    /// <param name="context">Text around the list that may name the region, or the columns of a row; null when there is none.</param>
    public ListReading ReadList(string text, string? region, string? context) =>
        new SingleListReader(lexicon).Read(text, region, context);
}
